-- The rows of regel come again, whole, in the next migration; the two regelsæt stay, for cases refer to them.
delete from regel;--> statement-breakpoint
CREATE TABLE "regel_felt" (
	"regelsaet" text NOT NULL,
	"document" text NOT NULL,
	"mode" text DEFAULT 'full' NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb NOT NULL,
	"requirement" text NOT NULL,
	"only_when" text,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_felt_regelsaet_document_mode_code_pk" PRIMARY KEY("regelsaet","document","mode","code"),
	CONSTRAINT "regel_felt_mode" CHECK ("regel_felt"."mode" = 'full' or "regel_felt"."document" = 'forberedendeDel'),
	CONSTRAINT "regel_felt_requirement" CHECK ("regel_felt"."requirement" in ('required','recommended','voluntary'))
);
--> statement-breakpoint
CREATE TABLE "regel_forum" (
	"regelsaet" text NOT NULL,
	"matter" text NOT NULL,
	"label" jsonb NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_forum_regelsaet_matter_pk" PRIMARY KEY("regelsaet","matter"),
	CONSTRAINT "regel_forum_matter" CHECK ("regel_forum"."matter" in ('kontakt','indstilling','sundhedsfagligRaad','afgoerelse','klage'))
);
--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "label" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "times" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "repeats" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "starts" text NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "moves" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "actor" text DEFAULT 'authority' NOT NULL;--> statement-breakpoint
ALTER TABLE "regel" ADD COLUMN "told" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "regelsaet" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "regelsaet" ADD COLUMN "verified" boolean;--> statement-breakpoint
update regelsaet set verified = false,
  source = 'Reformen af beskæftigelsesindsatsen 2026-2027. Dagene er ikke slået op i loven.';--> statement-breakpoint
ALTER TABLE "regelsaet" ALTER COLUMN "source" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "regelsaet" ALTER COLUMN "verified" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "regel_felt" ADD CONSTRAINT "regel_felt_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regel_forum" ADD CONSTRAINT "regel_forum_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regel" ADD CONSTRAINT "regel_kind" CHECK ("regel"."kind" in ('lovkrav','serviceloefte'));--> statement-breakpoint
ALTER TABLE "regel" ADD CONSTRAINT "regel_amount" CHECK ("regel"."amount" > 0 and "regel"."times" > 0);--> statement-breakpoint
ALTER TABLE "regel" ADD CONSTRAINT "regel_unit" CHECK ("regel"."unit" in ('hours','days','weeks','months','years','workingDays'));--> statement-breakpoint
ALTER TABLE "regel" ADD CONSTRAINT "regel_actor" CHECK ("regel"."actor" in ('authority','citizen'));