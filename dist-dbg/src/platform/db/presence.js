import { sql } from 'drizzle-orm';
import { sqlState } from './errors.js';
export async function findPresence(db, name) {
    const [row] = await db.execute(sql `
    select n.oid is not null as schema, r.oid is not null as role, coalesce(has_schema_privilege(r.oid, n.oid, 'usage'), false) as usable
    from (select ${name}::name as wanted) as asked left join pg_namespace n on n.nspname = wanted left join pg_roles r on r.rolname = wanted`);
    return row ?? { schema: false, role: false, usable: false };
}
/** How a statement of a tenant fails whose schema, role or right is not there; and how wrong statements fail as well. */
const ABSENCE_STATES = new Set(['42P01', '42501', '3F000', '22023', '42704']);
/** Whether a look at what exists could explain the error. */
export function mayBeAbsence(error) {
    return ABSENCE_STATES.has(sqlState(error) ?? '');
}
//# sourceMappingURL=presence.js.map