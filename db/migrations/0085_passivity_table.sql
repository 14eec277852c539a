CREATE TABLE "passivitetsgennemgang" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"since" date NOT NULL,
	"counted_from" date NOT NULL,
	"absent_days" integer NOT NULL,
	"due_on" date NOT NULL,
	"outcome" text NOT NULL,
	"begrundelse" text NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	"reviewed_by_name" text NOT NULL,
	CONSTRAINT "passivitetsgennemgang_outcome" CHECK ("passivitetsgennemgang"."outcome" in ('genbehandling','fortsaettes')),
	CONSTRAINT "passivitetsgennemgang_words" CHECK ("passivitetsgennemgang"."begrundelse" ~ '\S' and length("passivitetsgennemgang"."begrundelse") <= 2000),
	CONSTRAINT "passivitetsgennemgang_days" CHECK ("passivitetsgennemgang"."absent_days" >= 0 and "passivitetsgennemgang"."counted_from" between "passivitetsgennemgang"."since" and "passivitetsgennemgang"."due_on")
);
--> statement-breakpoint
ALTER TABLE "passivitetsgennemgang" ADD CONSTRAINT "passivitetsgennemgang_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passivitetsgennemgang" ADD CONSTRAINT "passivitetsgennemgang_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passivitetsgennemgang_citizen" ON "passivitetsgennemgang" USING btree ("citizen_id","reviewed_at");