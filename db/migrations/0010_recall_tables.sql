CREATE TABLE "recall" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"citizen_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"source_authority_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"documents" uuid[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"due_on" date,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by_name" text,
	"acknowledged_by_role" text,
	CONSTRAINT "recall_once" UNIQUE("consent_id","authority_id"),
	CONSTRAINT "recall_documents" CHECK (cardinality("recall"."documents") > 0),
	CONSTRAINT "recall_acknowledged_whole" CHECK (num_nulls("recall"."acknowledged_at", "recall"."acknowledged_by_name", "recall"."acknowledged_by_role") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_consent_id_consent_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consent"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_source_authority_id_authority_id_fk" FOREIGN KEY ("source_authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_purpose_purpose_code_fk" FOREIGN KEY ("purpose") REFERENCES "public"."purpose"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recall_citizen" ON "recall" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "recall_open" ON "recall" USING btree ("authority_id") WHERE acknowledged_at is null;