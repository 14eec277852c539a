CREATE TABLE "faelles_anmodning" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"status" text NOT NULL,
	"asked_by" text NOT NULL,
	"words" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"citizen_yes_at" timestamp with time zone,
	"partner" text,
	"partner_name" text,
	"partner_yes_at" timestamp with time zone,
	"partner_said_by" text,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"ended_words" text,
	"vurdering_id" uuid,
	CONSTRAINT "faelles_anmodning_status" CHECK (case "faelles_anmodning"."status"
        when 'venter' then num_nonnulls("faelles_anmodning"."citizen_yes_at", "faelles_anmodning"."partner_yes_at") = 1
          and num_nonnulls("faelles_anmodning"."ended_at", "faelles_anmodning"."ended_by", "faelles_anmodning"."vurdering_id") = 0
        when 'faelles' then num_nonnulls("faelles_anmodning"."citizen_yes_at", "faelles_anmodning"."partner_yes_at") = 2
          and num_nonnulls("faelles_anmodning"."ended_at", "faelles_anmodning"."ended_by", "faelles_anmodning"."vurdering_id") = 0
        when 'vurderet' then num_nonnulls("faelles_anmodning"."citizen_yes_at", "faelles_anmodning"."partner_yes_at") = 2
          and "faelles_anmodning"."ended_at" is not null and "faelles_anmodning"."vurdering_id" is not null and "faelles_anmodning"."ended_by" is null
        when 'slut' then "faelles_anmodning"."ended_at" is not null and "faelles_anmodning"."ended_by" in ('citizen','partner')
          and "faelles_anmodning"."vurdering_id" is null
        else false end),
	CONSTRAINT "faelles_anmodning_partner" CHECK (("faelles_anmodning"."asked_by" = 'citizen' or "faelles_anmodning"."asked_by" = 'partner' and "faelles_anmodning"."partner" is not null)
        and ("faelles_anmodning"."partner" is null) = ("faelles_anmodning"."partner_yes_at" is null)
        and ("faelles_anmodning"."partner" is null or "faelles_anmodning"."partner" in ('arbejdsgiver','jobformidler')
          and coalesce("faelles_anmodning"."partner_name", '') ~ '\S' and length("faelles_anmodning"."partner_name") <= 120
          and "faelles_anmodning"."partner_said_by" is not null)),
	CONSTRAINT "faelles_anmodning_words" CHECK ("faelles_anmodning"."words" ~ '\S' and length("faelles_anmodning"."words") <= 2000 and length("faelles_anmodning"."ended_words") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "faelles_anmodning" ADD CONSTRAINT "faelles_anmodning_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "faelles_anmodning" ADD CONSTRAINT "faelles_anmodning_of_sag" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "faelles_anmodning_citizen" ON "faelles_anmodning" USING btree ("citizen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "faelles_anmodning_one_open" ON "faelles_anmodning" USING btree ("sag_id") WHERE "faelles_anmodning"."status" in ('venter','faelles');