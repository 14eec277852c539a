CREATE TABLE "sagsmappe" (
	"moede_id" uuid PRIMARY KEY NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"papers" uuid[] NOT NULL,
	"forberedende_del" boolean NOT NULL,
	"modtagere" uuid[] NOT NULL,
	"shared_at" timestamp with time zone NOT NULL,
	"shared_by_name" text NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_name" text,
	CONSTRAINT "sagsmappe_status" CHECK ("sagsmappe"."status" in ('aaben','lukket')),
	CONSTRAINT "sagsmappe_whole" CHECK (cardinality("sagsmappe"."modtagere") between 1 and 10 and cardinality("sagsmappe"."papers") <= 100
        and ("sagsmappe"."forberedende_del" or cardinality("sagsmappe"."papers") > 0))
);
--> statement-breakpoint
ALTER TABLE "sagsmappe" ADD CONSTRAINT "sagsmappe_moede_id_moede_id_fk" FOREIGN KEY ("moede_id") REFERENCES "public"."moede"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sagsmappe" ADD CONSTRAINT "sagsmappe_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sagsmappe" ADD CONSTRAINT "sagsmappe_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sagsmappe_citizen" ON "sagsmappe" USING btree ("citizen_id");