ALTER TABLE "variants" ALTER COLUMN "stock_on_hand" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "variants" ADD COLUMN "stock_item_id" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "variants_by_stock_item" ON "variants" USING btree ("stock_item_id");
--> statement-breakpoint
-- What variants have in stock becomes the opening movements of the default location. The trail need not say so row by row: the ledger does.
ALTER TABLE "variants" DISABLE TRIGGER "audit";
--> statement-breakpoint
ALTER TABLE "stock_items" DISABLE TRIGGER "audit";
--> statement-breakpoint
INSERT INTO "stock_locations" ("id", "code", "name", "priority", "is_default", "created_at", "updated_at")
  SELECT gen_random_uuid(), 'MAIN', 'Main stock', 100, true, now(), now()
  WHERE EXISTS (SELECT 1 FROM "variants") AND NOT EXISTS (SELECT 1 FROM "stock_locations" WHERE "is_default");
--> statement-breakpoint
UPDATE "variants" SET "stock_item_id" = gen_random_uuid();
--> statement-breakpoint
INSERT INTO "stock_items" ("id", "sku", "name", "owner_kind", "tracked", "back_order", "on_hand", "created_at", "updated_at")
  SELECT v."stock_item_id", v."sku", left(p."name", 170) || ', ' || v."title", 'variant', true, false, v."stock_on_hand", v."created_at", now()
  FROM "variants" v JOIN "products" p ON p."id" = v."product_id";
--> statement-breakpoint
INSERT INTO "stock_levels" ("item_id", "location_id", "on_hand", "back_order")
  SELECT v."stock_item_id", l."id", v."stock_on_hand", false FROM "variants" v, "stock_locations" l WHERE l."is_default" AND v."stock_on_hand" > 0;
--> statement-breakpoint
INSERT INTO "stock_movements" ("id", "item_id", "location_id", "type", "quantity", "on_hand_after", "value_minor", "actor_kind", "occurred_at")
  SELECT gen_random_uuid(), v."stock_item_id", l."id", 'OPENING', v."stock_on_hand", v."stock_on_hand", 0, 'system', now()
  FROM "variants" v, "stock_locations" l WHERE l."is_default" AND v."stock_on_hand" > 0;
--> statement-breakpoint
ALTER TABLE "stock_items" ENABLE TRIGGER "audit";
--> statement-breakpoint
ALTER TABLE "variants" ENABLE TRIGGER "audit";
