ALTER TABLE "control"."operators" ADD COLUMN "permissions" text[];--> statement-breakpoint
ALTER TABLE "control"."operators" ADD COLUMN "rights_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."operators" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "operators_by_age" ON "control"."operators" USING btree ("created_at","id");