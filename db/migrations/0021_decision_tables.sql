ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_in_sag" UNIQUE("id","sag_id","citizen_id");
--> statement-breakpoint
CREATE TABLE "klage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"afgoerelse_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"status" text NOT NULL,
	"body" text NOT NULL,
	"late_reason" text,
	"papers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"late" boolean,
	"genvurdering_by" date,
	"late_assessment" text,
	"genvurdering" text,
	"genvurdering_reason" text,
	"genvurderet_at" timestamp with time zone,
	"genvurderet_by_name" text,
	"forwarded_at" timestamp with time zone,
	"forwarded_by_name" text,
	"outcome" text,
	"outcome_reason" text,
	"outcome_on" date,
	"outcome_by_name" text,
	CONSTRAINT "klage_afgoerelse_id_unique" UNIQUE("afgoerelse_id"),
	CONSTRAINT "klage_status" CHECK ("klage"."status" in ('kladde','sendt','genvurderet','sendtVidere','afgjort')),
	CONSTRAINT "klage_length" CHECK (length("klage"."body") <= 20000 and length(concat("klage"."late_reason", "klage"."genvurdering_reason", "klage"."outcome_reason")) <= 30000),
	CONSTRAINT "klage_words" CHECK ("klage"."status" = 'kladde' or ("klage"."body" ~ '\S' and "klage"."sent_at" is not null
        and "klage"."late" is not null and "klage"."genvurdering_by" is not null)),
	CONSTRAINT "klage_late" CHECK ("klage"."status" = 'kladde' or not "klage"."late" or coalesce("klage"."late_reason", '') ~ '\S'),
	CONSTRAINT "klage_genvurdering" CHECK ("klage"."status" in ('kladde','sendt') or (
        coalesce("klage"."genvurdering" in ('medhold','delvist','fastholdt'), false)
        and coalesce("klage"."genvurdering_reason", '') ~ '\S' and "klage"."genvurderet_at" is not null)),
	CONSTRAINT "klage_late_assessment" CHECK (case when "klage"."status" in ('kladde','sendt') or not "klage"."late" then "klage"."late_assessment" is null
        else coalesce("klage"."late_assessment" = 'medtaget'
          or ("klage"."late_assessment" = 'ikkeMedtaget' and "klage"."genvurdering" = 'fastholdt'), false) end),
	CONSTRAINT "klage_forwarded" CHECK ("klage"."status" in ('kladde','sendt','genvurderet') or ("klage"."forwarded_at" is not null and "klage"."genvurdering" <> 'medhold')),
	CONSTRAINT "klage_outcome" CHECK ("klage"."status" <> 'afgjort' or (
        coalesce("klage"."outcome" in ('stadfaestet','aendret','ophaevet','hjemvist','afvist'), false)
        and coalesce("klage"."outcome_reason", '') ~ '\S' and "klage"."outcome_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "partshoering" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"afgoerelse_id" uuid NOT NULL,
	"title" text NOT NULL,
	"form" text NOT NULL,
	"intended" text NOT NULL,
	"facts" text NOT NULL,
	"answer_by" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by_name" text NOT NULL,
	"answer" text,
	"answer_form" text,
	"answered_at" timestamp with time zone,
	"answer_by_name" text,
	CONSTRAINT "partshoering_afgoerelse_id_unique" UNIQUE("afgoerelse_id"),
	CONSTRAINT "partshoering_form" CHECK ("partshoering"."form" in ('skriftlig','mundtlig')),
	CONSTRAINT "partshoering_words" CHECK ("partshoering"."intended" ~ '\S' and "partshoering"."facts" ~ '\S' and length("partshoering"."intended") <= 10000
        and length("partshoering"."facts") <= 10000 and length("partshoering"."answer") <= 10000),
	CONSTRAINT "partshoering_answer" CHECK (num_nonnulls("partshoering"."answer", "partshoering"."answer_form", "partshoering"."answered_at", "partshoering"."answer_by_name") in (0, 4)
        and "partshoering"."answer" ~ '\S' and "partshoering"."answer_form" in ('skriftlig','mundtlig'))
);
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "replaces" uuid;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "form" text DEFAULT 'skriftlig' NOT NULL;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "uden_partshoering" text;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "saved_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD COLUMN "saved_by_name" text;
--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_of_afgoerelse" FOREIGN KEY ("afgoerelse_id","sag_id","citizen_id") REFERENCES "public"."afgoerelse"("id","sag_id","citizen_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "partshoering" ADD CONSTRAINT "partshoering_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "partshoering" ADD CONSTRAINT "partshoering_of_afgoerelse" FOREIGN KEY ("afgoerelse_id","sag_id","citizen_id") REFERENCES "public"."afgoerelse"("id","sag_id","citizen_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "klage_citizen" ON "klage" USING btree ("citizen_id");
--> statement-breakpoint
CREATE INDEX "partshoering_citizen" ON "partshoering" USING btree ("citizen_id");
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_replaces" FOREIGN KEY ("replaces","sag_id","citizen_id") REFERENCES "public"."afgoerelse"("id","sag_id","citizen_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_replaces_unique" UNIQUE("replaces");
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_form" CHECK ("afgoerelse"."form" = 'skriftlig');
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_version" CHECK (("afgoerelse"."version" > 1) = ("afgoerelse"."replaces" is not null));
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_length" CHECK ("afgoerelse"."title" ~ '\S' and length("afgoerelse"."title") <= 200
        and length(concat("afgoerelse"."resultat", "afgoerelse"."begrundelse", "afgoerelse"."regler", "afgoerelse"."oplysninger", "afgoerelse"."klagevejledning", "afgoerelse"."uden_partshoering")) <= 60000);
