CREATE TABLE "regel_papir" (
	"regelsaet" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb NOT NULL,
	"document_types" text[] NOT NULL,
	"plan_counts" boolean DEFAULT false NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_papir_regelsaet_code_pk" PRIMARY KEY("regelsaet","code"),
	CONSTRAINT "regel_papir_types" CHECK (cardinality("regel_papir"."document_types") > 0)
);
--> statement-breakpoint
CREATE TABLE "regel_sagsmappe" (
	"regelsaet" text PRIMARY KEY NOT NULL,
	"guide_pages" integer NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_sagsmappe_pages" CHECK ("regel_sagsmappe"."guide_pages" > 0)
);
--> statement-breakpoint
ALTER TABLE "regel_papir" ADD CONSTRAINT "regel_papir_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regel_sagsmappe" ADD CONSTRAINT "regel_sagsmappe_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;