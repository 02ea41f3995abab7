CREATE TABLE "control"."operator_challenges" (
	"digest" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"holder_id" text,
	"session_id" text,
	"user_agent" text,
	"challenge" text NOT NULL,
	"attempts" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."operator_mfa_requirements" (
	"scope" text PRIMARY KEY NOT NULL,
	"required_at" timestamp (3) with time zone NOT NULL,
	"grace_days" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."operator_passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"is_synced" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"cloned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."operator_recovery_codes" (
	"digest" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."operator_totp_factors" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"sealed_secret" text,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint,
	"sealed_pending" text,
	"pending_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "control"."operator_sessions" ADD COLUMN "methods" text[] DEFAULT '{pwd}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."operator_sessions" ADD COLUMN "authenticated_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "operator_challenges_expires" ON "control"."operator_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "operator_passkeys_credential" ON "control"."operator_passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "operator_passkeys_holder" ON "control"."operator_passkeys" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "operator_recovery_codes_holder" ON "control"."operator_recovery_codes" USING btree ("holder_id");