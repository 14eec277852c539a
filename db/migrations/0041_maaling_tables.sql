CREATE TABLE "maaling" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"measured_on" date NOT NULL,
	"arbejde" integer,
	"helbred" integer,
	"tro" integer,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "maaling_once" UNIQUE("sag_id","measured_on"),
	CONSTRAINT "maaling_scores" CHECK ("maaling"."arbejde" between 1 and 10 and "maaling"."helbred" between 1 and 10
        and "maaling"."tro" between 1 and 10 and coalesce("maaling"."arbejde", "maaling"."helbred", "maaling"."tro") is not null)
);
--> statement-breakpoint
ALTER TABLE "maaling" ADD CONSTRAINT "maaling_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maaling" ADD CONSTRAINT "maaling_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "maaling_citizen" ON "maaling" USING btree ("citizen_id");