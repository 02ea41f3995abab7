CREATE TABLE "control"."erasures" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	"certificate" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "terminates_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "tenants_terminating" ON "control"."tenants" USING btree ("terminates_at") WHERE "control"."tenants"."terminates_at" is not null;