CREATE TABLE "moede" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"form" text NOT NULL,
	"place" text NOT NULL,
	"deltagere" jsonb NOT NULL,
	"dagsorden" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_name" text NOT NULL,
	"invited_at" timestamp with time zone,
	"invited_by_name" text,
	"ended_at" timestamp with time zone,
	"ended_by_name" text,
	"cancel_reason" text,
	"spoergsmaal" text,
	"bisidder" text,
	"prepared_at" timestamp with time zone,
	CONSTRAINT "moede_status" CHECK ("moede"."status" in ('planlagt','indkaldt','holdt','aflyst')),
	CONSTRAINT "moede_form" CHECK ("moede"."form" in ('fremmoede','video')),
	CONSTRAINT "moede_minutes" CHECK ("moede"."minutes" between 10 and 480),
	CONSTRAINT "moede_words" CHECK ("moede"."title" ~ '\S' and length("moede"."title") <= 120 and "moede"."place" ~ '\S'
        and length("moede"."place") <= 500 and length("moede"."dagsorden") <= 4000
        and length("moede"."cancel_reason") <= 1000),
	CONSTRAINT "moede_prepared" CHECK (length("moede"."spoergsmaal") <= 4000 and length("moede"."bisidder") <= 100),
	CONSTRAINT "moede_cancelled" CHECK ("moede"."status" <> 'aflyst' or "moede"."invited_at" is null
        or coalesce("moede"."cancel_reason", '') ~ '\S'),
	CONSTRAINT "moede_invited" CHECK ("moede"."status" not in ('indkaldt','holdt') or "moede"."invited_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "moede_rolle" (
	"code" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"label" jsonb NOT NULL,
	"does" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "delegation" DROP CONSTRAINT "delegation_sections";--> statement-breakpoint
ALTER TABLE "moede" ADD CONSTRAINT "moede_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moede" ADD CONSTRAINT "moede_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moede_citizen" ON "moede" USING btree ("citizen_id");--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_sections" CHECK (cardinality("delegation"."sections") > 0 and "delegation"."sections" <@
        array['sag','rehabiliteringsplan','afgoerelse','document','message','consent','visit','moede']);