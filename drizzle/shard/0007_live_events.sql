CREATE TABLE "platform"."live_audiences" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"heard_until" timestamp (3) with time zone NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."live_events" (
	"tenant_id" text NOT NULL,
	"position" bigint NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"subject_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"kept_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "live_events_tenant_id_position_pk" PRIMARY KEY("tenant_id","position")
);
--> statement-breakpoint
CREATE INDEX "live_events_kept" ON "platform"."live_events" USING btree ("kept_since");
--> statement-breakpoint
-- The role of a tenant is given nothing here, and would see nothing if it were.
ALTER TABLE "platform"."live_audiences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "platform"."live_events" ENABLE ROW LEVEL SECURITY;
