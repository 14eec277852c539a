CREATE TABLE "ledger_checkpoint" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" "bytea" NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_cosignature" (
	"size" bigint NOT NULL,
	"witness" text NOT NULL,
	"line" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_cosignature_size_witness_pk" PRIMARY KEY("size","witness"),
	CONSTRAINT "ledger_cosignature_line" CHECK ("ledger_cosignature"."line" !~ E'[\n\r]')
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"size" bigint NOT NULL,
	"xact_id" "xid8" NOT NULL,
	"entry_id" bigint NOT NULL,
	"after_id" bigint NOT NULL,
	"system_id" text,
	CONSTRAINT "ledger_head_one" CHECK ("ledger_head"."one" = 1)
);
--> statement-breakpoint
CREATE TABLE "ledger_key" (
	"vkey" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_leaf" (
	"leaf_index" bigint PRIMARY KEY NOT NULL,
	"entry_id" bigint NOT NULL,
	CONSTRAINT "ledger_leaf_entry_id_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_tile" (
	"level" smallint NOT NULL,
	"tile_index" bigint NOT NULL,
	"hashes" "bytea" NOT NULL,
	CONSTRAINT "ledger_tile_level_tile_index_pk" PRIMARY KEY("level","tile_index"),
	CONSTRAINT "ledger_tile_hashes" CHECK (length("ledger_tile"."hashes") between 32 and 8192 and length("ledger_tile"."hashes") % 32 = 0)
);
--> statement-breakpoint
ALTER TABLE "consent" ADD COLUMN "signature" jsonb;--> statement-breakpoint
ALTER TABLE "ledger_cosignature" ADD CONSTRAINT "ledger_cosignature_size_ledger_checkpoint_size_fk" FOREIGN KEY ("size") REFERENCES "public"."ledger_checkpoint"("size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_leaf" ADD CONSTRAINT "ledger_leaf_entry_id_ledger_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entry_order" ON "ledger_entry" USING btree ("xact_id","id");