import { sql } from 'drizzle-orm';
import type { ControlDb, TenantId } from '../../kernel/context.js';
import type { EventServer } from '../outbox/server.js';
import type { AttemptOptions } from './attempt.js';

/** Looked at in one go; the others come next time. */
const LOOKED_AT_MAX = 500;

/** Lets the events of those tenants go on that are open again. Returns how many tenants that were. */
export async function unparkTenants(server: EventServer, stateOf: AttemptOptions['stateOf']): Promise<number> {
  const parked = await server.read(listParkedTenants);
  const open: string[] = [];
  // From memory, once the registry was asked.
  for (const id of parked) if ((await stateOf(id as TenantId)).kind !== 'parked') open.push(id);
  if (open.length > 0) await server.write((db) => deleteParkedTenants(db, open));
  return open.length;
}

async function listParkedTenants(db: ControlDb): Promise<readonly string[]> {
  const rows = await db.execute<{ id: string }>(sql`select tenant_id as id from platform.parked_tenants order by parked_at limit ${LOOKED_AT_MAX}`);
  return rows.map(({ id }) => id);
}

async function deleteParkedTenants(db: ControlDb, ids: readonly string[]): Promise<void> {
  await db.execute(sql`delete from platform.parked_tenants where tenant_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
}
