CREATE TABLE "arbejdsevnevurdering" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"assessed_on" date NOT NULL,
	"opgaver" jsonb NOT NULL,
	"skaanehensyn" text[] NOT NULL,
	"effective_centihours" integer NOT NULL,
	"agreed_centihours" integer,
	"difference_reason" text,
	"employer_present" boolean DEFAULT false NOT NULL,
	"development_reason" text,
	"kompenserende_hjaelp" text,
	"progression" text,
	"klagevejledning" text,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "arbejdsevnevurdering_once" UNIQUE("sag_id","version"),
	CONSTRAINT "arbejdsevnevurdering_status" CHECK ("arbejdsevnevurdering"."status" in ('kladde','offentliggjort','erstattet')
        and ("arbejdsevnevurdering"."status" = 'kladde') = ("arbejdsevnevurdering"."published_at" is null)),
	CONSTRAINT "arbejdsevnevurdering_hours" CHECK ("arbejdsevnevurdering"."effective_centihours" between 0 and 3700 and "arbejdsevnevurdering"."agreed_centihours" between 0 and 3700),
	CONSTRAINT "arbejdsevnevurdering_lengths" CHECK (length(concat("arbejdsevnevurdering"."difference_reason", "arbejdsevnevurdering"."development_reason", "arbejdsevnevurdering"."kompenserende_hjaelp",
        "arbejdsevnevurdering"."progression", "arbejdsevnevurdering"."klagevejledning")) <= 12000)
);
--> statement-breakpoint
CREATE TABLE "arbejdskrav" (
	"code" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"label" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regel_graense" (
	"regelsaet" text NOT NULL,
	"code" text NOT NULL,
	"hours" integer NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_graense_regelsaet_code_pk" PRIMARY KEY("regelsaet","code")
);
--> statement-breakpoint
CREATE TABLE "skaanehensyn" (
	"code" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"label" jsonb NOT NULL,
	"against" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "arbejdsevnevurdering" ADD CONSTRAINT "arbejdsevnevurdering_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arbejdsevnevurdering" ADD CONSTRAINT "arbejdsevnevurdering_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regel_graense" ADD CONSTRAINT "regel_graense_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arbejdsevnevurdering_citizen" ON "arbejdsevnevurdering" USING btree ("citizen_id");