import { sql } from 'drizzle-orm';
export async function findRoleState(db, role) {
    const [row] = await db.execute(sql `
    select current_user::text as login, current_setting('server_version_num')::int as "serverVersion", r.oid is not null as exists,
      array_to_json(array_remove(array[case when r.rolcanlogin then 'login' end, case when r.rolsuper then 'superuser' end,
        case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end,
        case when r.rolreplication then 'replication' end, case when r.rolbypassrls then 'bypassrls' end], null)) as attributes,
      coalesce((select json_agg(distinct g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid), '[]') as "memberOf",
      coalesce((select json_agg(distinct u.rolname) from pg_auth_members m join pg_roles u on u.oid = m.member where m.roleid = r.oid), '[]') as members,
      coalesce((select bool_or(coalesce(to_jsonb(m) ->> 'set_option', 'true') = 'true') from pg_auth_members m join pg_roles u on u.oid = m.member
        where m.roleid = r.oid and u.rolname = current_user), false) as "loginMaySet",
      coalesce((select json_agg(json_build_object('database', d.datname, 'setting', s.setting) order by s.setting) from pg_db_role_setting x
        left join pg_database d on d.oid = x.setdatabase, unnest(x.setconfig) as s(setting) where x.setrole = r.oid), '[]') as settings
    from (select ${role}::name as wanted) as asked left join pg_roles r on r.rolname = wanted`);
    if (!row)
        throw new Error('Invariant broken: a left join of one row gives one row');
    return row;
}
export async function findSchemaRights(db, name) {
    const [row] = await db.execute(sql `
    select coalesce((select string_agg(a.privilege_type, ', ' order by a.privilege_type) from aclexplode(n.nspacl) a where a.grantee = r.oid), '') as schema,
      coalesce((select string_agg(a.privilege_type, ', ' order by a.privilege_type) from pg_default_acl d, aclexplode(d.defaclacl) a
        where d.defaclnamespace = n.oid and d.defaclrole = u.oid and d.defaclobjtype = 'r' and a.grantee = r.oid), '') as "futureTables",
      coalesce((select string_agg(a.privilege_type, ', ' order by a.privilege_type) from pg_default_acl d, aclexplode(d.defaclacl) a
        where d.defaclnamespace = n.oid and d.defaclrole = u.oid and d.defaclobjtype = 'S' and a.grantee = r.oid), '') as "futureSequences"
    from pg_namespace n join pg_roles u on u.rolname = current_user left join pg_roles r on r.rolname = ${name} where n.nspname = ${name}`);
    return row ?? { schema: '', futureTables: '', futureSequences: '' };
}
/** Whether the schema has its record of migrations. */
export async function hasRecord(db, schema) {
    const [row] = await db.execute(sql `
    select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${schema} and c.relname = 'migrations') as there`);
    return row?.there === true;
}
//# sourceMappingURL=queries.js.map