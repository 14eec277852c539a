CREATE TABLE "flytning" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"from_authority_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"ny_sag_id" uuid NOT NULL,
	"moved_on" date NOT NULL,
	"status" text NOT NULL,
	"handed_over_at" timestamp with time zone NOT NULL,
	"handed_over_by_name" text NOT NULL,
	"taken_at" timestamp with time zone,
	"taken_by_name" text,
	CONSTRAINT "flytning_once" UNIQUE("sag_id"),
	CONSTRAINT "flytning_arrives_once" UNIQUE("ny_sag_id"),
	CONSTRAINT "flytning_two_authorities" CHECK ("flytning"."authority_id" <> "flytning"."from_authority_id"),
	CONSTRAINT "flytning_moved_on" CHECK (isfinite("flytning"."moved_on")),
	CONSTRAINT "flytning_status" CHECK (case "flytning"."status"
        when 'afgivet' then num_nonnulls("flytning"."taken_at", "flytning"."taken_by_name") = 0
        when 'modtaget' then num_nonnulls("flytning"."taken_at", "flytning"."taken_by_name") = 2
        else false end)
);
--> statement-breakpoint
ALTER TABLE "flytning" ADD CONSTRAINT "flytning_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flytning" ADD CONSTRAINT "flytning_from_authority_id_authority_id_fk" FOREIGN KEY ("from_authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flytning" ADD CONSTRAINT "flytning_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flytning" ADD CONSTRAINT "flytning_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flytning" ADD CONSTRAINT "flytning_to_sag" FOREIGN KEY ("ny_sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "flytning_citizen" ON "flytning" USING btree ("citizen_id");