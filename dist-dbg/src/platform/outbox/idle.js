/** Listeners that have nothing to do in some tenants, and cost them nothing. */
import { sql } from 'drizzle-orm';
import { idleListeners } from './shard.tables.js';
/** As the server names the schema now: after a restore or a move it is another one, and nothing is known of that. */
const schemaOf = sql `to_regnamespace('t_' || substr(tenant_id, 5))::oid`;
/**
 * Joins. From the commit on the listener is told of no event of the tenant. Whoever calls it holds a lock that whoever gives the listener something to do takes as
 * well, and has looked under it.
 */
export async function rest(db, { listener, tenantId }) {
    await db.execute(sql `
    insert into ${idleListeners} (listener, tenant_id, schema_oid) values (${listener}, ${tenantId}, to_regnamespace(current_schema())::oid)
    on conflict (tenant_id, listener) do update set schema_oid = excluded.schema_oid`);
}
/** Joins. Of events that are committed behind this transaction the listener is told. */
export async function wake(db, { listener, tenantId }) {
    await db.execute(sql `delete from ${idleListeners} where tenant_id = ${tenantId} and listener = ${listener}`);
}
/**
 * Whether a listener has nothing to do with an event. Asked behind the statement that took the events, so whoever was woken before one of them was committed is
 * awake here.
 */
export async function findIdle(db, { hasResting }, events) {
    const tenants = [...new Set(events.flatMap(({ tenantId }) => tenantId ?? []))];
    const rows = tenants.length === 0 || !hasResting ? [] : await listIdle(db, tenants);
    const idle = new Set(rows.map(({ tenantId, listener }) => `${tenantId} ${listener}`));
    return (listener, { tenantId }) => idle.has(`${tenantId} ${listener}`);
}
async function listIdle(db, tenants) {
    return db.execute(sql `
    select tenant_id as "tenantId", listener from ${idleListeners}
    where tenant_id in (select jsonb_array_elements_text(${JSON.stringify(tenants)}::jsonb)) and schema_oid = ${schemaOf}`);
}
/** Of schemas that are gone. */
export async function deleteForgottenIdle(db) {
    await db.execute(sql `delete from ${idleListeners} where schema_oid is distinct from ${schemaOf}`);
}
//# sourceMappingURL=idle.js.map