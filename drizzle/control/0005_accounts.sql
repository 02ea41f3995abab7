CREATE TABLE "control"."throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"regained_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "sessions_valid_from" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "control"."signing_keys" ADD COLUMN "signs_from" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "throttles_regained" ON "control"."throttles" USING btree ("regained_at");--> statement-breakpoint
-- What was counted may be lost in a crash of the server; it must not wait for a disk.
ALTER TABLE "control"."throttles" SET UNLOGGED;
