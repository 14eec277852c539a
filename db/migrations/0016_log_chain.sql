DROP TABLE "ledger_key" CASCADE;--> statement-breakpoint
ALTER TABLE "consent" DROP CONSTRAINT "consent_given_text";--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ADD COLUMN "chain" "bytea";--> statement-breakpoint
-- The heads that are there are chained as 0018 chains the ones to come.
ALTER TABLE "ledger_checkpoint" DISABLE TRIGGER "ledger_checkpoint_append_only";--> statement-breakpoint
DO $$
DECLARE
  head ledger_checkpoint;
  before bytea := '';
BEGIN
  FOR head IN SELECT * FROM ledger_checkpoint ORDER BY size LOOP
    before := sha256(before || sha256(convert_to(head.note, 'UTF8')) || convert_to(ledger_time(head.signed_at), 'UTF8'));
    UPDATE ledger_checkpoint SET chain = before WHERE size = head.size;
  END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ENABLE TRIGGER "ledger_checkpoint_append_only";--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ALTER COLUMN "chain" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_cosignature" DROP COLUMN "received_at";--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_given_text" CHECK ("consent"."status" not in ('givet','trukketTilbage') or ("consent"."given_at" is not null
        and coalesce("consent"."text_version", '') <> ''
        and ("consent"."status" = 'trukketTilbage' or coalesce("consent"."text_shown", '') <> '')));