CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "categories" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "products" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{search,sort_name,updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "variants" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{updated_at,version}');
--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customers" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{search,sort_name,updated_at,version}');
