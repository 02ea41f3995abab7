CREATE TABLE "expected_stock" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"expected_on" date,
	"reference_kind" text,
	"reference" text,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "expected_stock_received" CHECK ("expected_stock"."quantity" > 0 and "expected_stock"."received" between 0 and "expected_stock"."quantity")
);
--> statement-breakpoint
CREATE TABLE "stock_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"owner_kind" text,
	"tracked" boolean NOT NULL,
	"reorder_point" integer,
	"on_hand" integer DEFAULT 0 NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"incoming" integer DEFAULT 0 NOT NULL,
	"back_order" boolean NOT NULL,
	"available" integer GENERATED ALWAYS AS (on_hand - reserved) STORED NOT NULL,
	"value_minor" bigint DEFAULT 0 NOT NULL,
	"currency_code" char(3),
	"sort_name" text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate(name || ' ' || sku, '-_/.@+&<>', '         '))) STORED NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_items_on_hand" CHECK ("stock_items"."on_hand" >= 0 and "stock_items"."reserved" >= 0 and "stock_items"."incoming" >= 0 and "stock_items"."value_minor" >= 0),
	CONSTRAINT "stock_items_not_oversold" CHECK ("stock_items"."back_order" or "stock_items"."reserved" <= "stock_items"."on_hand"),
	CONSTRAINT "stock_items_valued" CHECK ("stock_items"."currency_code" is not null or "stock_items"."value_minor" = 0)
);
--> statement-breakpoint
CREATE TABLE "stock_levels" (
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"on_hand" integer DEFAULT 0 NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"incoming" integer DEFAULT 0 NOT NULL,
	"back_order" boolean NOT NULL,
	"available" integer GENERATED ALWAYS AS (on_hand - reserved) STORED NOT NULL,
	CONSTRAINT "stock_levels_item_id_location_id_pk" PRIMARY KEY("item_id","location_id"),
	CONSTRAINT "stock_levels_on_hand" CHECK ("stock_levels"."on_hand" >= 0 and "stock_levels"."reserved" >= 0 and "stock_levels"."incoming" >= 0),
	CONSTRAINT "stock_levels_not_oversold" CHECK ("stock_levels"."back_order" or "stock_levels"."reserved" <= "stock_levels"."on_hand")
);
--> statement-breakpoint
CREATE TABLE "stock_locations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"priority" integer NOT NULL,
	"is_default" boolean NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"type" text NOT NULL,
	"quantity" integer NOT NULL,
	"on_hand_after" integer NOT NULL,
	"unit_cost_minor" bigint,
	"value_minor" bigint NOT NULL,
	"currency_code" char(3),
	"reason" text,
	"reference_kind" text,
	"reference" text,
	"actor_kind" text NOT NULL,
	"user_id" uuid,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_movements_move" CHECK ("stock_movements"."quantity" <> 0)
);
--> statement-breakpoint
CREATE TABLE "stock_reservation_lines" (
	"reservation_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"shipped" integer DEFAULT 0 NOT NULL,
	"released" integer DEFAULT 0 NOT NULL,
	"open" integer GENERATED ALWAYS AS (quantity - shipped - released) STORED NOT NULL,
	CONSTRAINT "stock_reservation_lines_reservation_id_item_id_location_id_pk" PRIMARY KEY("reservation_id","item_id","location_id"),
	CONSTRAINT "stock_reservation_lines_once" CHECK ("stock_reservation_lines"."quantity" > 0 and "stock_reservation_lines"."shipped" >= 0 and "stock_reservation_lines"."released" >= 0 and "stock_reservation_lines"."open" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference_kind" text NOT NULL,
	"reference" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"outcome" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_reservations_closed" CHECK (("stock_reservations"."closed_at" is null) = ("stock_reservations"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "stock_take_lines" (
	"stock_take_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"counted" integer NOT NULL,
	"expected" integer NOT NULL,
	"difference" integer GENERATED ALWAYS AS (counted - expected) STORED NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_take_lines_stock_take_id_item_id_pk" PRIMARY KEY("stock_take_id","item_id"),
	CONSTRAINT "stock_take_lines_counted" CHECK ("stock_take_lines"."counted" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_takes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" uuid NOT NULL,
	"note" text,
	"completed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "expected_stock" ADD CONSTRAINT "expected_stock_item_id_stock_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "stock_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_stock" ADD CONSTRAINT "expected_stock_location_id_stock_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "stock_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_item_id_stock_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "stock_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_location_id_stock_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "stock_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_item_id_stock_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "stock_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_location_id_stock_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "stock_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservation_lines" ADD CONSTRAINT "stock_reservation_lines_reservation_id_stock_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "stock_reservations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservation_lines" ADD CONSTRAINT "stock_reservation_lines_item_id_stock_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "stock_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservation_lines" ADD CONSTRAINT "stock_reservation_lines_location_id_stock_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "stock_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_take_lines" ADD CONSTRAINT "stock_take_lines_stock_take_id_stock_takes_id_fk" FOREIGN KEY ("stock_take_id") REFERENCES "stock_takes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_take_lines" ADD CONSTRAINT "stock_take_lines_item_id_stock_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "stock_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_takes" ADD CONSTRAINT "stock_takes_location_id_stock_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "stock_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "expected_stock_by_time" ON "expected_stock" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "expected_stock_open" ON "expected_stock" USING btree ("item_id","location_id") WHERE "expected_stock"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "stock_items_by_name" ON "stock_items" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "stock_items_by_available" ON "stock_items" USING btree ("available","id");--> statement-breakpoint
CREATE INDEX "stock_items_by_sku" ON "stock_items" USING btree (lower("sku") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "stock_items_search" ON "stock_items" USING gin ("search");--> statement-breakpoint
CREATE INDEX "stock_items_low" ON "stock_items" USING btree ("sort_name","id") WHERE "stock_items"."available" <= "stock_items"."reorder_point";--> statement-breakpoint
CREATE INDEX "stock_levels_by_location" ON "stock_levels" USING btree ("location_id","item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_locations_code" ON "stock_locations" USING btree (lower("code"));--> statement-breakpoint
CREATE UNIQUE INDEX "stock_locations_default" ON "stock_locations" USING btree ("is_default") WHERE "stock_locations"."is_default";--> statement-breakpoint
CREATE INDEX "stock_locations_by_priority" ON "stock_locations" USING btree ("priority","id");--> statement-breakpoint
CREATE INDEX "stock_movements_by_time" ON "stock_movements" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "stock_movements_by_item" ON "stock_movements" USING btree ("item_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "stock_movements_by_location" ON "stock_movements" USING btree ("location_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "stock_movements_by_reference" ON "stock_movements" USING btree ("reference_kind","reference");--> statement-breakpoint
CREATE INDEX "stock_reservation_lines_open" ON "stock_reservation_lines" USING btree ("item_id","location_id") WHERE "stock_reservation_lines"."open" > 0;--> statement-breakpoint
CREATE INDEX "stock_reservations_by_time" ON "stock_reservations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "stock_reservations_by_reference" ON "stock_reservations" USING btree ("reference_kind","reference");--> statement-breakpoint
CREATE INDEX "stock_reservations_expiring" ON "stock_reservations" USING btree ("expires_at") WHERE "stock_reservations"."closed_at" is null and "stock_reservations"."expires_at" is not null;--> statement-breakpoint
CREATE INDEX "stock_takes_by_time" ON "stock_takes" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_takes_open" ON "stock_takes" USING btree ("location_id") WHERE "stock_takes"."completed_at" is null and "stock_takes"."cancelled_at" is null;--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_locations" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_items" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{available,currency_code,incoming,on_hand,reserved,search,sort_name,updated_at,value_minor,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_reservations" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_reservation_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{reservation_id,item_id,location_id}', '{}', '{open}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "expected_stock" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_takes" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "stock_take_lines" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{stock_take_id,item_id}', '{}', '{difference}');
--> statement-breakpoint
-- The ledger: movements are added and never changed. A correction is another movement.
REVOKE UPDATE, DELETE ON "stock_movements" FROM "tenant_role";
