ALTER TABLE "platform"."outbox" ADD COLUMN "scheduled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
DROP INDEX "platform"."outbox_waiting";--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "platform"."outbox" USING btree (coalesce(tenant_id, 'control'),"scheduled","sequence") WHERE "platform"."outbox"."relayed_at" is null and "platform"."outbox"."scheduled_for" is null;
