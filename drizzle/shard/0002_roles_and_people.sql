CREATE TABLE "platform"."changed_rights" (
	"realm" text NOT NULL,
	"holder_id" text NOT NULL,
	"version" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "changed_rights_realm_version_holder_id_pk" PRIMARY KEY("realm","version","holder_id")
);
--> statement-breakpoint
CREATE INDEX "changed_rights_transaction" ON "platform"."changed_rights" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "changed_rights_changed" ON "platform"."changed_rights" USING btree ("changed_at");--> statement-breakpoint
-- As with the ended sessions: a tenant's role may add rows of its own, and nothing else.
GRANT INSERT ON "platform"."changed_rights" TO serai_tenant;--> statement-breakpoint
ALTER TABLE "platform"."changed_rights" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "changed_rights_own" ON "platform"."changed_rights" FOR INSERT TO serai_tenant WITH CHECK ("realm" = 'ten_' || substr(current_user, 3));
