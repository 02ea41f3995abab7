import { sql } from 'drizzle-orm';
import type { ControlDb } from '../../kernel/context.js';
import { sqlState } from './errors.js';

/** What exists under a name that a schema and its role share, and whether the role may look into the schema. */
export type Presence = { readonly schema: boolean; readonly role: boolean; readonly usable: boolean };

export async function findPresence(db: ControlDb, name: string): Promise<Presence> {
  const [row] = await db.execute<Presence>(sql`
    select n.oid is not null as schema, r.oid is not null as role, coalesce(has_schema_privilege(r.oid, n.oid, 'usage'), false) as usable
    from (select ${name}::name as wanted) as asked left join pg_namespace n on n.nspname = wanted left join pg_roles r on r.rolname = wanted`);
  return row ?? { schema: false, role: false, usable: false };
}

/** How a statement of a tenant fails whose schema, role or right is not there; and how wrong statements fail as well. */
const ABSENCE_STATES = new Set(['42P01', '42501', '3F000', '22023', '42704']);

/** Whether a look at what exists could explain the error. */
export function mayBeAbsence(error: unknown): boolean {
  return ABSENCE_STATES.has(sqlState(error) ?? '');
}
