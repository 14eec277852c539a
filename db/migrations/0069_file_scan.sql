ALTER TABLE "document_file" DROP CONSTRAINT "document_file_scan";--> statement-breakpoint
CREATE INDEX "document_file_unscanned" ON "document_file" USING btree ("place") WHERE "document_file"."scan" = 'ikkeScannet';--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_scan" CHECK ("document_file"."scan" in ('ren','ikkeScannet','skadelig'));