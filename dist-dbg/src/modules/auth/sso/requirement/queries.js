import { sql } from 'drizzle-orm';
import { endedSessions } from '../../shard.tables.js';
import { sessions } from '../../tables.js';
import { ssoRequirements } from '../tables.js';
export async function findRequirement(db) {
    const [requirement] = await db.select().from(ssoRequirements).limit(1);
    return requirement ?? null;
}
export async function upsertRequirement(db, row) {
    const [requirement] = await db
        .insert(ssoRequirements)
        .values({ id: 1, ...row })
        .onConflictDoUpdate({ target: ssoRequirements.id, set: { breakGlass: row.breakGlass } })
        .returning();
    if (!requirement)
        throw new Error('Invariant broken: an upsert returns its row');
    return requirement;
}
export async function deleteRequirement(db) {
    return (await db.delete(ssoRequirements).returning({ id: ssoRequirements.id })).length > 0;
}
/** Ends open sessions that began without a provider, of everybody but these, with their access tokens. In one statement; returns how many. */
export async function endSessionsWithout(db, realm, { method, except, endedAt }) {
    const at = sql `${endedAt.toISOString()}::timestamptz`;
    const rows = await db.execute(sql `
    with ended as (
      update ${sessions} set ended_at = ${at}, end_reason = 'SSO_REQUIRED'
      where ended_at is null and not (${hasMethod(method)}) and not (${isOneOf(except)}) returning id),
      remembered as (insert into ${endedSessions} (session_id, realm, ended_at) select id, ${realm}, ${at} from ended)
    select count(*)::int as ended from ended`);
    return Number(rows[0]?.['ended'] ?? 0);
}
function hasMethod(method) {
    return sql `${method} = any(${sessions.methods})`;
}
function isOneOf(ids) {
    return sql `${sessions.holderId} = any(${`{${ids.join(',')}}`}::text[])`;
}
//# sourceMappingURL=queries.js.map