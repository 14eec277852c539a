CREATE TABLE "indstilling" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"felter" jsonb NOT NULL,
	"meget_begraenset" boolean DEFAULT false NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_name" text NOT NULL,
	"given_by" jsonb,
	"given_at" timestamp with time zone,
	"svar" text,
	"svar_ord" text,
	"svaret_at" timestamp with time zone,
	CONSTRAINT "indstilling_version" UNIQUE("sag_id","version"),
	CONSTRAINT "indstilling_status" CHECK ("indstilling"."status" in ('kladde','afgivet','genforelagt','erstattet')),
	CONSTRAINT "indstilling_given" CHECK (("indstilling"."status" = 'kladde') = ("indstilling"."given_at" is null)),
	CONSTRAINT "indstilling_svar" CHECK (("indstilling"."svar" is null) = ("indstilling"."svaret_at" is null) and length("indstilling"."svar_ord") <= 4000
        and ("indstilling"."svar" is distinct from 'uenig' or coalesce("indstilling"."svar_ord", '') ~ '\S')
        and ("indstilling"."svar" is null or "indstilling"."svar" in ('enig','uenig')))
);
--> statement-breakpoint
ALTER TABLE "indstilling" ADD CONSTRAINT "indstilling_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indstilling" ADD CONSTRAINT "indstilling_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indstilling_citizen" ON "indstilling" USING btree ("citizen_id");