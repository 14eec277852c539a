CREATE TABLE "plan_section_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"code" text NOT NULL,
	"voice" text NOT NULL,
	"version" integer NOT NULL,
	"base_version" integer NOT NULL,
	"body" text NOT NULL,
	"written_by_name" text NOT NULL,
	"written_by_role" text NOT NULL,
	"written_by_authority" text,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_section_version_number" UNIQUE("plan_id","code","voice","version"),
	CONSTRAINT "plan_section_version_voice" CHECK ("plan_section_version"."voice" in ('plan','own')),
	CONSTRAINT "plan_section_version_length" CHECK (length("plan_section_version"."body") <= 4000),
	CONSTRAINT "plan_section_version_base" CHECK ("plan_section_version"."version" = "plan_section_version"."base_version" + 1)
);
--> statement-breakpoint
ALTER TABLE "regel_felt" ADD COLUMN "written_by" text DEFAULT 'everybody' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_section_version" ADD CONSTRAINT "plan_section_version_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section_version" ADD CONSTRAINT "plan_section_version_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_section_version_citizen" ON "plan_section_version" USING btree ("citizen_id");--> statement-breakpoint
ALTER TABLE "plan_section" ADD CONSTRAINT "plan_section_code" UNIQUE("plan_id","code");