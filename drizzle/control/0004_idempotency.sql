CREATE TABLE "control"."idempotency_records" (
	"key" text NOT NULL,
	"place" text NOT NULL,
	"fingerprint" text NOT NULL,
	"sealed_result" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "control_idempotency_records_key" PRIMARY KEY("key","place")
);
--> statement-breakpoint
CREATE INDEX "control_idempotency_records_created" ON "control"."idempotency_records" USING btree ("created_at");