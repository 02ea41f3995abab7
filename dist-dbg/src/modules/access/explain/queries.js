import { sql } from 'drizzle-orm';
import { roleId } from '../ids.js';
import { roleInclusions, rolePermissions, roles } from '../tables.js';
/** The roles and all that they include, with what each lists and includes itself. */
export async function listRoleNodes(db, from) {
    const rows = await db.execute(sql `
    with recursive within(role_id) as (
      select id from ${roles} where id = any(${`{${from.map(roleId.toUuid).join(',')}}`}::uuid[])
      union
      select included_id from ${roleInclusions} join within using (role_id)
    )
    select id, system_key as "systemKey",
      (select coalesce(json_agg(permission), '[]') from ${rolePermissions} where role_id = id) as permissions,
      (select coalesce(json_agg(included_id), '[]') from ${roleInclusions} where role_id = id) as includes
    from ${roles} where id in (select role_id from within)`);
    const nodes = rows.map((row) => ({ ...row, id: roleId.fromUuid(row.id), includes: row.includes.map(roleId.fromUuid) }));
    return new Map(nodes.map((node) => [node.id, node]));
}
//# sourceMappingURL=queries.js.map