CREATE TABLE "kontor" (
	"code" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"label" jsonb NOT NULL,
	"roles" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indsats" ALTER COLUMN "responsible" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "indsats" ADD COLUMN "authority_id" uuid;--> statement-breakpoint
ALTER TABLE "indsats" ADD COLUMN "kontor" text;--> statement-breakpoint
ALTER TABLE "indsats" ADD COLUMN "responsible_id" uuid;--> statement-breakpoint
ALTER TABLE "indsats" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_kontor_kontor_code_fk" FOREIGN KEY ("kontor") REFERENCES "public"."kontor"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_responsible_id_person_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_status" CHECK ("indsats"."status" in ('planlagt','iGang','afsluttet'));--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_words" CHECK ("indsats"."title" ~ '\S' and length("indsats"."title") <= 120 and "indsats"."goal" ~ '\S'
        and length("indsats"."goal") <= 500 and length("indsats"."responsible") <= 160);