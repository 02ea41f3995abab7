/** Listeners that have nothing to do in some tenants, and cost them nothing. */
import { sql } from 'drizzle-orm';
import type { ServerDb, TenantDb, TenantId } from '../../kernel/context.js';
import { idleListeners } from './shard.tables.js';

type Idle = { readonly listener: string; readonly tenantId: TenantId };

/** As the server names the schema now: after a restore or a move it is another one, and nothing is known of that. */
const schemaOf = sql`to_regnamespace('t_' || substr(tenant_id, 5))::oid`;

/**
 * Joins. From the commit on the listener is told of no event of the tenant. Whoever calls it holds a lock that whoever gives the listener something to do takes as
 * well, and has looked under it.
 */
export async function rest(db: TenantDb, { listener, tenantId }: Idle): Promise<void> {
  await db.execute(sql`
    insert into ${idleListeners} (listener, tenant_id, schema_oid) values (${listener}, ${tenantId}, to_regnamespace(current_schema())::oid)
    on conflict (tenant_id, listener) do update set schema_oid = excluded.schema_oid`);
}

/** Joins. Of events that are committed behind this transaction the listener is told. */
export async function wake(db: TenantDb, { listener, tenantId }: Idle): Promise<void> {
  await db.execute(sql`delete from ${idleListeners} where tenant_id = ${tenantId} and listener = ${listener}`);
}

/** As `tenant listener`. */
export async function listIdle(db: ServerDb, tenants: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.execute<{ key: string }>(sql`
    select tenant_id || ' ' || listener as key from ${idleListeners}
    where tenant_id in (select jsonb_array_elements_text(${JSON.stringify(tenants)}::jsonb)) and schema_oid = ${schemaOf}`);
  return new Set(rows.map(({ key }) => key));
}

/** Of schemas that are gone. */
export async function deleteForgottenIdle(db: ServerDb): Promise<void> {
  await db.execute(sql`delete from ${idleListeners} where schema_oid is distinct from ${schemaOf}`);
}
