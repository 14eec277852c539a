ALTER TABLE "sag" ADD COLUMN "waiting_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sag" ADD COLUMN "waiting_said_by" text;--> statement-breakpoint
ALTER TABLE "sag" ADD COLUMN "waiting_said_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sag" ADD CONSTRAINT "sag_waiting" CHECK (length("sag"."waiting_for_who") <= 120 and length("sag"."waiting_for" ->> 'da') <= 200 and length("sag"."waiting_for" ->> 'en') <= 200);