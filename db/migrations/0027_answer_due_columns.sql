ALTER TABLE "sag" ADD COLUMN "answer_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sag" ADD COLUMN "answer_due_at" timestamp with time zone;