import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { keyset } from '../../../platform/db/keyset.js';
import { deadLetters } from '../../../platform/outbox/shard.tables.js';
export async function listDeadLetters(db, filter, request) {
    const { where, orderBy, limit } = keyset([deadLetters.diedAt, deadLetters.id], 'desc', request);
    return db
        .select()
        .from(deadLetters)
        .where(and(where, matches(filter)))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function countDeadLetters(db, filter) {
    return db.$count(deadLetters, matches(filter));
}
/** Of those that were chosen, the oldest, locked; one that somebody else is at is passed over. Messages that are no events have nothing to try again. */
export async function lockDeadLetters(db, { ids, filter, limit }, only) {
    const isChosen = and(ids === null ? undefined : inArray(deadLetters.id, [...ids]), matches(filter));
    const rows = await db
        .select({ id: deadLetters.id })
        .from(deadLetters)
        .where(and(isChosen, only === 'events' ? isNotNull(deadLetters.eventId) : undefined))
        .orderBy(deadLetters.diedAt, deadLetters.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    return rows.map(({ id }) => id);
}
/** They are due at once, with all attempts before them; where it was not known who listens, that is found out anew. */
export async function updateRedriven(db, ids, now) {
    await db.execute(sql `
    with taken as (
      delete from platform.dead_letters where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      returning event_id, listener, ordered),
    unheard as (update platform.outbox set relayed_at = null from taken where taken.listener is null and outbox.id = taken.event_id)
    insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, due_at)
    select outbox.id, listener, tenant_id, subject_id, sequence, ordered, ${now.toISOString()}::timestamptz
    from taken join platform.outbox on outbox.id = taken.event_id where listener is not null on conflict do nothing`);
}
/** With the last of its dead letters, and nothing else to do about it, the event goes as well. */
export async function deleteDeadLetters(db, ids) {
    await db.execute(sql `
    with taken as (
      delete from platform.dead_letters where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) returning id, event_id)
    delete from platform.outbox where id in (select event_id from taken)
      and not exists (select from platform.deliveries where event_id = outbox.id)
      and not exists (select from platform.dead_letters other where other.event_id = outbox.id and other.id not in (select id from taken))`);
}
function matches({ reason, listener, event, tenant }) {
    return and(reason === undefined ? undefined : eq(deadLetters.reason, reason), listener === undefined ? undefined : eq(deadLetters.listener, listener), event === undefined ? undefined : eq(deadLetters.eventName, event), tenant === undefined ? undefined : eq(deadLetters.tenantId, tenant));
}
//# sourceMappingURL=queries.js.map