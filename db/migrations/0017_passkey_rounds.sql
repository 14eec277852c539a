-- Questions that are open now are asked again.
TRUNCATE "passkey_challenge";--> statement-breakpoint
CREATE TABLE "passkey_login" (
	"challenge" "bytea" PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkey_login_secret" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"secret" "bytea" NOT NULL,
	CONSTRAINT "passkey_login_secret_one" CHECK ("passkey_login_secret"."one" = 1)
);
--> statement-breakpoint
CREATE TABLE "passkey_use" (
	"passkey_id" uuid NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"counter" bigint NOT NULL,
	"known" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "passkey_challenge" DROP CONSTRAINT "passkey_challenge_session";--> statement-breakpoint
ALTER TABLE "passkey_challenge" DROP CONSTRAINT "passkey_challenge_use";--> statement-breakpoint
DROP INDEX "passkey_challenge_asked";--> statement-breakpoint
ALTER TABLE "passkey_challenge" ALTER COLUMN "token_hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "passkey_challenge" ADD COLUMN "asked_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "passkey_use" ADD CONSTRAINT "passkey_use_passkey_id_passkey_id_fk" FOREIGN KEY ("passkey_id") REFERENCES "public"."passkey"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_login_expiry" ON "passkey_login" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkey_use_passkey" ON "passkey_use" USING btree ("passkey_id");--> statement-breakpoint
CREATE INDEX "passkey_use_age" ON "passkey_use" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_session" ON "passkey_challenge" USING btree ("token_hash");--> statement-breakpoint
ALTER TABLE "passkey_challenge" ADD CONSTRAINT "passkey_challenge_use" CHECK ("passkey_challenge"."use" in ('register','consent'));