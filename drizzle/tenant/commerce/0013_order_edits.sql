CREATE TABLE "order_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"customer_id" uuid,
	"email" text NOT NULL,
	"text" text NOT NULL,
	"audience" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_notes_audience" CHECK ("order_notes"."audience" in ('STAFF', 'CUSTOMER'))
);
--> statement-breakpoint
CREATE TABLE "order_timeline" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reference_id" text,
	"note_id" uuid,
	"label" text,
	"amount_minor" bigint,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"reason" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"before" jsonb NOT NULL,
	"units" integer NOT NULL,
	"net_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"shipping_net_minor" bigint NOT NULL,
	"payable_minor" bigint NOT NULL,
	"refund_minor" bigint NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_edits_refund" CHECK ("order_edits"."refund_minor" >= 0 and "order_edits"."version" > 1)
);
--> statement-breakpoint
ALTER TABLE "orders" DROP CONSTRAINT "orders_gift_cards";--> statement-breakpoint
-- Two lines may stand at one place now, one after the other.
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "order_lines_by_order";--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "since_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "until_version" integer;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "country" char(2);--> statement-breakpoint
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_timeline" ADD CONSTRAINT "order_timeline_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_edits" ADD CONSTRAINT "order_edits_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_notes_by_order" ON "order_notes" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "order_notes_by_customer" ON "order_notes" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "order_notes_by_email" ON "order_notes" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "order_timeline_by_order" ON "order_timeline" USING btree ("order_id","occurred_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_edits_by_order" ON "order_edits" USING btree ("order_id","version");--> statement-breakpoint
CREATE INDEX "order_edits_by_time" ON "order_edits" USING btree ("edited_at");--> statement-breakpoint
CREATE UNIQUE INDEX "order_lines_current" ON "order_lines" USING btree ("order_id","position") WHERE "order_lines"."until_version" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "order_lines_by_order" ON "order_lines" USING btree ("order_id","position","since_version");--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_versions" CHECK ("order_lines"."until_version" > "order_lines"."since_version") NOT VALID;--> statement-breakpoint
-- Reads what is there while others go on writing.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "order_lines" VALIDATE CONSTRAINT "order_lines_versions";--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_gift_cards" CHECK ("orders"."gift_card_returned_minor" between 0 and "orders"."gift_card_minor") NOT VALID;--> statement-breakpoint
-- Reads what is there while others go on writing.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_gift_cards";--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_edits" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{before,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "order_notes" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
-- "tenant_role" stands for the tenant's own role. What an order says changes by edits alone, and an edit stays as it is, as do the lines that an order had before it.
REVOKE UPDATE, DELETE ON "order_edits" FROM "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "order_timeline" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("until_version") ON "order_lines" TO "tenant_role";--> statement-breakpoint
GRANT UPDATE ("subtotal_minor", "discount_minor", "shipping_method_id", "shipping_method_name", "shipping_net_minor", "shipping_tax_minor", "shipping_tax_share", "net_minor", "tax_minor", "total_minor", "rounding_minor", "payable_minor", "taxes", "promotions", "explanation", "reservation_id") ON "orders" TO "tenant_role";--> statement-breakpoint
CREATE FUNCTION "order_says_what_its_edits_say"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if (new.net_minor, new.tax_minor, new.shipping_net_minor, new.payable_minor) is distinct from (old.net_minor, old.tax_minor, old.shipping_net_minor, old.payable_minor)
    and not exists (
      select 1 from order_edits e
      where e.order_id = new.id and e.version = new.version and new.version > old.version
        and (e.net_minor, e.tax_minor, e.shipping_net_minor, e.payable_minor)
          = (new.net_minor - old.net_minor, new.tax_minor - old.tax_minor, new.shipping_net_minor - old.shipping_net_minor, new.payable_minor - old.payable_minor))
  then raise exception 'what an order says changes by its edits alone' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
CREATE TRIGGER "order_says_what_its_edits_say" BEFORE UPDATE OF "net_minor", "tax_minor", "shipping_net_minor", "payable_minor" ON "orders" FOR EACH ROW EXECUTE FUNCTION "order_says_what_its_edits_say"();--> statement-breakpoint
-- Who did it was not written down before: it counts as done by the product itself.
INSERT INTO "order_timeline" ("id", "order_id", "kind", "amount_minor", "actor_kind", "occurred_at")
  SELECT gen_random_uuid(), "id", 'PLACED', "payable_minor", 'system', "placed_at" FROM "orders"
  UNION ALL SELECT gen_random_uuid(), "id", 'CONFIRMED', NULL, 'system', "confirmed_at" FROM "orders" WHERE "confirmed_at" IS NOT NULL
  UNION ALL SELECT gen_random_uuid(), "id", 'COMPLETED', NULL, 'system', "completed_at" FROM "orders" WHERE "completed_at" IS NOT NULL
  UNION ALL SELECT gen_random_uuid(), "id", 'CANCELLED', NULL, 'system', "cancelled_at" FROM "orders" WHERE "cancelled_at" IS NOT NULL;
