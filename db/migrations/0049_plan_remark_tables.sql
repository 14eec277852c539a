CREATE TABLE "plan_remark" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"code" text NOT NULL,
	"voice" text DEFAULT 'plan' NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "plan_remark_voice" CHECK ("plan_remark"."voice" = 'plan'),
	CONSTRAINT "plan_remark_words" CHECK ("plan_remark"."body" ~ '\S' and length("plan_remark"."body") <= 1000)
);
--> statement-breakpoint
ALTER TABLE "plan_section" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_remark" ADD CONSTRAINT "plan_remark_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_remark" ADD CONSTRAINT "plan_remark_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_remark" ADD CONSTRAINT "plan_remark_said_to" FOREIGN KEY ("plan_id","code","voice","version") REFERENCES "public"."plan_section_version"("plan_id","code","voice","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_remark_citizen" ON "plan_remark" USING btree ("citizen_id");