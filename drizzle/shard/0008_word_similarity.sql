-- How alike two words are, for searches that were mistyped. In a schema of its own, which is in nobody's search_path: statements name it in full.
CREATE SCHEMA IF NOT EXISTS "extensions";
--> statement-breakpoint
DO $$
DECLARE elsewhere name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm' AND n.nspname <> 'extensions');
BEGIN
  IF elsewhere IS NOT NULL THEN
    RAISE EXCEPTION 'the extension pg_trgm stands in the schema %: alter extension pg_trgm set schema extensions', elsewhere;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
    RAISE EXCEPTION 'this PostgreSQL lacks the extension pg_trgm: install the package of its contributed modules (postgresql-contrib)';
  END IF;
END $$;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA "extensions";
--> statement-breakpoint
GRANT USAGE ON SCHEMA "extensions" TO serai_tenant;
