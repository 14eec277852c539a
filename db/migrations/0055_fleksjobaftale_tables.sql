CREATE TABLE "fleksjobaftale" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"vurdering_id" uuid,
	"effective_centihours" integer,
	"employer" text NOT NULL,
	"contact_name" text NOT NULL,
	"starts_on" date,
	"centihours" integer,
	"opgaver" text NOT NULL,
	"loengrundlag" text NOT NULL,
	"stoette" text NOT NULL,
	"progression" text NOT NULL,
	"skaanehensyn" text[] NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"offered_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"shown_skaanehensyn" text[],
	"shown" jsonb,
	"active_at" timestamp with time zone,
	"declined_by" text,
	"declined_words" text,
	CONSTRAINT "fleksjobaftale_version" UNIQUE("sag_id","version"),
	CONSTRAINT "fleksjobaftale_of_citizen" UNIQUE("id","citizen_id"),
	CONSTRAINT "fleksjobaftale_status" CHECK ("fleksjobaftale"."status" in ('kladde','tilBorger','tilArbejdsgiver','aktiv','afvist','erstattet')),
	CONSTRAINT "fleksjobaftale_offered" CHECK (("fleksjobaftale"."status" = 'kladde') = ("fleksjobaftale"."offered_at" is null)),
	CONSTRAINT "fleksjobaftale_shown" CHECK ("fleksjobaftale"."status" not in ('tilArbejdsgiver','aktiv') or ("fleksjobaftale"."shown" is not null
        and "fleksjobaftale"."shown_skaanehensyn" is not null and "fleksjobaftale"."shown_skaanehensyn" <@ "fleksjobaftale"."skaanehensyn")),
	CONSTRAINT "fleksjobaftale_active" CHECK ("fleksjobaftale"."status" <> 'aktiv' or "fleksjobaftale"."active_at" is not null),
	CONSTRAINT "fleksjobaftale_declined" CHECK (("fleksjobaftale"."status" = 'afvist') = ("fleksjobaftale"."declined_by" is not null)
        and ("fleksjobaftale"."declined_by" is null or "fleksjobaftale"."declined_by" in ('citizen','employer'))),
	CONSTRAINT "fleksjobaftale_words" CHECK (length("fleksjobaftale"."employer") <= 120 and length("fleksjobaftale"."contact_name") <= 120
        and length("fleksjobaftale"."opgaver") <= 2000 and length("fleksjobaftale"."loengrundlag") <= 500
        and length("fleksjobaftale"."stoette") <= 2000 and length("fleksjobaftale"."progression") <= 2000
        and length("fleksjobaftale"."declined_words") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "fleksjobaftale_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"aftale_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"link_hash" "bytea" NOT NULL,
	"shown" jsonb NOT NULL,
	"status" text NOT NULL,
	"valid_until" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by_name" text NOT NULL,
	"ended_at" timestamp with time zone,
	"svar" text,
	"answered_name" text,
	"answer_words" text,
	CONSTRAINT "fleksjobaftale_link_link_hash_unique" UNIQUE("link_hash"),
	CONSTRAINT "fleksjobaftale_link_hash" CHECK (length("fleksjobaftale_link"."link_hash") = 32),
	CONSTRAINT "fleksjobaftale_link_status" CHECK (case "fleksjobaftale_link"."status"
        when 'aaben' then "fleksjobaftale_link"."ended_at" is null and "fleksjobaftale_link"."svar" is null
        when 'lukket' then "fleksjobaftale_link"."ended_at" is not null and "fleksjobaftale_link"."svar" is null
        when 'brugt' then "fleksjobaftale_link"."ended_at" is not null and "fleksjobaftale_link"."svar" in ('ja','nej')
          and coalesce("fleksjobaftale_link"."answered_name", '') ~ '\S' and length("fleksjobaftale_link"."answered_name") <= 120
          and length("fleksjobaftale_link"."answer_words") <= 2000
          and ("fleksjobaftale_link"."svar" = 'ja' or coalesce("fleksjobaftale_link"."answer_words", '') ~ '\S')
        else false end)
);
--> statement-breakpoint
ALTER TABLE "visit" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD CONSTRAINT "fleksjobaftale_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD CONSTRAINT "fleksjobaftale_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fleksjobaftale_link" ADD CONSTRAINT "fleksjobaftale_link_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fleksjobaftale_link" ADD CONSTRAINT "fleksjobaftale_link_of_aftale" FOREIGN KEY ("aftale_id","citizen_id") REFERENCES "public"."fleksjobaftale"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fleksjobaftale_citizen" ON "fleksjobaftale" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "fleksjobaftale_link_citizen" ON "fleksjobaftale_link" USING btree ("citizen_id");--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_person" CHECK ("visit"."person_id" is not null or "visit"."basis" = 'employerLink');