import { sql } from 'drizzle-orm';
/** Looked at in one go; the others come next time. */
const LOOKED_AT_MAX = 500;
/** Lets the events of those tenants go on that are open again. Returns how many tenants that were. */
export async function unparkTenants(server, stateOf) {
    const parked = await server.read(listParkedTenants);
    const open = [];
    // From memory, once the registry was asked.
    for (const id of parked)
        if ((await stateOf(id)).kind !== 'parked')
            open.push(id);
    if (open.length > 0)
        await server.write((db) => deleteParkedTenants(db, open));
    return open.length;
}
async function listParkedTenants(db) {
    const rows = await db.execute(sql `select tenant_id as id from platform.parked_tenants order by parked_at limit ${LOOKED_AT_MAX}`);
    return rows.map(({ id }) => id);
}
async function deleteParkedTenants(db, ids) {
    await db.execute(sql `delete from platform.parked_tenants where tenant_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
}
//# sourceMappingURL=parking.js.map