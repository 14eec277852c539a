CREATE TABLE "referat" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"moede_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"given_by_name" text NOT NULL,
	"bemaerkning" text,
	"bemaerket_at" timestamp with time zone,
	CONSTRAINT "referat_version" UNIQUE("moede_id","version"),
	CONSTRAINT "referat_words" CHECK ("referat"."body" ~ '\S' and length("referat"."body") <= 8000),
	CONSTRAINT "referat_bemaerkning" CHECK (("referat"."bemaerkning" is null) = ("referat"."bemaerket_at" is null)
        and ("referat"."bemaerkning" is null
          or "referat"."bemaerkning" ~ '\S' and length("referat"."bemaerkning") <= 4000))
);
--> statement-breakpoint
ALTER TABLE "referat" ADD CONSTRAINT "referat_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referat" ADD CONSTRAINT "referat_moede_id_moede_id_fk" FOREIGN KEY ("moede_id") REFERENCES "public"."moede"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referat" ADD CONSTRAINT "referat_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referat_citizen" ON "referat" USING btree ("citizen_id");