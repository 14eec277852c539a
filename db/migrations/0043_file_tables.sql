CREATE TABLE "citizen_key" (
	"citizen_id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_file" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"place" uuid NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"scan" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by_name" text NOT NULL,
	CONSTRAINT "document_file_place_unique" UNIQUE("place"),
	CONSTRAINT "document_file_media_type" CHECK ("document_file"."media_type" in ('application/pdf','image/jpeg','image/png')),
	CONSTRAINT "document_file_bytes" CHECK ("document_file"."bytes" between 1 and 26214400),
	CONSTRAINT "document_file_sha256" CHECK (length("document_file"."sha256") = 32),
	CONSTRAINT "document_file_scan" CHECK ("document_file"."scan" in ('ren','ikkeScannet'))
);
--> statement-breakpoint
ALTER TABLE "document_type" ADD COLUMN "added_by" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "document_type" ADD COLUMN "category" text;--> statement-breakpoint
ALTER TABLE "document_type" ADD COLUMN "naming" text DEFAULT '{slags} fra {fra}' NOT NULL;--> statement-breakpoint
ALTER TABLE "document_type" ADD COLUMN "ordinal" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "replaces" uuid;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "added_by" text;--> statement-breakpoint
ALTER TABLE "citizen_key" ADD CONSTRAINT "citizen_key_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_file_citizen" ON "document_file" USING btree ("citizen_id");--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_replaces_document_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_replaces_unique" UNIQUE("replaces");--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_added_by" CHECK ("document"."added_by" in ('citizen','authority'));--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_version" CHECK ("document"."version" > 0);