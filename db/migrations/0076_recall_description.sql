ALTER TABLE "recall" DROP CONSTRAINT "recall_documents";--> statement-breakpoint
ALTER TABLE "recall" ADD COLUMN "forberedende_del" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_documents" CHECK (cardinality("recall"."documents") > 0 or "recall"."forberedende_del");