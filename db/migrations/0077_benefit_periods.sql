ALTER TABLE "ydelsesmaaned" DROP CONSTRAINT "ydelsesmaaned_once";--> statement-breakpoint
ALTER TABLE "sats" DROP CONSTRAINT "sats_unit";--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD COLUMN "part" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD COLUMN "from_day" date NOT NULL;--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD COLUMN "to_day" date NOT NULL;--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD CONSTRAINT "ydelsesmaaned_once" UNIQUE("sag_id","month","part","version");--> statement-breakpoint
ALTER TABLE "sats" ADD CONSTRAINT "sats_unit" CHECK ("sats"."unit" in ('oere','procent','dage'));--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD CONSTRAINT "ydelsesmaaned_part" CHECK ("ydelsesmaaned"."part" between 1 and 9);--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD CONSTRAINT "ydelsesmaaned_days" CHECK ("ydelsesmaaned"."from_day" >= "ydelsesmaaned"."month" and "ydelsesmaaned"."to_day" >= "ydelsesmaaned"."from_day"
        and date_trunc('month', "ydelsesmaaned"."to_day"::timestamp) = "ydelsesmaaned"."month");