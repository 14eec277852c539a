CREATE TABLE "fleksjobaftale_end" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"aftale_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"ended_on" date NOT NULL,
	"ended_words" text NOT NULL,
	"ended_by_name" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fleksjobaftale_end" ADD CONSTRAINT "fleksjobaftale_end_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fleksjobaftale_end" ADD CONSTRAINT "fleksjobaftale_end_of_aftale" FOREIGN KEY ("aftale_id","citizen_id") REFERENCES "public"."fleksjobaftale"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fleksjobaftale_end_citizen" ON "fleksjobaftale_end" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "fleksjobaftale_end_aftale" ON "fleksjobaftale_end" USING btree ("aftale_id");