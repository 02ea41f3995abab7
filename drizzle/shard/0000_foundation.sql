CREATE TABLE "platform"."outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"subject_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"relayed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "platform"."ended_sessions" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"realm" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "outbox_unrelayed" ON "platform"."outbox" USING btree ("occurred_at") WHERE "platform"."outbox"."relayed_at" is null;--> statement-breakpoint
CREATE INDEX "ended_sessions_ended" ON "platform"."ended_sessions" USING btree ("ended_at");--> statement-breakpoint
-- Roles belong to the whole server, where another database of ours may have made them already.
DO $$
BEGIN
  BEGIN
    CREATE ROLE serai_idle NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    CREATE ROLE serai_tenant NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  IF NOT pg_has_role(current_user, 'serai_idle', 'MEMBER') THEN
    EXECUTE format('GRANT serai_idle TO %I', current_user);
  ELSIF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE format('GRANT serai_idle TO %I WITH INHERIT FALSE, SET TRUE', current_user);
  END IF;
END $$;--> statement-breakpoint
-- What every tenant's role may do outside its own schema: add rows of its own to these two tables, and nothing else.
GRANT USAGE ON SCHEMA "platform" TO serai_tenant;--> statement-breakpoint
GRANT INSERT ON "platform"."outbox", "platform"."ended_sessions" TO serai_tenant;--> statement-breakpoint
ALTER TABLE "platform"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "platform"."ended_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "outbox_own" ON "platform"."outbox" FOR INSERT TO serai_tenant WITH CHECK ("tenant_id" = 'ten_' || substr(current_user, 3));--> statement-breakpoint
CREATE POLICY "ended_sessions_own" ON "platform"."ended_sessions" FOR INSERT TO serai_tenant WITH CHECK ("realm" = 'ten_' || substr(current_user, 3));
