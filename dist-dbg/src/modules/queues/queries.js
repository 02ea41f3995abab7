import { sql } from 'drizzle-orm';
import { eventId } from '../../kernel/events.js';
/** Counting a million rows takes seconds; that there are more says enough. */
export const COUNTED_MAX = 100_000;
/** `oldestSeconds` is the age of the oldest event that could be handled: those of parked tenants and for a later time wait on purpose. */
export async function countQueue(db, now) {
    const at = sql `${now.toISOString()}::timestamptz`;
    const some = (from) => sql `(select count(*)::int from (select from ${from} limit ${COUNTED_MAX}) counted)`;
    const [row] = await db.execute(sql `select
    ${some(sql `platform.outbox where relayed_at is null and scheduled_for is null`)} as "waiting",
    ${some(sql `platform.outbox where scheduled_for is not null`)} as "scheduled",
    ${some(sql `platform.deliveries where sent_at is not null`)} as "onQueue",
    ${some(sql `platform.deliveries where sent_at is null`)} as "retrying",
    ${some(sql `platform.dead_letters`)} as "deadLetters",
    ${some(sql `platform.parked_tenants`)} as "parkedTenants",
    (select extract(epoch from greatest(${at}, min(occurred_at)) - min(occurred_at))::float8 from (
      (select occurred_at from platform.outbox event where relayed_at is null and scheduled_for is null
        and not exists (select from platform.parked_tenants parked where parked.tenant_id = event.tenant_id) order by sequence limit 1)
      union all
      (select occurred_at from platform.deliveries delivery join platform.outbox event on event.id = delivery.event_id
        where not exists (select from platform.parked_tenants parked where parked.tenant_id = delivery.tenant_id) order by delivery.sequence limit 1)) oldest)
      as "oldestSeconds",
    (select count(*)::int from platform.inbox where handled_at > ${at} - interval '1 minute') as "handledPerMinute"`);
    if (!row)
        throw new Error('Invariant broken: a select without a from gives one row');
    return row;
}
/** Null when it is not in the outbox any more. */
export async function findEvent(db, id) {
    const [row] = await db.execute(sql `
    select name, tenant_id as "tenantId", occurred_at as "occurredAt", scheduled_for as "scheduledFor" from platform.outbox where id = ${eventId.toUuid(id)}::uuid`);
    return row ?? null;
}
/** Few: as many as listen to one event. */
export async function listListenersOf(db, id) {
    const uuid = sql `${eventId.toUuid(id)}::uuid`;
    return db.execute(sql `
    select listener, case when sent_at is null then 'WAITING' else 'ON_QUEUE' end as state, attempts,
      case when sent_at is null then due_at end as "nextAttemptAt", null::timestamptz as "handledAt", last_error as "lastError"
    from platform.deliveries where event_id = ${uuid}
    union all
    select coalesce(listener, ''), 'DEAD', attempts, null, null, last_error from platform.dead_letters where event_id = ${uuid}
    union all
    select listener, 'HANDLED', null, null, handled_at, null from platform.inbox where event_id = ${uuid}
    order by 1 limit 1000`);
}
//# sourceMappingURL=queries.js.map