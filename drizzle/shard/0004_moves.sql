CREATE TABLE "platform"."departures" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"move_id" uuid NOT NULL,
	"departed_at" timestamp (3) with time zone NOT NULL
);
