CREATE TABLE "document_counters" (
	"series" text PRIMARY KEY NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_credit_lines" (
	"credit_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"net_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	CONSTRAINT "order_credit_lines_credit_id_line_id_pk" PRIMARY KEY("credit_id","line_id"),
	CONSTRAINT "order_credit_lines_sums" CHECK ("order_credit_lines"."quantity" > 0 and "order_credit_lines"."total_minor" = "order_credit_lines"."net_minor" + "order_credit_lines"."tax_minor")
);
--> statement-breakpoint
CREATE TABLE "order_credits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"return_id" uuid,
	"reason" text,
	"shipping_net_minor" bigint NOT NULL,
	"shipping_tax_minor" bigint NOT NULL,
	"net_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"rounding_minor" bigint NOT NULL,
	"credited_minor" bigint NOT NULL,
	"refund_minor" bigint NOT NULL,
	"taxes" jsonb NOT NULL,
	"credited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_credits_sums" CHECK ("order_credits"."total_minor" = "order_credits"."net_minor" + "order_credits"."tax_minor" and "order_credits"."credited_minor" = "order_credits"."total_minor" + "order_credits"."rounding_minor"),
	CONSTRAINT "order_credits_refund" CHECK ("order_credits"."refund_minor" >= 0 and "order_credits"."credited_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "order_return_lines" (
	"return_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"reason" text,
	"restocked" integer DEFAULT 0 NOT NULL,
	"scrapped" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_return_lines_return_id_line_id_pk" PRIMARY KEY("return_id","line_id"),
	CONSTRAINT "order_return_lines_quantity" CHECK ("order_return_lines"."quantity" > 0 and least("order_return_lines"."restocked", "order_return_lines"."scrapped") >= 0 and "order_return_lines"."restocked" + "order_return_lines"."scrapped" <= "order_return_lines"."quantity")
);
--> statement-breakpoint
CREATE TABLE "order_returns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"note" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_returns_closed_once" CHECK ("order_returns"."received_at" is null or "order_returns"."cancelled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "shipment_lines" (
	"shipment_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "shipment_lines_shipment_id_line_id_pk" PRIMARY KEY("shipment_id","line_id"),
	CONSTRAINT "shipment_lines_quantity" CHECK ("shipment_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "shipments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"carrier" text,
	"tracking_number" text,
	"tracking_url" text,
	"shipped_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"variant_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"stock_item_id" uuid,
	"is_stocked" boolean NOT NULL,
	"sku" text NOT NULL,
	"product_name" text NOT NULL,
	"variant_title" text NOT NULL,
	"quantity" integer NOT NULL,
	"currency_code" char(3) NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"includes_tax" boolean NOT NULL,
	"subtotal_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"net_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"tax_treatment" text NOT NULL,
	"tax_rate_id" uuid,
	"tax_rate_name" text,
	"tax_millionths" integer,
	"unit_cost_minor" bigint,
	"cost_currency_code" char(3),
	"shipped" integer DEFAULT 0 NOT NULL,
	"cancelled" integer DEFAULT 0 NOT NULL,
	"returning" integer DEFAULT 0 NOT NULL,
	"returned" integer DEFAULT 0 NOT NULL,
	"credited" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_lines_sums" CHECK ("order_lines"."total_minor" = "order_lines"."net_minor" + "order_lines"."tax_minor"),
	CONSTRAINT "order_lines_quantity" CHECK ("order_lines"."quantity" > 0 and least("order_lines"."shipped", "order_lines"."cancelled", "order_lines"."returning", "order_lines"."returned") >= 0),
	CONSTRAINT "order_lines_shipped" CHECK ("order_lines"."shipped" + "order_lines"."cancelled" <= "order_lines"."quantity"),
	CONSTRAINT "order_lines_returned" CHECK ("order_lines"."returning" + "order_lines"."returned" <= "order_lines"."shipped"),
	CONSTRAINT "order_lines_credited" CHECK ("order_lines"."credited" between "order_lines"."cancelled" and "order_lines"."shipped" + "order_lines"."cancelled")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"cart_id" uuid,
	"cart_digest" text,
	"customer_id" uuid,
	"email" text NOT NULL,
	"shipping_address" jsonb,
	"billing_address" jsonb,
	"currency_code" char(3) NOT NULL,
	"subtotal_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"shipping_method_id" uuid,
	"shipping_method_name" text,
	"shipping_net_minor" bigint NOT NULL,
	"shipping_tax_minor" bigint NOT NULL,
	"shipping_tax_share" jsonb,
	"net_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"rounding_minor" bigint NOT NULL,
	"payable_minor" bigint NOT NULL,
	"taxes" jsonb NOT NULL,
	"promotions" jsonb NOT NULL,
	"coupon_codes" jsonb NOT NULL,
	"gift_cards" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"payment_method" text,
	"reservation_id" uuid,
	"gift_card_minor" bigint NOT NULL,
	"gift_card_returned_minor" bigint DEFAULT 0 NOT NULL,
	"authorised_minor" bigint DEFAULT 0 NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"credited_minor" bigint DEFAULT 0 NOT NULL,
	"payment_state" text GENERATED ALWAYS AS (case
  when payable_minor = 0 then 'PAID'
  when captured_minor + gift_card_minor = 0 and authorised_minor > 0 then 'AUTHORISED'
  when captured_minor + gift_card_minor = 0 then 'UNPAID'
  when refunded_minor + gift_card_returned_minor >= captured_minor + gift_card_minor then 'REFUNDED'
  when refunded_minor + gift_card_returned_minor > 0 then 'PARTLY_REFUNDED'
  when captured_minor + gift_card_minor >= payable_minor - credited_minor then 'PAID'
  else 'PARTLY_PAID' end) STORED NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"fulfilled_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"shipping_credited_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "orders_sums" CHECK ("orders"."total_minor" = "orders"."net_minor" + "orders"."tax_minor" and "orders"."payable_minor" = "orders"."total_minor" + "orders"."rounding_minor"),
	CONSTRAINT "orders_credited" CHECK ("orders"."credited_minor" between 0 and "orders"."payable_minor"),
	CONSTRAINT "orders_gift_cards" CHECK ("orders"."gift_card_returned_minor" between 0 and "orders"."gift_card_minor" and "orders"."gift_card_minor" <= "orders"."payable_minor"),
	CONSTRAINT "orders_cancelled" CHECK (("orders"."state" = 'CANCELLED') = ("orders"."cancelled_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "carts" ADD COLUMN "ordered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "first_ordered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_credit_lines" ADD CONSTRAINT "order_credit_lines_credit_id_order_credits_id_fk" FOREIGN KEY ("credit_id") REFERENCES "order_credits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_credit_lines" ADD CONSTRAINT "order_credit_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_credits" ADD CONSTRAINT "order_credits_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_return_lines" ADD CONSTRAINT "order_return_lines_return_id_order_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "order_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_return_lines" ADD CONSTRAINT "order_return_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_returns" ADD CONSTRAINT "order_returns_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "shipments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_credit_lines_by_line" ON "order_credit_lines" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "order_credits_by_order" ON "order_credits" USING btree ("order_id","credited_at","id");--> statement-breakpoint
CREATE INDEX "order_return_lines_by_line" ON "order_return_lines" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "order_returns_by_order" ON "order_returns" USING btree ("order_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "shipment_lines_by_line" ON "shipment_lines" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "shipments_by_order" ON "shipments" USING btree ("order_id","shipped_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_lines_by_order" ON "order_lines" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "order_lines_by_variant" ON "order_lines" USING btree ("variant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_cart" ON "orders" USING btree ("cart_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_cart_digest" ON "orders" USING btree ("cart_digest");--> statement-breakpoint
CREATE INDEX "orders_by_time" ON "orders" USING btree ("placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_by_state" ON "orders" USING btree ("state","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_by_payment_state" ON "orders" USING btree ("payment_state","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_by_customer" ON "orders" USING btree ("customer_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_by_email" ON "orders" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "orders_by_total" ON "orders" USING btree ("payable_minor","id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "orders" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{cart_digest}', '{explanation,payment_state,updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "shipments" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "shipment_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{shipment_id,line_id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_returns" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_return_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{return_id,line_id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_credits" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_credit_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{credit_id,line_id}', '{}', '{}');--> statement-breakpoint
-- "tenant_role" stands for the tenant's own role. What was sold stays as it was sold: only how far it has come is written anew, and, at an erasure, who it was.
REVOKE UPDATE, DELETE ON "orders" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("state", "confirmed_at", "fulfilled_at", "completed_at", "cancelled_at", "cancel_reason", "shipping_credited_at", "gift_card_returned_minor", "authorised_minor", "captured_minor", "refunded_minor", "credited_minor", "version", "updated_at", "email", "shipping_address", "billing_address", "cart_digest") ON "orders" TO "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "order_lines" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("shipped", "cancelled", "returning", "returned", "credited") ON "order_lines" TO "tenant_role";--> statement-breakpoint
REVOKE DELETE ON "document_counters" FROM "tenant_role";--> statement-breakpoint
REVOKE DELETE ON "shipments" FROM "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "shipment_lines" FROM "tenant_role";--> statement-breakpoint
REVOKE DELETE ON "order_returns" FROM "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "order_return_lines" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("restocked", "scrapped") ON "order_return_lines" TO "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "order_credits" FROM "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "order_credit_lines" FROM "tenant_role";
