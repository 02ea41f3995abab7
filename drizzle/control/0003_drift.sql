CREATE TABLE "control"."tenant_drifts" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"objects" text[] NOT NULL,
	"differences" integer NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL
);
