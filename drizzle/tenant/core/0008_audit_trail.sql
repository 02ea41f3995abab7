CREATE SEQUENCE "audit_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audit_changes" (
	"transaction_id" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL,
	"number" bigint DEFAULT nextval('audit_numbers') NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"login" text DEFAULT session_user NOT NULL,
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"operation" text NOT NULL,
	"fields" jsonb NOT NULL,
	"fields_salt" uuid DEFAULT gen_random_uuid(),
	"fields_digest" "bytea",
	CONSTRAINT "audit_changes_number_pk" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "audit_erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	"details" "int8multirange" NOT NULL,
	"addresses" "int8multirange" NOT NULL,
	"changes" "int8multirange" NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_gaps" (
	"from_number" bigint PRIMARY KEY NOT NULL,
	"to_number" bigint NOT NULL,
	"noted_before" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" bigint PRIMARY KEY NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"rows" integer NOT NULL,
	"last_number" bigint NOT NULL,
	"numbers" "int8multirange" NOT NULL,
	"digests" "bytea" NOT NULL,
	"hash" text NOT NULL,
	"mac" text NOT NULL,
	"pruned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"retention_days" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_settings_one_row" CHECK ("audit_settings"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "impersonations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"operator_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"session_id" text NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "operator_consents" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "operator_consents_one_row" CHECK ("operator_consents"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "personal_data_erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	"certificate" text NOT NULL,
	CONSTRAINT "personal_data_erasures_subject" UNIQUE("subject_id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "impersonator_id" text;--> statement-breakpoint
-- What was written before is numbered and salted as it stands, once: one trail is rewritten while its writers wait.
-- squawk-ignore adding-field-with-default
ALTER TABLE "audit_entries" ADD COLUMN "transaction_id" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL;--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "audit_entries" ADD COLUMN "number" bigint DEFAULT nextval('audit_numbers') NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "written_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "audit_entries" ADD COLUMN "details_salt" uuid DEFAULT gen_random_uuid();--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "details_digest" "bytea";--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "audit_entries" ADD COLUMN "address_salt" uuid DEFAULT gen_random_uuid();--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "address_digest" "bytea";--> statement-breakpoint
CREATE INDEX "audit_changes_transaction" ON "audit_changes" USING btree ("transaction_id","number");--> statement-breakpoint
CREATE INDEX "audit_changes_row" ON "audit_changes" USING btree ("row_key","number");--> statement-breakpoint
CREATE INDEX "audit_seals_last" ON "audit_seals" USING btree ("last_number");--> statement-breakpoint
CREATE INDEX "impersonations_started" ON "impersonations" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "personal_data_erasures_erased" ON "personal_data_erasures" USING btree ("erased_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entries_number" ON "audit_entries" USING btree ("number");--> statement-breakpoint
CREATE INDEX "audit_entries_transaction" ON "audit_entries" USING btree ("transaction_id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "audit_settings" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "operator_consents" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "impersonations" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "personal_data_erasures" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{certificate}');
--> statement-breakpoint
-- Entries are added by the tenant's role and never changed; changes, by a trigger that works as the owner; the rest, by the installation.
REVOKE INSERT, UPDATE, DELETE ON "audit_changes", "audit_seals", "audit_gaps", "audit_erasures" FROM "tenant_role";
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "roles" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "role_permissions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{role_id,permission}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "role_inclusions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{role_id,included_id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "groups" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "group_members" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{group_id,user_id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "user_roles" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{user_id,role_id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "group_roles" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{group_id,role_id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "users" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{password_hash}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "user_settings" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{user_id,key}', '{}', '{updated_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "sessions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{address,expires_at,last_seen_at,user_agent}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "refresh_tokens" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{session_id}', '{digest}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "invitations" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "links" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{digest}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "totp_factors" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{holder_id}', '{sealed_secret,sealed_pending}', '{last_step}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "passkeys" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{counter,last_used_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "recovery_codes" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{holder_id}', '{digest}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "mfa_requirements" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{scope}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "webhook_endpoints" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{url,sealed_headers}', '{failing_since,last_delivered_at,next_slot_at,throttled_until,updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "webhook_secrets" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{sealed}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "sso_connections" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{sealed_secret}', '{proved_at,updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "sso_identities" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{connection_id,user_id}', '{}', '{last_seen_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "sso_requirements" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');
