CREATE TABLE "opfoelgning" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"form" text NOT NULL,
	"at_workplace" boolean NOT NULL,
	"participants" text NOT NULL,
	"agreed" text NOT NULL,
	"status" text NOT NULL,
	"registered_by_name" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"struck_by_name" text,
	"struck_at" timestamp with time zone,
	CONSTRAINT "opfoelgning_kind" CHECK ("opfoelgning"."kind" in ('opfoelgning','statusmoede') and "opfoelgning"."form" in ('personlig','telefon')
        and ("opfoelgning"."form" = 'personlig' or not "opfoelgning"."at_workplace")),
	CONSTRAINT "opfoelgning_words" CHECK ("opfoelgning"."participants" ~ '\S' and length("opfoelgning"."participants") <= 300
        and "opfoelgning"."agreed" ~ '\S' and length("opfoelgning"."agreed") <= 2000),
	CONSTRAINT "opfoelgning_status" CHECK ("opfoelgning"."status" in ('holdt','fejl')
        and num_nonnulls("opfoelgning"."struck_at", "opfoelgning"."struck_by_name") = case "opfoelgning"."status" when 'fejl' then 2 else 0 end)
);
--> statement-breakpoint
ALTER TABLE "opfoelgning" ADD CONSTRAINT "opfoelgning_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opfoelgning" ADD CONSTRAINT "opfoelgning_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opfoelgning_citizen" ON "opfoelgning" USING btree ("citizen_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "opfoelgning_once" ON "opfoelgning" USING btree ("sag_id","held_on","kind") WHERE "opfoelgning"."status" = 'holdt';