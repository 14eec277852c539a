CREATE TABLE "plan_draft" (
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"code" text NOT NULL,
	"voice" text NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"base_version" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_draft_plan_id_code_voice_person_id_pk" PRIMARY KEY("plan_id","code","voice","person_id"),
	CONSTRAINT "plan_draft_voice" CHECK ("plan_draft"."voice" in ('plan','own')),
	CONSTRAINT "plan_draft_length" CHECK (length("plan_draft"."body") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "plan_draft" ADD CONSTRAINT "plan_draft_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft" ADD CONSTRAINT "plan_draft_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft" ADD CONSTRAINT "plan_draft_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_draft_citizen" ON "plan_draft" USING btree ("citizen_id");