CREATE TABLE "passkey" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"credential_id" "bytea" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"spki" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"cloned_at" timestamp with time zone,
	CONSTRAINT "passkey_credential_id_unique" UNIQUE("credential_id"),
	CONSTRAINT "passkey_name" CHECK ("passkey"."name" ~ '\S' and length("passkey"."name") <= 60 and "passkey"."name" !~ '[[:cntrl:]]'),
	CONSTRAINT "passkey_credential_id" CHECK (length("passkey"."credential_id") between 1 and 1023),
	CONSTRAINT "passkey_device_type" CHECK ("passkey"."device_type" in ('singleDevice','multiDevice'))
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"use" text NOT NULL,
	"challenge" "bytea" NOT NULL,
	"token_hash" "bytea",
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "passkey_challenge_use" CHECK ("passkey_challenge"."use" in ('register','login','consent')),
	CONSTRAINT "passkey_challenge_length" CHECK (length("passkey_challenge"."challenge") = 32),
	CONSTRAINT "passkey_challenge_session" CHECK (("passkey_challenge"."use" = 'login') = ("passkey_challenge"."token_hash" is null))
);
--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkey_challenge_asked" ON "passkey_challenge" USING btree ("challenge");--> statement-breakpoint
CREATE INDEX "passkey_challenge_expiry" ON "passkey_challenge" USING btree ("expires_at");