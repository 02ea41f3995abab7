CREATE TABLE "control"."sign_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"slug" text NOT NULL,
	"company_name" text NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."onboarding_requests" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"modules" text[] NOT NULL,
	"plan" text NOT NULL,
	"admin_email" text NOT NULL,
	"admin_name" text NOT NULL,
	"admin_password_hash" text,
	"admin_email_verified_at" timestamp (3) with time zone,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"failed_at" timestamp (3) with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "control"."throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"regained_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "sessions_valid_from" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "control"."signing_keys" ADD COLUMN "signs_from" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ups_digest" ON "control"."sign_ups" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "sign_ups_expires" ON "control"."sign_ups" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "onboarding_requests_slug" ON "control"."onboarding_requests" USING btree ("slug") WHERE "control"."onboarding_requests"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "onboarding_requests_next" ON "control"."onboarding_requests" USING btree ("next_attempt_at") WHERE "control"."onboarding_requests"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "onboarding_requests_age" ON "control"."onboarding_requests" USING btree ("requested_at","tenant_id");--> statement-breakpoint
CREATE INDEX "throttles_regained" ON "control"."throttles" USING btree ("regained_at");--> statement-breakpoint
-- What was counted may be lost in a crash of the server; it must not wait for a disk.
ALTER TABLE "control"."throttles" SET UNLOGGED;
