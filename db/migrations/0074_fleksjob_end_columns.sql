ALTER TABLE "fleksjobaftale" DROP CONSTRAINT "fleksjobaftale_status";--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD COLUMN "ended_words" text;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD COLUMN "ended_by_name" text;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD CONSTRAINT "fleksjobaftale_ended" CHECK (num_nonnulls("fleksjobaftale"."ended_on", "fleksjobaftale"."ended_words", "fleksjobaftale"."ended_by_name", "fleksjobaftale"."ended_at")
          = case "fleksjobaftale"."status" when 'ophoert' then 4 else 0 end
        and ("fleksjobaftale"."ended_on" is null or "fleksjobaftale"."ended_on" >= "fleksjobaftale"."starts_on"
          and "fleksjobaftale"."ended_words" ~ '\S' and length("fleksjobaftale"."ended_words") <= 2000));--> statement-breakpoint
ALTER TABLE "fleksjobaftale" ADD CONSTRAINT "fleksjobaftale_status" CHECK ("fleksjobaftale"."status" in ('kladde','tilBorger','tilArbejdsgiver','aktiv','afvist','erstattet','ophoert'));