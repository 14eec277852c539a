ALTER TABLE "opfoelgning" DROP CONSTRAINT "opfoelgning_kind";--> statement-breakpoint
ALTER TABLE "opfoelgning" ADD COLUMN "registered_by_role" text NOT NULL;--> statement-breakpoint
ALTER TABLE "opfoelgning" ADD CONSTRAINT "opfoelgning_kind" CHECK ("opfoelgning"."kind" in ('samtale','opfoelgning','statusmoede') and "opfoelgning"."form" in ('personlig','telefon')
        and ("opfoelgning"."form" = 'personlig' or not "opfoelgning"."at_workplace"));