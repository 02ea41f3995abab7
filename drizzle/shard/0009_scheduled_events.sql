ALTER TABLE "platform"."outbox" ADD COLUMN "scheduled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- The outbox holds what waits, which is little: the index is there again in a moment, and nobody plans by another one meanwhile.
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "platform"."outbox_waiting";--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "platform"."outbox" USING btree (coalesce(tenant_id, 'control'),"scheduled","sequence") WHERE "platform"."outbox"."relayed_at" is null and "platform"."outbox"."scheduled_for" is null;
