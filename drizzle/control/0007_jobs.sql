CREATE TABLE "control"."jobs" (
	"name" text PRIMARY KEY NOT NULL,
	"every" text NOT NULL,
	"next_run_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"last_error" text
);
