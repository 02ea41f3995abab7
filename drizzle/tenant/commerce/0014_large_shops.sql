-- serai: no-transaction
-- Both tables are large where these are wanted, and written to while they are made.
-- squawk-ignore ban-concurrent-index-creation-in-transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "products_counted" ON "products" USING btree ("published_at","unpublish_at","archived_at","category_id","product_type_id","price_from_minor","price_from_currency","id");--> statement-breakpoint
-- squawk-ignore ban-concurrent-index-creation-in-transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "orders_reported" ON "orders" USING btree ("placed_at","currency_code","id","customer_id","net_minor","tax_minor","shipping_net_minor");
