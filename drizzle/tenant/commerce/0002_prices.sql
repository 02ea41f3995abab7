CREATE TABLE "customer_group_members" (
	"group_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customer_group_members_customer_id_group_id_pk" PRIMARY KEY("customer_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "customer_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gift_card_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gift_card_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"balance_after_minor" bigint NOT NULL,
	"reference" text NOT NULL,
	"refund_of" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gift_card_entries_sign" CHECK (("gift_card_entries"."kind" = 'REDEEMED') = ("gift_card_entries"."amount_minor" < 0) and "gift_card_entries"."amount_minor" <> 0),
	CONSTRAINT "gift_card_entries_refund" CHECK (("gift_card_entries"."kind" = 'REFUNDED') = ("gift_card_entries"."refund_of" is not null)),
	CONSTRAINT "gift_card_entries_balance" CHECK ("gift_card_entries"."balance_after_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "gift_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"last_four" char(4) NOT NULL,
	"currency_code" char(3) NOT NULL,
	"balance_minor" bigint NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gift_cards_balance" CHECK ("gift_cards"."balance_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "price_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"currency_code" char(3) NOT NULL,
	"customer_group_id" uuid,
	"includes_tax" boolean NOT NULL,
	"priority" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "price_lists_period" CHECK ("price_lists"."valid_until" > "price_lists"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "prices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"price_list_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"minimum_quantity" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "prices_not_negative" CHECK ("prices"."amount_minor" >= 0),
	CONSTRAINT "prices_minimum_quantity" CHECK ("prices"."minimum_quantity" >= 1)
);
--> statement-breakpoint
CREATE TABLE "coupons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"code" text NOT NULL,
	"usage_limit" integer,
	"used" integer DEFAULT 0 NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coupons_limit" CHECK ("coupons"."used" >= 0 and "coupons"."used" <= "coupons"."usage_limit")
);
--> statement-breakpoint
CREATE TABLE "promotion_customer_usages" (
	"promotion_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "promotion_customer_usages_promotion_id_customer_id_pk" PRIMARY KEY("promotion_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "promotion_redemptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"coupon_id" uuid,
	"customer_id" uuid,
	"reference" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency_code" char(3) NOT NULL,
	"redeemed_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "promotion_usages" (
	"promotion_id" uuid PRIMARY KEY NOT NULL,
	"used" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promotions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"currency_code" char(3),
	"action" jsonb NOT NULL,
	"conditions" jsonb NOT NULL,
	"priority" integer NOT NULL,
	"stacking" text NOT NULL,
	"combination_group" text,
	"coupons_required_at" timestamp (3) with time zone,
	"usage_limit" integer,
	"usage_limit_per_customer" integer,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promotions_period" CHECK ("promotions"."valid_until" > "promotions"."valid_from"),
	CONSTRAINT "promotions_limits" CHECK ("promotions"."usage_limit" >= 1 and "promotions"."usage_limit_per_customer" >= 1)
);
--> statement-breakpoint
CREATE TABLE "customer_tax_statuses" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"vat_id" text,
	"exemption" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_tax_categories" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"tax_category_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tax_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tax_rates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tax_zone_id" uuid NOT NULL,
	"tax_category_id" uuid NOT NULL,
	"name" text NOT NULL,
	"rate_millionths" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tax_rates_bounds" CHECK ("tax_rates"."rate_millionths" between 0 and 1000000),
	CONSTRAINT "tax_rates_period" CHECK ("tax_rates"."valid_until" > "tax_rates"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "tax_zones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"areas" jsonb NOT NULL,
	"reverse_charge" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "variant_tax_categories" (
	"variant_id" uuid PRIMARY KEY NOT NULL,
	"tax_category_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customer_group_members" ADD CONSTRAINT "customer_group_members_group_id_customer_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "customer_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_group_members" ADD CONSTRAINT "customer_group_members_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_card_entries" ADD CONSTRAINT "gift_card_entries_gift_card_id_gift_cards_id_fk" FOREIGN KEY ("gift_card_id") REFERENCES "gift_cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_customer_group_id_customer_groups_id_fk" FOREIGN KEY ("customer_group_id") REFERENCES "customer_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prices" ADD CONSTRAINT "prices_price_list_id_price_lists_id_fk" FOREIGN KEY ("price_list_id") REFERENCES "price_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prices" ADD CONSTRAINT "prices_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_customer_usages" ADD CONSTRAINT "promotion_customer_usages_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_customer_usages" ADD CONSTRAINT "promotion_customer_usages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_redemptions" ADD CONSTRAINT "promotion_redemptions_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_redemptions" ADD CONSTRAINT "promotion_redemptions_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "coupons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_redemptions" ADD CONSTRAINT "promotion_redemptions_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_usages" ADD CONSTRAINT "promotion_usages_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_tax_statuses" ADD CONSTRAINT "customer_tax_statuses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_tax_categories" ADD CONSTRAINT "product_tax_categories_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_tax_categories" ADD CONSTRAINT "product_tax_categories_tax_category_id_tax_categories_id_fk" FOREIGN KEY ("tax_category_id") REFERENCES "tax_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_tax_zone_id_tax_zones_id_fk" FOREIGN KEY ("tax_zone_id") REFERENCES "tax_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_tax_category_id_tax_categories_id_fk" FOREIGN KEY ("tax_category_id") REFERENCES "tax_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variant_tax_categories" ADD CONSTRAINT "variant_tax_categories_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variant_tax_categories" ADD CONSTRAINT "variant_tax_categories_tax_category_id_tax_categories_id_fk" FOREIGN KEY ("tax_category_id") REFERENCES "tax_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_group_members_by_group" ON "customer_group_members" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_groups_name" ON "customer_groups" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "gift_card_entries_once" ON "gift_card_entries" USING btree ("gift_card_id","kind","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "gift_cards_digest" ON "gift_cards" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "gift_cards_by_creation" ON "gift_cards" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "price_lists_name" ON "price_lists" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "price_lists_by_group" ON "price_lists" USING btree ("customer_group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "prices_of_variant" ON "prices" USING btree ("variant_id","price_list_id","minimum_quantity");--> statement-breakpoint
CREATE INDEX "prices_by_list" ON "prices" USING btree ("price_list_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "coupons_code" ON "coupons" USING btree ("code");--> statement-breakpoint
CREATE INDEX "coupons_by_promotion" ON "coupons" USING btree ("promotion_id","id");--> statement-breakpoint
CREATE INDEX "promotion_customer_usages_by_customer" ON "promotion_customer_usages" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "promotion_redemptions_once" ON "promotion_redemptions" USING btree ("reference","promotion_id");--> statement-breakpoint
CREATE INDEX "promotion_redemptions_by_promotion" ON "promotion_redemptions" USING btree ("promotion_id","id");--> statement-breakpoint
CREATE INDEX "promotion_redemptions_by_coupon" ON "promotion_redemptions" USING btree ("coupon_id");--> statement-breakpoint
CREATE INDEX "promotion_redemptions_by_customer" ON "promotion_redemptions" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "promotions_name" ON "promotions" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "product_tax_categories_by_category" ON "product_tax_categories" USING btree ("tax_category_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tax_categories_code" ON "tax_categories" USING btree ("code");--> statement-breakpoint
CREATE INDEX "tax_rates_by_zone" ON "tax_rates" USING btree ("tax_zone_id","id");--> statement-breakpoint
CREATE INDEX "tax_rates_by_category" ON "tax_rates" USING btree ("tax_category_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tax_zones_name" ON "tax_zones" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "variant_tax_categories_by_category" ON "variant_tax_categories" USING btree ("tax_category_id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_groups" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_group_members" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{customer_id,group_id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "price_lists" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "prices" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "tax_categories" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "product_tax_categories" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{product_id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "variant_tax_categories" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{variant_id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "tax_zones" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "tax_rates" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_tax_statuses" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{customer_id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "promotions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "coupons" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{used}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "promotion_redemptions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "gift_cards" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{digest}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "gift_card_entries" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
-- No two lists in force have the same currency, customers and priority at the same time. A hash stands for the three, since ranges are what GiST
-- compares without an extension: of two hashes that happen to be equal one list would be refused for nothing, once in 2^64.
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_alone" EXCLUDE USING gist (
	int8range(
		hashtextextended("currency_code" || ' ' || coalesce("customer_group_id"::text, '') || ' ' || "priority"::text, 0),
		hashtextextended("currency_code" || ' ' || coalesce("customer_group_id"::text, '') || ' ' || "priority"::text, 0),
		'[]'
	) WITH &&,
	tstzrange("valid_from", "valid_until") WITH &&
) WHERE ("deactivated_at" IS NULL);
--> statement-breakpoint
-- No two rates of one zone and category hold at the same time.
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_alone" EXCLUDE USING gist (
	int8range(
		hashtextextended("tax_zone_id"::text || "tax_category_id"::text, 0),
		hashtextextended("tax_zone_id"::text || "tax_category_id"::text, 0),
		'[]'
	) WITH &&,
	tstzrange("valid_from", "valid_until") WITH &&
);
--> statement-breakpoint
-- "tenant_role" stands for the tenant's own role. What moved a gift card stays as it was.
REVOKE UPDATE, DELETE ON "gift_card_entries" FROM "tenant_role";
