CREATE TABLE "progressionstrin" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"centihours" integer,
	"actual_centihours" integer,
	"reason" text,
	"status" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "progressionstrin_status" CHECK ("progressionstrin"."status" in ('gaelder','aflyst')),
	CONSTRAINT "progressionstrin_kind" CHECK (case "progressionstrin"."kind"
        when 'trin' then "progressionstrin"."to_day" is null and "progressionstrin"."reason" is null and "progressionstrin"."centihours" > 0
          and ("progressionstrin"."actual_centihours" is null or "progressionstrin"."actual_centihours" >= 0)
        when 'pause' then "progressionstrin"."to_day" - "progressionstrin"."from_day" between 0 and 366 and "progressionstrin"."centihours" is null
          and "progressionstrin"."actual_centihours" is null and coalesce("progressionstrin"."reason", '') ~ '\S'
          and length("progressionstrin"."reason") <= 500
        else false end)
);
--> statement-breakpoint
ALTER TABLE "progressionstrin" ADD CONSTRAINT "progressionstrin_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progressionstrin" ADD CONSTRAINT "progressionstrin_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progressionstrin_citizen" ON "progressionstrin" USING btree ("citizen_id","from_day");