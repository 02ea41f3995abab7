CREATE TABLE "received_webhooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"content_key" text,
	"type" text NOT NULL,
	"headers" jsonb NOT NULL,
	"body" "bytea" NOT NULL,
	"body_bytes" integer NOT NULL,
	"secret_id" uuid NOT NULL,
	"proof" text,
	"address" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"detail" text,
	"ticket" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone,
	"mapping_digest" text,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rejected_webhooks" (
	"source_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"last_address" text,
	CONSTRAINT "rejected_webhooks_key" PRIMARY KEY("source_id","reason","hour")
);
--> statement-breakpoint
CREATE TABLE "webhook_source_secrets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"ciphertext" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"scheme" jsonb NOT NULL,
	"payload_schema" jsonb,
	"mappings" jsonb NOT NULL,
	"permissions" text[] NOT NULL,
	"granted_by" uuid,
	"rate_per_minute" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "received_webhooks" ADD CONSTRAINT "received_webhooks_source_id_webhook_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "webhook_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejected_webhooks" ADD CONSTRAINT "rejected_webhooks_source_id_webhook_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "webhook_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_source_secrets" ADD CONSTRAINT "webhook_source_secrets_source_id_webhook_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "webhook_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "received_webhooks_external" ON "received_webhooks" USING btree ("source_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "received_webhooks_content" ON "received_webhooks" USING btree ("source_id","content_key");--> statement-breakpoint
CREATE INDEX "received_webhooks_received" ON "received_webhooks" USING btree ("received_at","id");--> statement-breakpoint
CREATE INDEX "received_webhooks_source" ON "received_webhooks" USING btree ("source_id","received_at","id");--> statement-breakpoint
CREATE INDEX "received_webhooks_due" ON "received_webhooks" USING btree ("due_at") WHERE "received_webhooks"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "webhook_source_secrets_source" ON "webhook_source_secrets" USING btree ("source_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_source_secrets_key" ON "webhook_source_secrets" USING btree ("key_id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "webhook_sources" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "webhook_source_secrets" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{wrapped_key,ciphertext}', '{}');