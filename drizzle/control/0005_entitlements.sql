CREATE TABLE "control"."plans" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"users" bigint,
	"records" bigint,
	"requests_per_day" bigint,
	"storage_bytes" bigint,
	"settings" jsonb NOT NULL,
	"default_since" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
-- Nobody is limited by an update: tenants that are there, and new ones, have the plan without limits until operators decide otherwise.
INSERT INTO "control"."plans" ("key", "title", "users", "records", "requests_per_day", "storage_bytes", "settings", "default_since", "created_at", "updated_at") VALUES
	('starter', 'Starter', 5, 2000, 20000, 250000000, '{"commerce.multiCurrency": false}', null, now(), now()),
	('business', 'Business', 250, 250000, 1000000, 20000000000, '{}', null, now(), now()),
	('enterprise', 'Enterprise', null, null, null, null, '{}', now(), now(), now());
--> statement-breakpoint
CREATE TABLE "control"."usage_days" (
	"tenant_id" uuid NOT NULL,
	"day" date NOT NULL,
	"requests" bigint DEFAULT 0 NOT NULL,
	"mutations" bigint DEFAULT 0 NOT NULL,
	"errors" bigint DEFAULT 0 NOT NULL,
	"events" bigint DEFAULT 0 NOT NULL,
	"active_users" bigint DEFAULT 0 NOT NULL,
	"users" bigint,
	"records" bigint,
	"storage_bytes" bigint,
	"counted_at" timestamp (3) with time zone,
	"measured_at" timestamp (3) with time zone,
	CONSTRAINT "usage_days_tenant_id_day_pk" PRIMARY KEY("tenant_id","day")
);
--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "plan" text DEFAULT 'enterprise' NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "plan_since" timestamp (3) with time zone DEFAULT 'epoch' NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "overrides" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "storage_bytes" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_default" ON "control"."plans" USING btree ((default_since is not null)) WHERE default_since is not null;--> statement-breakpoint
CREATE INDEX "usage_days_day" ON "control"."usage_days" USING btree ("day");--> statement-breakpoint
-- The registry has one row for each tenant, and every one of them has a plan that was added above: the scan is over in a moment.
-- squawk-ignore constraint-missing-not-valid,adding-foreign-key-constraint
ALTER TABLE "control"."tenants" ADD CONSTRAINT "tenants_plan_plans_key_fk" FOREIGN KEY ("plan") REFERENCES "control"."plans"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tenants_by_name" ON "control"."tenants" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "tenants_by_plan" ON "control"."tenants" USING btree ("plan");