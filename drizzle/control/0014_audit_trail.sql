CREATE SEQUENCE "control"."audit_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "control"."audit_anchors" (
	"trail" text PRIMARY KEY NOT NULL,
	"seal_number" bigint NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."audit_changes" (
	"transaction_id" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL,
	"number" bigint DEFAULT nextval('control.audit_numbers') NOT NULL,
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
CREATE TABLE "control"."audit_erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	"details" "int8multirange" NOT NULL,
	"addresses" "int8multirange" NOT NULL,
	"changes" "int8multirange" NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."audit_gaps" (
	"from_number" bigint PRIMARY KEY NOT NULL,
	"to_number" bigint NOT NULL,
	"noted_before" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."audit_seals" (
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
CREATE TABLE "control"."erased_people" (
	"tenant_id" uuid NOT NULL,
	"subject_id" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "erased_people_tenant_id_subject_id_pk" PRIMARY KEY("tenant_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "control"."audit_entries" ADD COLUMN "impersonator_id" text;--> statement-breakpoint
-- What was written before is numbered and salted as it stands, once: one trail is rewritten while its writers wait.
-- squawk-ignore adding-field-with-default
ALTER TABLE "control"."audit_entries" ADD COLUMN "transaction_id" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL;--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "control"."audit_entries" ADD COLUMN "number" bigint DEFAULT nextval('control.audit_numbers') NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."audit_entries" ADD COLUMN "written_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "control"."audit_entries" ADD COLUMN "details_salt" uuid DEFAULT gen_random_uuid();--> statement-breakpoint
ALTER TABLE "control"."audit_entries" ADD COLUMN "details_digest" "bytea";--> statement-breakpoint
-- squawk-ignore adding-field-with-default
ALTER TABLE "control"."audit_entries" ADD COLUMN "address_salt" uuid DEFAULT gen_random_uuid();--> statement-breakpoint
ALTER TABLE "control"."audit_entries" ADD COLUMN "address_digest" "bytea";--> statement-breakpoint
CREATE INDEX "control_audit_changes_transaction" ON "control"."audit_changes" USING btree ("transaction_id","number");--> statement-breakpoint
CREATE INDEX "control_audit_changes_row" ON "control"."audit_changes" USING btree ("row_key","number");--> statement-breakpoint
CREATE INDEX "control_audit_seals_last" ON "control"."audit_seals" USING btree ("last_number");--> statement-breakpoint
CREATE INDEX "control_audit_entries_actor" ON "control"."audit_entries" USING btree ("actor_id","occurred_at");--> statement-breakpoint
CREATE UNIQUE INDEX "control_audit_entries_number" ON "control"."audit_entries" USING btree ("number");--> statement-breakpoint
CREATE INDEX "control_audit_entries_transaction" ON "control"."audit_entries" USING btree ("transaction_id");
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."plans" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{key}', '{}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."tenants" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{migrations_digest,provisioning_for,storage_bytes}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."erasures" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{tenant_id}', '{}', '{certificate}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."snapshots" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{attempts,started_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."tenant_restores" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{attempts,rows_restored,started_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operators" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{password_hash}', '{rights_version,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_sessions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{address,expires_at,last_seen_at,user_agent}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_refresh_tokens" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{session_id}', '{digest}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."signing_keys" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{sealed_private_key}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."servers" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."server_credentials" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{wrapped_key,ciphertext}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."tenant_credentials" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{wrapped_key,ciphertext}', '{applied}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_totp_factors" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{holder_id}', '{sealed_secret,sealed_pending}', '{last_step}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_passkeys" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{counter,last_used_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_recovery_codes" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{holder_id}', '{digest}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."operator_mfa_requirements" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{scope}', '{}', '{}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."tenant_moves" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{attempts,open_source_id,open_target_id,rows,rows_caught_up,rows_copied,started_at}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "control"."sso_domains" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{tenant_id,domain}', '{}', '{checked_at}');
