CREATE TABLE "fravaer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"status" text DEFAULT 'gaelder' NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by_name" text NOT NULL,
	"entered_by_role" text NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "fravaer_kind" CHECK ("fravaer"."kind" in ('ferie','sygdom')),
	CONSTRAINT "fravaer_status" CHECK ("fravaer"."status" in ('gaelder','aflyst')),
	CONSTRAINT "fravaer_order" CHECK ("fravaer"."to_day" >= "fravaer"."from_day"),
	CONSTRAINT "fravaer_length" CHECK ("fravaer"."to_day" - "fravaer"."from_day" <= 366),
	CONSTRAINT "fravaer_end" CHECK ("fravaer"."kind" = 'sygdom' or "fravaer"."to_day" is not null),
	CONSTRAINT "fravaer_cancelled" CHECK (("fravaer"."status" = 'aflyst') = ("fravaer"."cancelled_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "sats" (
	"year" integer NOT NULL,
	"code" text NOT NULL,
	"amount" bigint NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "sats_year_code_pk" PRIMARY KEY("year","code"),
	CONSTRAINT "sats_amount" CHECK ("sats"."amount" > 0),
	CONSTRAINT "sats_unit" CHECK ("sats"."unit" in ('oere','procent'))
);
--> statement-breakpoint
CREATE TABLE "ydelsesmaaned" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"month" date NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"hours" numeric(4, 2) NOT NULL,
	"wage" bigint NOT NULL,
	"pension" bigint NOT NULL,
	"normalloen" bigint,
	"pays_on" date NOT NULL,
	"cause" text,
	"satser" jsonb NOT NULL,
	"amount" bigint NOT NULL,
	"adjustment" bigint,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by_name" text NOT NULL,
	CONSTRAINT "ydelsesmaaned_once" UNIQUE("sag_id","month","version"),
	CONSTRAINT "ydelsesmaaned_month" CHECK (date_trunc('month', "ydelsesmaaned"."month"::timestamp) = "ydelsesmaaned"."month"),
	CONSTRAINT "ydelsesmaaned_kind" CHECK ("ydelsesmaaned"."kind" in ('fleksloentilskud','ledighedsydelse')),
	CONSTRAINT "ydelsesmaaned_hours" CHECK ("ydelsesmaaned"."hours" between 0 and 37),
	CONSTRAINT "ydelsesmaaned_amounts" CHECK ("ydelsesmaaned"."wage" between 0 and 20000000 and "ydelsesmaaned"."pension" between 0 and 20000000
        and coalesce("ydelsesmaaned"."normalloen", 1) between 1 and 20000000 and "ydelsesmaaned"."amount" >= 0),
	CONSTRAINT "ydelsesmaaned_by_kind" CHECK (case "ydelsesmaaned"."kind" when 'fleksloentilskud' then "ydelsesmaaned"."normalloen" is not null
        else "ydelsesmaaned"."normalloen" is null and "ydelsesmaaned"."wage" = 0 and "ydelsesmaaned"."pension" = 0 and "ydelsesmaaned"."hours" = 0 end),
	CONSTRAINT "ydelsesmaaned_pays_on" CHECK ("ydelsesmaaned"."pays_on" between "ydelsesmaaned"."month" and "ydelsesmaaned"."month" + 366),
	CONSTRAINT "ydelsesmaaned_cause" CHECK (case when "ydelsesmaaned"."version" = 1 then "ydelsesmaaned"."cause" is null and "ydelsesmaaned"."adjustment" is null
        else coalesce("ydelsesmaaned"."cause", '') ~ '\S' and length("ydelsesmaaned"."cause") <= 500 and "ydelsesmaaned"."adjustment" is not null end)
);
--> statement-breakpoint
ALTER TABLE "fravaer" ADD CONSTRAINT "fravaer_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fravaer" ADD CONSTRAINT "fravaer_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD CONSTRAINT "ydelsesmaaned_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ydelsesmaaned" ADD CONSTRAINT "ydelsesmaaned_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fravaer_citizen" ON "fravaer" USING btree ("citizen_id","from_day");--> statement-breakpoint
CREATE INDEX "ydelsesmaaned_citizen" ON "ydelsesmaaned" USING btree ("citizen_id","month");