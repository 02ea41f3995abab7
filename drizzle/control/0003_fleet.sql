CREATE TABLE "control"."fleet_migration_tenants" (
	"migration_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"attempts" integer NOT NULL,
	"migrated_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"sql_state" text,
	"message" text,
	CONSTRAINT "fleet_migration_tenants_migration_id_tenant_id_pk" PRIMARY KEY("migration_id","tenant_id")
);
--> statement-breakpoint
CREATE TABLE "control"."fleet_migrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"target" text NOT NULL,
	"contract" boolean NOT NULL,
	"canary" integer NOT NULL,
	"concurrency" integer NOT NULL,
	"failure_ratio" real NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"paused_at" timestamp (3) with time zone,
	"pause_reason" text,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."tenant_drifts" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"objects" text[] NOT NULL,
	"differences" integer NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "control"."fleet_migration_tenants" ADD CONSTRAINT "fleet_migration_tenants_migration_id_fleet_migrations_id_fk" FOREIGN KEY ("migration_id") REFERENCES "control"."fleet_migrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fleet_migrations_created" ON "control"."fleet_migrations" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "fleet_migrations_one_open" ON "control"."fleet_migrations" USING btree ((finished_at is null)) WHERE finished_at is null;