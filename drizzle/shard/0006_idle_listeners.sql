CREATE TABLE "platform"."idle_listeners" (
	"listener" text NOT NULL,
	"tenant_id" text NOT NULL,
	"schema_oid" "oid" NOT NULL,
	CONSTRAINT "idle_listeners_tenant_id_listener_pk" PRIMARY KEY("tenant_id","listener")
);
--> statement-breakpoint
-- A tenant's role says it of its own tenant alone, in the transaction of what it follows from.
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."idle_listeners" TO serai_tenant;--> statement-breakpoint
ALTER TABLE "platform"."idle_listeners" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "idle_listeners_own" ON "platform"."idle_listeners" TO serai_tenant USING ("tenant_id" = 'ten_' || substr(current_user, 3)) WITH CHECK ("tenant_id" = 'ten_' || substr(current_user, 3));
