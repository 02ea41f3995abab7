/** What the workers ask of a server's platform schema: who works on what. */
import { sql } from 'drizzle-orm';
import { isFirst, iso } from '../outbox/relay-queries.js';
/** Nobody else begins what somebody works on, until this long after its last sign of life; by the database's clock, which is one for all. */
const LEASE = '20 seconds';
/**
 * Leases those that nobody works on, and that no earlier event of their subject holds up. The attempt counts from here, so that work which kills its
 * process comes to an end as well. A message that names another tenant than its row gets nothing.
 */
export async function claimDeliveries(db, asked, now) {
    return db.execute(sql `
    with asked as materialized (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as row ("eventId" uuid, listener text, "tenantId" text)),
    free as materialized (
      select delivery.event_id, delivery.listener from platform.deliveries delivery
      join asked on delivery.event_id = asked."eventId" and delivery.listener = asked.listener and delivery.tenant_id is not distinct from asked."tenantId"
      where (delivery.leased_until is null or delivery.leased_until < now()) and ${isFirst}
      for update of delivery skip locked)
    ${lease(now)}`);
}
/** The next event of a subject whose events are heard in order, unless it waits for another attempt, or somebody is at it. */
export async function claimNext(db, { listener, tenantId, subjectId }, now) {
    const [next] = await db.execute(sql `
    with first as materialized (
      select event_id, listener from platform.deliveries
      where ordered and listener = ${listener} and coalesce(tenant_id, 'control') = ${tenantId ?? 'control'} and subject_id = ${subjectId}
      order by sequence limit 1),
    free as materialized (
      select delivery.event_id, delivery.listener from platform.deliveries delivery join first using (event_id, listener)
      where (delivery.leased_until is null or delivery.leased_until < now()) and delivery.attempts = 0
      for update of delivery skip locked)
    ${lease(now)}`);
    return next ?? null;
}
function lease(now) {
    return sql `
    update platform.deliveries delivery
    set leased_until = now() + ${LEASE}::interval, due_at = ${iso(now)}::timestamptz + ${LEASE}::interval, attempts = attempts + 1,
      sent_at = coalesce(sent_at, ${iso(now)}::timestamptz)
    from free join platform.outbox event on event.id = free.event_id
    where delivery.event_id = free.event_id and delivery.listener = free.listener
    returning delivery.event_id as "eventId", delivery.listener, delivery.tenant_id as "tenantId", delivery.subject_id as "subjectId",
      delivery.ordered, delivery.attempts, event.name, event.version, event.payload, event.request_id as "requestId", event.traceparent,
      event.occurred_at as "occurredAt", delivery.last_error as "lastError",
      exists (select from platform.inbox where inbox.listener = delivery.listener and inbox.event_id = delivery.event_id) as "isHandled"`;
}
/** Says that they are still being worked on. */
export async function extendLeases(db, keys, now) {
    await db.execute(sql `
    update platform.deliveries set leased_until = now() + ${LEASE}::interval, due_at = ${iso(now)}::timestamptz + ${LEASE}::interval
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as key ("eventId" uuid, listener text)
    where event_id = "eventId" and deliveries.listener = key.listener and leased_until is not null`);
}
/** Tells what is the matter with them. One whose row was only locked at that moment is due again at once. */
export async function settleUnclaimed(db, asked, now) {
    return db.execute(sql `
    with asked as materialized (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as row ("eventId" uuid, listener text, "tenantId" text)),
    again as (
      update platform.deliveries delivery set sent_at = null, due_at = ${iso(now)}::timestamptz from asked
      where delivery.event_id = asked."eventId" and delivery.listener = asked.listener and delivery.tenant_id is not distinct from asked."tenantId"
        and delivery.sent_at is not null and (delivery.leased_until is null or delivery.leased_until < now()) and ${isFirst})
    select asked."eventId", asked.listener, asked."tenantId", case
      when delivery.event_id is null and exists (select from platform.inbox where inbox.listener = asked.listener and inbox.event_id = asked."eventId") then 'HANDLED'
      when delivery.event_id is null and exists (select from platform.dead_letters where event_id = asked."eventId") then 'HANDLED'
      when delivery.event_id is null and exists (select from platform.departures where tenant_id = asked."tenantId") then 'HANDLED'
      when delivery.event_id is null then 'GONE'
      when delivery.tenant_id is distinct from asked."tenantId" then 'FOREIGN'
      else 'BLOCKED' end as state
    from asked left join platform.deliveries delivery on delivery.event_id = asked."eventId" and delivery.listener = asked.listener`);
}
//# sourceMappingURL=claim-queries.js.map