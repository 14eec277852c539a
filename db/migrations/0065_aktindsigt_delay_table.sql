CREATE TABLE "aktindsigt_delay" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"aktindsigt_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"answer_by" date NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"told_by_name" text NOT NULL,
	CONSTRAINT "aktindsigt_delay_words" CHECK ("aktindsigt_delay"."reason" ~ '\S' and length("aktindsigt_delay"."reason") <= 10000)
);
--> statement-breakpoint
ALTER TABLE "aktindsigt" ADD CONSTRAINT "aktindsigt_in_sag" UNIQUE("id","sag_id","citizen_id");--> statement-breakpoint
ALTER TABLE "aktindsigt_delay" ADD CONSTRAINT "aktindsigt_delay_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aktindsigt_delay" ADD CONSTRAINT "aktindsigt_delay_of_request" FOREIGN KEY ("aktindsigt_id","sag_id","citizen_id") REFERENCES "public"."aktindsigt"("id","sag_id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aktindsigt_delay_citizen" ON "aktindsigt_delay" USING btree ("citizen_id");