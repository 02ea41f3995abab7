CREATE TABLE "control"."tenant_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"rows" bigint,
	"rows_copied" bigint DEFAULT 0 NOT NULL,
	"copied_at" timestamp (3) with time zone,
	"rows_caught_up" bigint DEFAULT 0 NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure_reason" text,
	"failure_message" text,
	"switched_at" timestamp (3) with time zone,
	"pause_ms" integer,
	"settled_at" timestamp (3) with time zone,
	"kept_until" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"undo_asked_at" timestamp (3) with time zone,
	"undo_loses_writes" boolean DEFAULT false NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"open_source_id" uuid GENERATED ALWAYS AS (case when ended_at is null then source_id end) STORED,
	"open_target_id" uuid GENERATED ALWAYS AS (case when ended_at is null then target_id end) STORED
);
--> statement-breakpoint
CREATE INDEX "tenant_moves_tenant" ON "control"."tenant_moves" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_moves_one_open" ON "control"."tenant_moves" USING btree ("tenant_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "tenant_moves_source" ON "control"."tenant_moves" USING btree ("open_source_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "tenant_moves_target" ON "control"."tenant_moves" USING btree ("open_target_id") WHERE ended_at is null;--> statement-breakpoint
-- No tenant is erased from the registry, and no server is removed, while something of a move is left there.
ALTER TABLE "control"."tenant_moves" ADD CONSTRAINT "tenant_moves_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "control"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."tenant_moves" ADD CONSTRAINT "tenant_moves_open_source_id_servers_id_fk" FOREIGN KEY ("open_source_id") REFERENCES "control"."servers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."tenant_moves" ADD CONSTRAINT "tenant_moves_open_target_id_servers_id_fk" FOREIGN KEY ("open_target_id") REFERENCES "control"."servers"("id") ON DELETE no action ON UPDATE no action;
