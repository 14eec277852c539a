CREATE TABLE "referat_kladde" (
	"moede_id" uuid PRIMARY KEY NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"body" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_name" text NOT NULL,
	CONSTRAINT "referat_kladde_words" CHECK ("referat_kladde"."body" ~ '\S' and length("referat_kladde"."body") <= 8000 and "referat_kladde"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "referat_kladde" ADD CONSTRAINT "referat_kladde_moede_id_moede_id_fk" FOREIGN KEY ("moede_id") REFERENCES "public"."moede"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referat_kladde" ADD CONSTRAINT "referat_kladde_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referat_kladde" ADD CONSTRAINT "referat_kladde_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referat_kladde_citizen" ON "referat_kladde" USING btree ("citizen_id");