/** What the workers tell a server's platform schema: what became of what they worked on. */
import { sql } from 'drizzle-orm';
import { iso } from '../outbox/relay-queries.js';
/** The worker that has settled an event goes on with the next one of its subject; if it ends instead, the relay does after this time. */
const NEXT_MS = 500;
/**
 * Handled: the delivery goes, and with the last one of its event the event. The events are locked by a statement of their own: of two listeners that
 * end at the same moment the later one must see that the other's delivery is gone, or both leave the event behind.
 */
export async function completeDeliveries(db, done, now) {
    const events = JSON.stringify(done.map(({ eventId }) => eventId));
    await db.execute(sql `
    select from platform.outbox where id in (select value::uuid from jsonb_array_elements_text(${events}::jsonb)) order by id for update`);
    await db.execute(sql `
    with done as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as row ("eventId" uuid, listener text, "tenantId" text, "isNoted" boolean)),
    noted as (
      insert into platform.inbox (listener, event_id, tenant_id, handled_at)
      select listener, "eventId", "tenantId", ${iso(now)}::timestamptz from done where not "isNoted" on conflict do nothing),
    gone as (
      delete from platform.deliveries using done where event_id = "eventId" and deliveries.listener = done.listener)
    delete from platform.outbox where id in (select "eventId" from done)
      and not exists (select from platform.dead_letters dead where dead.event_id = outbox.id)
      and not exists (
        select from platform.deliveries other where other.event_id = outbox.id
          and not exists (select from done where done."eventId" = other.event_id and done.listener = other.listener))`);
}
/**
 * Keeps relays from adding events of these tenants until the end of the transaction: whoever adds one later sees that those before it are settled, and
 * whoever has added one before is seen here.
 */
export async function lockTurns(db, subjects) {
    const turns = [...new Set(subjects.map(({ tenantId }) => tenantId ?? 'control'))].sort();
    await db.execute(sql `
    select pg_advisory_xact_lock(hashtextextended('relay ' || turn, 0)) from jsonb_array_elements_text(${JSON.stringify(turns)}::jsonb) as turn`);
}
/** The next event of each subject has waited for the one before it, which is settled now. */
export async function updateNextDue(db, subjects, now) {
    await db.execute(sql `
    with next as materialized (
      select event_id, subject.listener from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as subject (listener text, "tenantId" text, "subjectId" text)
      cross join lateral (
        select event_id from platform.deliveries where ordered and deliveries.listener = subject.listener
          and coalesce(tenant_id, 'control') = coalesce(subject."tenantId", 'control') and subject_id = subject."subjectId"
        order by sequence limit 1) first)
    update platform.deliveries delivery set due_at = ${iso(new Date(now.getTime() + NEXT_MS))}::timestamptz, sent_at = null from next
    where delivery.event_id = next.event_id and delivery.listener = next.listener and attempts = 0`);
}
/** Tried again at their time. One that another worker has taken over meanwhile is left to that. */
export async function postponeDeliveries(db, failed) {
    await db.execute(sql `
    update platform.deliveries set sent_at = null, leased_until = null, due_at = failed."dueAt", last_error = failed."lastError"
    from jsonb_to_recordset(${JSON.stringify(failed)}::jsonb) as failed ("eventId" uuid, listener text, attempts int, "lastError" text, "dueAt" timestamptz)
    where event_id = "eventId" and deliveries.listener = failed.listener and deliveries.attempts = failed.attempts`);
}
/** Tried no more. */
export async function buryDeliveries(db, dead, now) {
    await db.execute(sql `
    with dead as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(dead)}::jsonb) as row ("eventId" uuid, listener text, attempts int, reason text, "lastError" text)),
    gone as (
      delete from platform.deliveries delivery using dead
      where delivery.event_id = "eventId" and delivery.listener = dead.listener and delivery.attempts = dead.attempts
      returning delivery.event_id, delivery.listener, delivery.tenant_id, delivery.ordered, delivery.attempts, dead.reason, dead."lastError")
    insert into platform.dead_letters (event_id, listener, tenant_id, event_name, event_version, ordered, attempts, reason, last_error, occurred_at, died_at)
    select event_id, listener, gone.tenant_id, name, version, ordered, attempts, reason, "lastError", occurred_at, ${iso(now)}::timestamptz
    from gone join platform.outbox on outbox.id = gone.event_id`);
}
/** Not tried at all, for a reason that does not lie in them: the attempt does not count. */
export async function releaseDeliveries(db, released, now) {
    await db.execute(sql `
    update platform.deliveries set sent_at = null, leased_until = null, due_at = ${iso(now)}::timestamptz, attempts = deliveries.attempts - 1
    from jsonb_to_recordset(${JSON.stringify(released)}::jsonb) as released ("eventId" uuid, listener text, attempts int)
    where event_id = "eventId" and deliveries.listener = released.listener and deliveries.attempts = released.attempts`);
}
export async function insertParkedTenants(db, parked, now) {
    await db.execute(sql `
    insert into platform.parked_tenants (tenant_id, reason, parked_at)
    select distinct on ("tenantId") "tenantId", reason, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(parked)}::jsonb) as row ("tenantId" text, reason text)
    on conflict (tenant_id) do update set reason = excluded.reason`);
}
/** Messages that are none of ours. */
export async function insertRejected(db, rejected, now) {
    await db.execute(sql `
    insert into platform.dead_letters (attempts, reason, last_error, body, died_at)
    select 0, reason, "lastError", body, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rejected)}::jsonb) as row (reason text, "lastError" text, body text)`);
}
//# sourceMappingURL=settle-queries.js.map