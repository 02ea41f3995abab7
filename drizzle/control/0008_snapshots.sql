CREATE TABLE "control"."snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"scheduled" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure_reason" text,
	"failure_message" text,
	"deleted_at" timestamp (3) with time zone,
	"modules" text[],
	"migrations_digest" text,
	"tables" integer,
	"rows" bigint,
	"bytes" bigint
);
--> statement-breakpoint
CREATE TABLE "control"."tenant_restores" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"snapshot_taken_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"rows" bigint NOT NULL,
	"rows_restored" bigint DEFAULT 0 NOT NULL,
	"ready_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure_reason" text,
	"failure_message" text,
	"swapped_at" timestamp (3) with time zone,
	"has_replaced" boolean DEFAULT false NOT NULL,
	"keep_days" integer DEFAULT 0 NOT NULL,
	"kept_until" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "snapshots_tenant" ON "control"."snapshots" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots_one_open" ON "control"."snapshots" USING btree ("tenant_id") WHERE taken_at is null and failed_at is null and deleted_at is null;--> statement-breakpoint
CREATE INDEX "snapshots_deleted" ON "control"."snapshots" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "tenant_restores_tenant" ON "control"."tenant_restores" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_restores_one_open" ON "control"."tenant_restores" USING btree ("tenant_id") WHERE ended_at is null;--> statement-breakpoint
-- No tenant is erased from the registry while there is a copy of it: its files and schemas go first.
ALTER TABLE "control"."snapshots" ADD CONSTRAINT "snapshots_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "control"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."tenant_restores" ADD CONSTRAINT "tenant_restores_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "control"."tenants"("id") ON DELETE no action ON UPDATE no action;
