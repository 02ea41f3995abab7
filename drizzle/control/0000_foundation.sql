CREATE TABLE "control"."tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"modules" text[] NOT NULL,
	"migrations_digest" text NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"address" text
);
--> statement-breakpoint
CREATE TABLE "control"."operator_refresh_tokens" (
	"digest" text PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."operator_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"end_reason" text
);
--> statement-breakpoint
CREATE TABLE "control"."operators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed_private_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "control"."operator_refresh_tokens" ADD CONSTRAINT "operator_refresh_tokens_session_id_operator_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "control"."operator_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_slug" ON "control"."tenants" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "tenants_created" ON "control"."tenants" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "control_audit_entries_occurred" ON "control"."audit_entries" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "control_audit_entries_subject" ON "control"."audit_entries" USING btree ("subject_id","occurred_at");--> statement-breakpoint
CREATE INDEX "operator_refresh_tokens_session" ON "control"."operator_refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "operator_sessions_holder" ON "control"."operator_sessions" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "operator_sessions_expires" ON "control"."operator_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "operators_email" ON "control"."operators" USING btree (lower("email"));