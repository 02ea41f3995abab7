/** What PostgreSQL's catalog says of schemas: each object with a definition that names neither the schema nor its role. */
import { sql } from 'drizzle-orm';
import { CAPTURE_PREFIX } from './copy/capture.js';
/** One fingerprint per schema: equal when every object is. Schemas that do not exist, or hold nothing, are left out. */
export async function fingerprintSchemas(db, schemas) {
    const rows = await db.execute(sql `
    ${objectsOf(schemas)}
    select schema, encode(sha256(convert_to(string_agg(concat_ws(' ', kind, name, definition), E'\n' order by kind collate "C", name collate "C", definition collate "C"), 'UTF8')), 'hex') as fingerprint
    from objects group by schema`);
    return new Map(rows.map((row) => [row.schema, row.fingerprint]));
}
/** Every object of one schema. */
export async function readCatalog(db, schema) {
    const rows = await db.execute(sql `
    ${objectsOf([schema])}
    select kind, name, definition from objects order by kind collate "C", name collate "C", definition collate "C"`);
    return rows.map(({ kind, name, definition }) => ({ kind, name, definition }));
}
/**
 * A common table expression `objects`. Definitions are PostgreSQL's own texts, without the schema's name: under its search_path they can be
 * run as they are. The record of migrations is left out: it is ours, and older schemas have an older one.
 */
function objectsOf(schemas) {
    return sql `
    with spaces as materialized (select oid, nspname, nspacl, nspowner from pg_namespace where nspname = any(${`{${schemas.join(',')}}`}::text[])),
    relations as materialized (
      select c.oid, c.relname, c.relkind, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity, s.nspname
      from pg_class c join spaces s on s.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and c.relname <> 'migrations'),
    found as (
      select nspname, 'table' as kind, relname::text as name,
        concat_ws(' ', relkind, case when relrowsecurity then 'row security' end, case when relforcerowsecurity then 'forced' end,
          case when relkind in ('v', 'm') then pg_get_viewdef(oid) end) as definition
      from relations
      union all
      select r.nspname, 'column', r.relname || '.' || a.attname,
        concat_ws(' ', format_type(a.atttypid, a.atttypmod),
          case when a.attcollation <> t.typcollation then 'collate ' || quote_ident(l.collname) end,
          case when a.attidentity <> '' then 'generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity' end,
          case when a.attgenerated = 's' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored' else 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
          case when a.attnotnull then 'not null' end)
      from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid left join pg_collation l on l.oid = a.attcollation
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where r.relkind in ('r', 'p', 'f')
      union all
      select r.nspname, 'constraint', r.relname || ': ' || c.conname, pg_get_constraintdef(c.oid)
      from relations r join pg_constraint c on c.conrelid = r.oid and c.contype in ('p', 'u', 'f', 'c', 'x')
      union all
      select r.nspname, 'index', r.relname || ': ' || x.relname, pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' (invalid)' end
      from relations r join pg_index i on i.indrelid = r.oid join pg_class x on x.oid = i.indexrelid
      where not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = r.oid and c.contype in ('p', 'u', 'x'))
      union all
      select s.nspname, 'function', p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', pg_get_functiondef(p.oid)
      from spaces s join pg_proc p on p.pronamespace = s.oid and p.prokind in ('f', 'p')
      union all
      select r.nspname, 'trigger', r.relname || ': ' || t.tgname, pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' (changed firing)' end
      from relations r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal and not starts_with(t.tgname, ${CAPTURE_PREFIX})
      union all
      select r.nspname, 'policy', r.relname || ': ' || p.polname,
        concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[]::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
      from relations r join pg_policy p on p.polrelid = r.oid
      union all
      select g.nspname, 'grant', g.relname || ' to ' || coalesce(o.rolname, 'public'), string_agg(g.privilege_type, ', ' order by g.privilege_type)
      from (
        select r.nspname, r.relname, r.relowner as owner, a.grantee, a.privilege_type from relations r, aclexplode(r.relacl) a
        union all
        select s.nspname, 'the schema', s.nspowner, a.grantee, a.privilege_type from spaces s, aclexplode(s.nspacl) a
      ) g left join pg_roles o on o.oid = g.grantee where g.grantee <> g.owner and not starts_with(coalesce(o.rolname, ''), g.nspname || '_') group by g.nspname, g.relname, o.rolname),
    objects as (
      select nspname::text as schema, kind, replace(name, nspname, 'tenant_role') as name,
        replace(replace(definition, nspname || '.', ''), nspname, 'tenant_role') as definition
      from found)`;
}
//# sourceMappingURL=catalog.js.map