CREATE TABLE "control"."prepared_schemas" (
	"name" text PRIMARY KEY NOT NULL,
	"migrations_digest" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "prepared_schemas_digest" ON "control"."prepared_schemas" USING btree ("migrations_digest","created_at");