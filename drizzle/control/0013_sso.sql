CREATE TABLE "control"."sso_domains" (
	"tenant_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone,
	"missing_since" timestamp (3) with time zone,
	CONSTRAINT "sso_domains_tenant_id_domain_pk" PRIMARY KEY("tenant_id","domain")
);
--> statement-breakpoint
ALTER TABLE "control"."operator_challenges" ADD COLUMN "methods" text[] DEFAULT '{pwd}'::text[] NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "sso_domains_owner" ON "control"."sso_domains" USING btree ("domain") WHERE verified_at is not null;--> statement-breakpoint
CREATE INDEX "sso_domains_checked" ON "control"."sso_domains" USING btree ("checked_at") WHERE verified_at is not null;