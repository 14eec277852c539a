CREATE TABLE "aktindsigt" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"wish" text NOT NULL,
	"status" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer_by" date NOT NULL,
	"answer" text,
	"klagevejledning" text,
	"answered_at" timestamp with time zone,
	"answered_by_name" text,
	CONSTRAINT "aktindsigt_words" CHECK ("aktindsigt"."wish" ~ '\S' and length("aktindsigt"."wish") <= 4000 and length("aktindsigt"."answer") <= 10000
        and length("aktindsigt"."klagevejledning") <= 10000),
	CONSTRAINT "aktindsigt_answer" CHECK (case "aktindsigt"."status"
        when 'anmodet' then "aktindsigt"."answer" is null and "aktindsigt"."klagevejledning" is null and "aktindsigt"."answered_at" is null
        when 'givet' then coalesce("aktindsigt"."answer", '') ~ '\S' and "aktindsigt"."klagevejledning" is null and "aktindsigt"."answered_at" is not null
        when 'afslaaet' then coalesce("aktindsigt"."answer", '') ~ '\S' and coalesce("aktindsigt"."klagevejledning", '') ~ '\S' and "aktindsigt"."answered_at" is not null
        else false end)
);
--> statement-breakpoint
ALTER TABLE "aktindsigt" ADD CONSTRAINT "aktindsigt_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aktindsigt" ADD CONSTRAINT "aktindsigt_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aktindsigt" ADD CONSTRAINT "aktindsigt_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aktindsigt_citizen" ON "aktindsigt" USING btree ("citizen_id");