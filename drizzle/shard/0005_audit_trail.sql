-- What the audit trail chains instead of a value that may have to be erased: without its salt it tells nothing of the value.
CREATE FUNCTION "platform"."audit_commitment"(salt uuid, value text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sha256(uuid_send(salt) || convert_to(value, 'UTF8'));
--> statement-breakpoint
-- Adds a row to the trail of the schema in which a row was made, changed or removed. Names it in full: no search_path can lead it elsewhere.
CREATE FUNCTION "platform"."audit_write"(in_schema name, in_table name, operation text, before jsonb, after jsonb, keys text[], secrets text[], omitted text[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  whole jsonb := coalesce(after, before);
  fields jsonb;
BEGIN
  IF operation = 'UPDATE' THEN
    fields := (SELECT jsonb_object_agg(one.key, jsonb_build_array(one.value, after -> one.key))
      FROM jsonb_each(before - omitted) one WHERE one.value IS DISTINCT FROM after -> one.key);
    IF fields IS NULL THEN RETURN; END IF;
  ELSE
    fields := jsonb_strip_nulls(whole - omitted);
  END IF;
  IF fields ?| secrets THEN
    fields := fields || (SELECT jsonb_object_agg(name, CASE WHEN operation = 'UPDATE' THEN jsonb_build_array(
      CASE fields -> name -> 0 WHEN 'null' THEN NULL ELSE 'secret' END, CASE fields -> name -> 1 WHEN 'null' THEN NULL ELSE 'secret' END)
      ELSE to_jsonb('secret'::text) END) FROM unnest(secrets) name WHERE fields ? name);
  END IF;
  EXECUTE format('INSERT INTO %I.audit_changes (table_name, row_key, operation, fields) VALUES ($1, $2, $3, $4)', in_schema)
    USING in_table, CASE WHEN cardinality(keys) = 1 THEN whole ->> keys[1]
      ELSE (SELECT string_agg(whole ->> name, ',' ORDER BY place) FROM unnest(keys) WITH ORDINALITY AS key (name, place)) END,
      left(operation, 1), fields;
END $$;
--> statement-breakpoint
-- The trigger of every table that the trail watches. As short as can be: PostgreSQL keeps a copy of it for each table of each tenant.
CREATE FUNCTION "platform"."audit_row"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM "platform".audit_write(tg_table_schema, tg_table_name, tg_op, to_jsonb(old), to_jsonb(new), tg_argv[0]::text[], tg_argv[1]::text[], tg_argv[2]::text[]);
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "platform"."audit_write"(name, name, text, jsonb, jsonb, text[], text[], text[]) FROM PUBLIC;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "platform"."audit_row"() FROM PUBLIC;
