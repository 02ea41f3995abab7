CREATE TABLE "customer_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"company" text,
	"line1" text NOT NULL,
	"line2" text,
	"city" text NOT NULL,
	"region" text,
	"postal_code" text,
	"country_code" char(2) NOT NULL,
	"phone" text,
	"is_default_shipping" boolean NOT NULL,
	"is_default_billing" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shipping_methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	"delivery_days_min" integer,
	"delivery_days_max" integer,
	"tax_category_id" uuid,
	"customer_group_ids" jsonb NOT NULL,
	"weight_max_grams" integer,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shipping_methods_delivery" CHECK ("shipping_methods"."delivery_days_min" >= 0 and "shipping_methods"."delivery_days_max" >= "shipping_methods"."delivery_days_min"),
	CONSTRAINT "shipping_methods_weight" CHECK ("shipping_methods"."weight_max_grams" > 0)
);
--> statement-breakpoint
CREATE TABLE "shipping_rates" (
	"shipping_method_id" uuid NOT NULL,
	"shipping_zone_id" uuid NOT NULL,
	"currency_code" char(3) NOT NULL,
	"basis" text NOT NULL,
	"tiers" jsonb NOT NULL,
	"free_from_minor" bigint,
	CONSTRAINT "shipping_rates_once" PRIMARY KEY("shipping_method_id","shipping_zone_id","currency_code"),
	CONSTRAINT "shipping_rates_free" CHECK ("shipping_rates"."free_from_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "variant_weights" (
	"variant_id" uuid PRIMARY KEY NOT NULL,
	"grams" integer NOT NULL,
	CONSTRAINT "variant_weights_not_negative" CHECK ("variant_weights"."grams" >= 0)
);
--> statement-breakpoint
CREATE TABLE "shipping_zones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"areas" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customer_addresses" ADD CONSTRAINT "customer_addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipping_methods" ADD CONSTRAINT "shipping_methods_tax_category_id_tax_categories_id_fk" FOREIGN KEY ("tax_category_id") REFERENCES "tax_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipping_rates" ADD CONSTRAINT "shipping_rates_shipping_method_id_shipping_methods_id_fk" FOREIGN KEY ("shipping_method_id") REFERENCES "shipping_methods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipping_rates" ADD CONSTRAINT "shipping_rates_shipping_zone_id_shipping_zones_id_fk" FOREIGN KEY ("shipping_zone_id") REFERENCES "shipping_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variant_weights" ADD CONSTRAINT "variant_weights_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_addresses_by_customer" ON "customer_addresses" USING btree ("customer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_addresses_default_shipping" ON "customer_addresses" USING btree ("customer_id") WHERE "customer_addresses"."is_default_shipping";--> statement-breakpoint
CREATE UNIQUE INDEX "customer_addresses_default_billing" ON "customer_addresses" USING btree ("customer_id") WHERE "customer_addresses"."is_default_billing";--> statement-breakpoint
CREATE UNIQUE INDEX "shipping_methods_name" ON "shipping_methods" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "shipping_methods_by_tax_category" ON "shipping_methods" USING btree ("tax_category_id");--> statement-breakpoint
CREATE INDEX "shipping_rates_by_zone" ON "shipping_rates" USING btree ("shipping_zone_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shipping_zones_name" ON "shipping_zones" USING btree (lower("name"));--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_addresses" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "shipping_zones" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "shipping_methods" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "shipping_rates" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{shipping_method_id,shipping_zone_id,currency_code}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "variant_weights" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{variant_id}', '{}', '{}');