CREATE TABLE "afgoerelse" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"title" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"resultat" text NOT NULL,
	"begrundelse" text,
	"regler" text,
	"oplysninger" text,
	"klagevejledning" text,
	"made_on" date,
	"announced_at" timestamp with time zone,
	"received_on" date,
	"klagefrist" date,
	CONSTRAINT "afgoerelse_announced_whole" CHECK ("afgoerelse"."status" <> 'meddelt' or (
        coalesce("afgoerelse"."begrundelse", '') ~ '\S'
        and coalesce("afgoerelse"."regler", '') ~ '\S'
        and coalesce("afgoerelse"."oplysninger", '') ~ '\S'
        and coalesce("afgoerelse"."klagevejledning", '') ~ '\S'
        and "afgoerelse"."announced_at" is not null and "afgoerelse"."received_on" is not null and "afgoerelse"."klagefrist" is not null)),
	CONSTRAINT "afgoerelse_status" CHECK ("afgoerelse"."status" in ('udkast','iPartshoering','truffet','meddelt')),
	CONSTRAINT "afgoerelse_klagefrist" CHECK ("afgoerelse"."klagefrist" is null or "afgoerelse"."klagefrist" >= "afgoerelse"."received_on" + 28)
);
--> statement-breakpoint
CREATE TABLE "authority" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cvr" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"address" text NOT NULL,
	"postal" text NOT NULL,
	CONSTRAINT "authority_cvr_unique" UNIQUE("cvr"),
	CONSTRAINT "authority_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "document_type" (
	"code" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "purpose" (
	"code" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regel" (
	"regelsaet" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "regel_regelsaet_code_pk" PRIMARY KEY("regelsaet","code")
);
--> statement-breakpoint
CREATE TABLE "regelsaet" (
	"code" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "role_section" (
	"role" text NOT NULL,
	"basis" text NOT NULL,
	"sections" text[] NOT NULL,
	"writes" text[] NOT NULL,
	"assigned_only" boolean NOT NULL,
	CONSTRAINT "role_section_role_basis_pk" PRIMARY KEY("role","basis")
);
--> statement-breakpoint
CREATE TABLE "statute" (
	"code" text PRIMARY KEY NOT NULL,
	"paragraph" text NOT NULL,
	"label" jsonb NOT NULL,
	"categories" text[] NOT NULL,
	"roles" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_kind" (
	"code" text PRIMARY KEY NOT NULL,
	"needs" text NOT NULL,
	"brings" text[] NOT NULL,
	"writes" text[] NOT NULL,
	"bases" text[] NOT NULL,
	"exclusive" boolean NOT NULL,
	"label" jsonb NOT NULL,
	"many" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"source_authority_id" uuid NOT NULL,
	"recipient_authority_id" uuid NOT NULL,
	"categories" text[] NOT NULL,
	"document_types" text[] NOT NULL,
	"excepted_documents" uuid[] DEFAULT '{}' NOT NULL,
	"purpose" text NOT NULL,
	"consequence" text NOT NULL,
	"status" text NOT NULL,
	"valid_from" date,
	"valid_until" date NOT NULL,
	"requested_at" timestamp with time zone,
	"requested_by_name" text,
	"requested_by_authority_id" uuid,
	"given_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"moved_away" boolean DEFAULT false NOT NULL,
	"text_version" text,
	"text_shown" text,
	CONSTRAINT "consent_two_parties" CHECK ("consent"."source_authority_id" <> "consent"."recipient_authority_id"),
	CONSTRAINT "consent_categories" CHECK (cardinality("consent"."categories") > 0 and "consent"."categories" <@
        array['beskaeftigelse','social','sundhed','uddannelse','kriminalforsorg','oekonomi']),
	CONSTRAINT "consent_purpose" CHECK ("consent"."purpose" <> 'sagsbehandling'),
	CONSTRAINT "consent_document_types" CHECK (cardinality("consent"."document_types") > 0),
	CONSTRAINT "consent_consequence" CHECK ("consent"."consequence" ~ '\S' and length("consent"."consequence") <= 1000),
	CONSTRAINT "consent_text_length" CHECK (length("consent"."text_shown") <= 200000 and length("consent"."text_version") <= 60),
	CONSTRAINT "consent_valid_until" CHECK (isfinite("consent"."valid_until")),
	CONSTRAINT "consent_status" CHECK ("consent"."status" in ('anmodet','givet','afvist','udloebet','trukketTilbage')),
	CONSTRAINT "consent_period" CHECK ("consent"."status" in ('anmodet','afvist') or ("consent"."valid_from" is not null
        and "consent"."valid_until" >= "consent"."valid_from" and "consent"."valid_until" <= "consent"."valid_from" + interval '12 months')),
	CONSTRAINT "consent_given_text" CHECK ("consent"."status" not in ('givet','trukketTilbage') or ("consent"."given_at" is not null
        and coalesce("consent"."text_version", '') <> '' and coalesce("consent"."text_shown", '') <> ''))
);
--> statement-breakpoint
CREATE TABLE "delegation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"citizen_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"helper_name" text NOT NULL,
	"helper_person_id" uuid,
	"accepted_name" text,
	"sections" text[] NOT NULL,
	"status" text NOT NULL,
	"valid_until" date NOT NULL,
	"invite_hash" "bytea",
	"invited_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "delegation_invite_hash_unique" UNIQUE("invite_hash"),
	CONSTRAINT "delegation_sections" CHECK (cardinality("delegation"."sections") > 0 and "delegation"."sections" <@
        array['sag','rehabiliteringsplan','afgoerelse','document','message','consent','visit']),
	CONSTRAINT "delegation_kind" CHECK ("delegation"."kind" in ('bisidder','fuldmagt')),
	CONSTRAINT "delegation_status" CHECK ("delegation"."status" in ('inviteret','aktiv','afvist','afsluttet')),
	CONSTRAINT "delegation_name" CHECK ("delegation"."helper_name" ~ '\S' and length("delegation"."helper_name") <= 100),
	CONSTRAINT "delegation_valid_until" CHECK (isfinite("delegation"."valid_until")),
	CONSTRAINT "delegation_not_oneself" CHECK ("delegation"."helper_person_id" <> "delegation"."citizen_id")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"from_name" text NOT NULL,
	"dated" date NOT NULL,
	"fetched_on" date,
	"pages" integer NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "document_category" CHECK ("document"."category" in ('beskaeftigelse','social','sundhed','uddannelse','kriminalforsorg','oekonomi')),
	CONSTRAINT "document_pages" CHECK ("document"."pages" > 0)
);
--> statement-breakpoint
CREATE TABLE "document_text" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xact_id" "xid8" NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"commitment" "bytea" NOT NULL,
	"leaf_hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_payload" (
	"entry_id" bigint PRIMARY KEY NOT NULL,
	"citizen_id" uuid,
	"payload" text NOT NULL,
	"salt" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"sender_name" text NOT NULL,
	"sender_role" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"answer_due_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"client_key" uuid,
	CONSTRAINT "message_client_key_unique" UNIQUE("client_key"),
	CONSTRAINT "message_body" CHECK ("message"."body" ~ '\S' and length("message"."body") <= 10000)
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"role" text NOT NULL,
	"title" jsonb NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"cpr" text,
	"phone" text,
	"email" text,
	"language" text DEFAULT 'da' NOT NULL,
	CONSTRAINT "person_cpr_unique" UNIQUE("cpr")
);
--> statement-breakpoint
CREATE TABLE "person_login" (
	"way" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "person_login_way_subject_pk" PRIMARY KEY("way","subject")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"way" text NOT NULL,
	"membership_id" uuid,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"sid" text,
	"id_token" text NOT NULL,
	"assurance" text NOT NULL,
	"auth_time" timestamp with time zone NOT NULL,
	"idle_minutes" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indsats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"title" text NOT NULL,
	"responsible" text NOT NULL,
	"starts_on" date NOT NULL,
	"goal" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_section" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"code" text NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"own_words" text
);
--> statement-breakpoint
CREATE TABLE "rehabiliteringsplan" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"status" text NOT NULL,
	"updated_on" date NOT NULL,
	CONSTRAINT "rehabiliteringsplan_and_citizen" UNIQUE("id","citizen_id")
);
--> statement-breakpoint
CREATE TABLE "sag" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"citizen_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"sagsnummer" text NOT NULL,
	"regelsaet" text NOT NULL,
	"phase" integer NOT NULL,
	"phase_dates" jsonb NOT NULL,
	"status" text NOT NULL,
	"happening" jsonb NOT NULL,
	"next_step" jsonb NOT NULL,
	"next_step_by" date,
	"next_step_kind" text,
	"next_step_actor" text DEFAULT 'authority' NOT NULL,
	"next_step_consent" uuid,
	"waiting_for" jsonb,
	"waiting_for_who" text,
	"waiting_expected" date,
	"opened_on" date NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sag_sagsnummer_unique" UNIQUE("sagsnummer"),
	CONSTRAINT "sag_and_citizen" UNIQUE("id","citizen_id"),
	CONSTRAINT "sag_status" CHECK ("sag"."status" in ('oprettet','underOplysning','klarTilBehandling','behandlet','afgjort','opfoelgning','afsluttet','flyttet')),
	CONSTRAINT "sag_next_step_actor" CHECK ("sag"."next_step_actor" in ('citizen','authority'))
);
--> statement-breakpoint
CREATE TABLE "sag_contact" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sag_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"title" jsonb NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"primary" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"xact_id" "xid8" NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"entry_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"allowed" boolean NOT NULL,
	"refusal" text,
	"person_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"actor_role" text NOT NULL,
	"authority_id" uuid,
	"authority_name" text,
	"citizen_id" uuid,
	"citizens" uuid[] NOT NULL,
	"sections" text[] NOT NULL,
	"writes" text[] NOT NULL,
	"documents" uuid[] NOT NULL,
	"categories" text[] NOT NULL,
	"purpose" text NOT NULL,
	"basis" text NOT NULL,
	"basis_id" uuid,
	"statute" text,
	"reason" text,
	CONSTRAINT "visit_xact_id_opened_at_pk" PRIMARY KEY("xact_id","opened_at")
);
--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afgoerelse" ADD CONSTRAINT "afgoerelse_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regel" ADD CONSTRAINT "regel_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_source_authority_id_authority_id_fk" FOREIGN KEY ("source_authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_recipient_authority_id_authority_id_fk" FOREIGN KEY ("recipient_authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose_purpose_code_fk" FOREIGN KEY ("purpose") REFERENCES "public"."purpose"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_requested_by_authority_id_authority_id_fk" FOREIGN KEY ("requested_by_authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_helper_person_id_person_id_fk" FOREIGN KEY ("helper_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_type_document_type_code_fk" FOREIGN KEY ("type") REFERENCES "public"."document_type"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_text" ADD CONSTRAINT "document_text_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_text" ADD CONSTRAINT "document_text_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_sender_id_person_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_login" ADD CONSTRAINT "person_login_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indsats" ADD CONSTRAINT "indsats_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section" ADD CONSTRAINT "plan_section_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section" ADD CONSTRAINT "plan_section_plan_id_citizen_id_rehabiliteringsplan_id_citizen_id_fk" FOREIGN KEY ("plan_id","citizen_id") REFERENCES "public"."rehabiliteringsplan"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehabiliteringsplan" ADD CONSTRAINT "rehabiliteringsplan_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehabiliteringsplan" ADD CONSTRAINT "rehabiliteringsplan_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag" ADD CONSTRAINT "sag_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag" ADD CONSTRAINT "sag_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag" ADD CONSTRAINT "sag_regelsaet_regelsaet_code_fk" FOREIGN KEY ("regelsaet") REFERENCES "public"."regelsaet"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag_contact" ADD CONSTRAINT "sag_contact_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag_contact" ADD CONSTRAINT "sag_contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sag_contact" ADD CONSTRAINT "sag_contact_sag_id_citizen_id_sag_id_citizen_id_fk" FOREIGN KEY ("sag_id","citizen_id") REFERENCES "public"."sag"("id","citizen_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "afgoerelse_citizen" ON "afgoerelse" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "consent_citizen" ON "consent" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "consent_recipient" ON "consent" USING btree ("recipient_authority_id","status");--> statement-breakpoint
CREATE INDEX "delegation_citizen" ON "delegation" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "delegation_helper" ON "delegation" USING btree ("helper_person_id");--> statement-breakpoint
CREATE INDEX "document_citizen" ON "document" USING btree ("citizen_id","authority_id");--> statement-breakpoint
CREATE INDEX "ledger_payload_citizen" ON "ledger_payload" USING btree ("citizen_id") WHERE "ledger_payload"."citizen_id" is not null;--> statement-breakpoint
CREATE INDEX "message_citizen" ON "message" USING btree ("citizen_id","sent_at");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_sid" ON "session" USING btree ("issuer","sid");--> statement-breakpoint
CREATE INDEX "indsats_citizen" ON "indsats" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "plan_section_citizen" ON "plan_section" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "rehabiliteringsplan_citizen" ON "rehabiliteringsplan" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "sag_citizen" ON "sag" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "sag_authority" ON "sag" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "sag_contact_citizen" ON "sag_contact" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "sag_contact_person" ON "sag_contact" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visit_citizen" ON "visit" USING btree ("citizen_id","opened_at") WHERE citizen_id is not null;