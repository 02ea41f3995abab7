CREATE TABLE "platform"."server" (
	"id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."prepared_schemas" (
	"name" text PRIMARY KEY NOT NULL,
	"migrations_digest" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."provisionings" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"made_at" timestamp (3) with time zone,
	"abandoned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "server_one" ON "platform"."server" USING btree ((true));--> statement-breakpoint
CREATE INDEX "prepared_schemas_digest" ON "platform"."prepared_schemas" USING btree ("migrations_digest","created_at");--> statement-breakpoint
-- Each server keeps its prepared schemas by itself from now on. Those of the home server were kept by the control plane, where the release
-- before finds none any more, and builds what it needs.
DO $$
BEGIN
  IF to_regclass('control.prepared_schemas') IS NOT NULL THEN
    WITH moved AS (DELETE FROM control.prepared_schemas RETURNING name, migrations_digest, created_at)
    INSERT INTO platform.prepared_schemas (name, migrations_digest, created_at) SELECT name, migrations_digest, created_at FROM moved;
  END IF;
END $$;
