CREATE TABLE "arbejdsproevning" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"form" text NOT NULL,
	"place" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"centihours" integer NOT NULL,
	"aim" text NOT NULL,
	"agreed_days" integer,
	"attended_days" integer,
	"intensity" integer,
	"result" text,
	"status" text NOT NULL,
	"cancel_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arbejdsproevning_form" CHECK ("arbejdsproevning"."form" in ('intern','ekstern')),
	CONSTRAINT "arbejdsproevning_place" CHECK ("arbejdsproevning"."place" ~ '\S' and length("arbejdsproevning"."place") <= 120),
	CONSTRAINT "arbejdsproevning_order" CHECK ("arbejdsproevning"."to_day" - "arbejdsproevning"."from_day" between 0 and 366),
	CONSTRAINT "arbejdsproevning_hours" CHECK ("arbejdsproevning"."centihours" > 0),
	CONSTRAINT "arbejdsproevning_attendance" CHECK (("arbejdsproevning"."agreed_days" is null) = ("arbejdsproevning"."attended_days" is null)
        and "arbejdsproevning"."agreed_days" between 1 and "arbejdsproevning"."to_day" - "arbejdsproevning"."from_day" + 1
        and "arbejdsproevning"."attended_days" between 0 and "arbejdsproevning"."agreed_days"),
	CONSTRAINT "arbejdsproevning_intensity" CHECK ("arbejdsproevning"."intensity" between 1 and 100),
	CONSTRAINT "arbejdsproevning_words" CHECK ("arbejdsproevning"."aim" ~ '\S' and length("arbejdsproevning"."aim") <= 2000 and length("arbejdsproevning"."result") <= 2000
        and length("arbejdsproevning"."cancel_reason") <= 2000),
	CONSTRAINT "arbejdsproevning_status" CHECK (case "arbejdsproevning"."status"
        when 'aftalt' then "arbejdsproevning"."agreed_days" is null and "arbejdsproevning"."intensity" is null
          and "arbejdsproevning"."result" is null and "arbejdsproevning"."cancel_reason" is null
        when 'afsluttet' then "arbejdsproevning"."agreed_days" is not null and coalesce("arbejdsproevning"."result", '') ~ '\S'
          and "arbejdsproevning"."cancel_reason" is null
        when 'aflyst' then coalesce("arbejdsproevning"."cancel_reason", '') ~ '\S' and "arbejdsproevning"."agreed_days" is null
          and "arbejdsproevning"."intensity" is null and "arbejdsproevning"."result" is null
        else false end)
);
--> statement-breakpoint
ALTER TABLE "arbejdsproevning" ADD CONSTRAINT "arbejdsproevning_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arbejdsproevning" ADD CONSTRAINT "arbejdsproevning_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arbejdsproevning_citizen" ON "arbejdsproevning" USING btree ("citizen_id","from_day");