CREATE TABLE "plan_confirmation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"versions" text[] NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_confirmation" ADD CONSTRAINT "plan_confirmation_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_confirmation" ADD CONSTRAINT "plan_confirmation_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_confirmation_citizen" ON "plan_confirmation" USING btree ("citizen_id");