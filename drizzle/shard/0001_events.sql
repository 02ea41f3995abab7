CREATE TABLE "platform"."dead_letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid,
	"listener" text,
	"tenant_id" text,
	"event_name" text,
	"event_version" integer,
	"ordered" boolean DEFAULT false NOT NULL,
	"attempts" integer NOT NULL,
	"reason" text NOT NULL,
	"last_error" text,
	"body" text,
	"occurred_at" timestamp (3) with time zone,
	"died_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."deliveries" (
	"event_id" uuid NOT NULL,
	"listener" text NOT NULL,
	"tenant_id" text,
	"subject_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"ordered" boolean NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sends" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"leased_until" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone NOT NULL,
	"last_error" text,
	CONSTRAINT "deliveries_event_id_listener_pk" PRIMARY KEY("event_id","listener")
);
--> statement-breakpoint
CREATE TABLE "platform"."inbox" (
	"listener" text NOT NULL,
	"event_id" uuid NOT NULL,
	"tenant_id" text,
	"handled_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inbox_listener_event_id_pk" PRIMARY KEY("listener","event_id")
);
--> statement-breakpoint
CREATE TABLE "platform"."parked_tenants" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"parked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
-- Until now nothing was relayed and nobody listened: what lies here was heard by nobody, and the audit trails tell of it.
DELETE FROM "platform"."outbox";--> statement-breakpoint
-- The table was emptied above.
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "platform"."outbox_unrelayed";--> statement-breakpoint
-- Processes of the release before only write these rows.
-- squawk-ignore ban-drop-not-null
ALTER TABLE "platform"."outbox" ALTER COLUMN "tenant_id" DROP NOT NULL;--> statement-breakpoint
-- The table was emptied above.
-- squawk-ignore adding-field-with-default
ALTER TABLE "platform"."outbox" ADD COLUMN "sequence" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "platform"."outbox_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "platform"."outbox" ADD COLUMN "traceparent" text;--> statement-breakpoint
ALTER TABLE "platform"."outbox" ADD COLUMN "scheduled_for" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "dead_letters_died" ON "platform"."dead_letters" USING btree ("died_at","id");--> statement-breakpoint
CREATE INDEX "dead_letters_event" ON "platform"."dead_letters" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "platform"."deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "deliveries_sent" ON "platform"."deliveries" USING btree (coalesce(tenant_id, 'control')) WHERE "platform"."deliveries"."sent_at" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_ordered" ON "platform"."deliveries" USING btree ("listener",coalesce(tenant_id, 'control'),"subject_id","sequence") WHERE "platform"."deliveries"."ordered";--> statement-breakpoint
CREATE INDEX "inbox_handled" ON "platform"."inbox" USING brin ("handled_at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "platform"."outbox" USING btree (coalesce(tenant_id, 'control'),"sequence") WHERE "platform"."outbox"."relayed_at" is null and "platform"."outbox"."scheduled_for" is null;--> statement-breakpoint
CREATE INDEX "outbox_scheduled" ON "platform"."outbox" USING btree ("scheduled_for") WHERE "platform"."outbox"."scheduled_for" is not null;--> statement-breakpoint
CREATE INDEX "outbox_relayed" ON "platform"."outbox" USING btree ("relayed_at") WHERE "platform"."outbox"."relayed_at" is not null;--> statement-breakpoint
-- A tenant's role notes what was handled in its name, and can neither see nor change a note.
GRANT INSERT ON "platform"."inbox" TO serai_tenant;--> statement-breakpoint
ALTER TABLE "platform"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "inbox_own" ON "platform"."inbox" FOR INSERT TO serai_tenant WITH CHECK ("tenant_id" = 'ten_' || substr(current_user, 3));--> statement-breakpoint
-- Rows come and go: what they leave behind is cleared away by their number, not by the size of the table.
ALTER TABLE "platform"."outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);--> statement-breakpoint
ALTER TABLE "platform"."deliveries" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
