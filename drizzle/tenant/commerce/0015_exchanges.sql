CREATE TABLE "order_exchanges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"credit_id" uuid NOT NULL,
	"replacement_order_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	"currency_code" char(3) NOT NULL,
	"carried_minor" bigint NOT NULL,
	"returned_minor" bigint DEFAULT 0 NOT NULL,
	"reason" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"exchanged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_exchanges_carried" CHECK ("order_exchanges"."returned_minor" between 0 and "order_exchanges"."carried_minor"),
	CONSTRAINT "order_exchanges_depth" CHECK ("order_exchanges"."depth" between 1 and 20),
	CONSTRAINT "order_exchanges_orders" CHECK ("order_exchanges"."order_id" <> "order_exchanges"."replacement_order_id")
);
--> statement-breakpoint
ALTER TABLE "order_exchanges" ADD CONSTRAINT "order_exchanges_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_exchanges" ADD CONSTRAINT "order_exchanges_return_id_order_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "order_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_exchanges" ADD CONSTRAINT "order_exchanges_credit_id_order_credits_id_fk" FOREIGN KEY ("credit_id") REFERENCES "order_credits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_exchanges" ADD CONSTRAINT "order_exchanges_replacement_order_id_orders_id_fk" FOREIGN KEY ("replacement_order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "order_exchanges_return" ON "order_exchanges" USING btree ("return_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_exchanges_replacement" ON "order_exchanges" USING btree ("replacement_order_id");--> statement-breakpoint
CREATE INDEX "order_exchanges_by_order" ON "order_exchanges" USING btree ("order_id","exchanged_at","id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_exchanges" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
-- "tenant_role" stands for the tenant's own role. An exchange stays as it was made; how much of the money has gone back is counted on.
REVOKE UPDATE, DELETE ON "order_exchanges" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("returned_minor") ON "order_exchanges" TO "tenant_role";
