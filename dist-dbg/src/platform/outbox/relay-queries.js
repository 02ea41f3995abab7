/** What the relay asks of a server's platform schema. A turn is a tenant's id, or `control` for the control plane's own events. */
import { sql } from 'drizzle-orm';
/** Bounds one statement, and with it how long its locks last. */
const SCHEDULED_PER_ROUND_MAX = 500;
/** Of what is due at once, so many are looked at to share it out between tenants. */
const DUE_LOOKED_AT_MAX = 2_000;
/** What was put on the queue and not heard of again is put there once more after this time. */
const RESEND_MS = 60_000;
/** Lets those events wait for their turn whose time has come. */
export async function updateScheduledDue(db, now) {
    await db.execute(sql `
    update platform.outbox set scheduled_for = null where id in (
      select id from platform.outbox where scheduled_for <= ${iso(now)}::timestamptz order by scheduled_for limit ${SCHEDULED_PER_ROUND_MAX} for update skip locked)`);
}
/** How many deliveries of each turn are on the queue or being worked on. */
export async function countSent(db) {
    const rows = await db.execute(sql `
    select coalesce(tenant_id, 'control') as turn, count(*)::int as sent from platform.deliveries where sent_at is not null group by 1`);
    return new Map(rows.map(({ turn, sent }) => [turn, sent]));
}
/** The turns that have events waiting, behind `after`: the index is read once per turn, however much each has waiting. */
export async function listWaitingTurns(db, after, limit) {
    const next = (behind) => sql `
    select coalesce(tenant_id, 'control') as turn from platform.outbox
    where relayed_at is null and scheduled_for is null and coalesce(tenant_id, 'control') > ${behind} order by 1 limit 1`;
    return db.execute(sql `
    with recursive waiting (turn, place) as (
      (select turn, 1 from (${next(sql `${after}`)}) first)
      union all
      select (${next(sql `waiting.turn`)}), place + 1 from waiting where waiting.turn is not null and place <= ${limit}
    )
    select turn, exists (select from platform.parked_tenants where tenant_id = turn) as "isParked" from waiting where turn is not null limit ${limit}`);
}
/**
 * Takes up to `limit` events of each turn and notes them as relayed: the oldest news and the oldest of what was scheduled in turn, so that a
 * thousand new events do not hold up what was begun, such as the delivery of a webhook, nor the other way round; by lot where there
 * is room for one. A turn at which another relay is at the moment is left
 * to that one, so that nobody takes later events of a tenant before the earlier ones.
 */
export async function takeWaiting(db, shares, now) {
    return db.execute(sql `
    with shares as materialized (
      select turn, "limit" from jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) as share (turn text, "limit" int)
      where pg_try_advisory_xact_lock(hashtextextended('relay ' || turn, 0))),
    taken as materialized (
      select id from shares cross join lateral (
        select id from (values (false), (true)) kind (scheduled) cross join lateral (
          select id, row_number() over (order by sequence) as place from (
            select id, sequence from platform.outbox
            where coalesce(tenant_id, 'control') = shares.turn and relayed_at is null and scheduled_for is null and outbox.scheduled = kind.scheduled
            order by sequence limit shares."limit" for update skip locked) oldest) event
        order by place, random() limit shares."limit") event)
    update platform.outbox set relayed_at = ${iso(now)}::timestamptz from taken where outbox.id = taken.id
    returning outbox.id, tenant_id as "tenantId", name, version, subject_id as "subjectId", sequence::float8 as sequence, request_id as "requestId", traceparent`);
}
/** Of its subject, for a listener that hears events in order. */
export const isFirst = sql `(not delivery.ordered or not exists (
  select from platform.deliveries earlier where earlier.ordered and earlier.listener = delivery.listener
    and coalesce(earlier.tenant_id, 'control') = coalesce(delivery.tenant_id, 'control') and earlier.subject_id = delivery.subject_id
    and earlier.sequence < delivery.sequence))`;
/** One that waits for an earlier event of its subject is woken when that is settled. Should that ever not happen, it is looked at after this time. */
const BLOCKED_MS = 10 * 60_000;
/**
 * Notes them as being on the queue, where they are put after the commit; of ordered ones only the first of each subject. Returns what is to be put
 * there, as `event listener`.
 */
export async function insertDeliveries(db, rows, now) {
    const inserted = await db.execute(sql `
    with told as materialized (
      select *, row_number() over (partition by listener, "tenantId", "subjectId" order by sequence) = 1 as "isFirst"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row (id uuid, listener text, "tenantId" text, "subjectId" text, sequence bigint, ordered boolean)),
    placed as materialized (
      select *, not ordered or ("isFirst" and not exists (
        select from platform.deliveries earlier where earlier.ordered and earlier.listener = told.listener
          and coalesce(earlier.tenant_id, 'control') = coalesce("tenantId", 'control') and earlier.subject_id = "subjectId")) as "isSent" from told)
    insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, sends, sent_at, due_at)
    select id, listener, "tenantId", "subjectId", sequence, ordered, "isSent"::int, case when "isSent" then ${iso(now)}::timestamptz end,
      case when "isSent" then ${iso(resendAt(now))} else ${iso(new Date(now.getTime() + BLOCKED_MS))} end::timestamptz
    from placed on conflict do nothing
    returning event_id || ' ' || listener as key, sent_at is not null as "isSent"`);
    return new Set(inserted.filter(({ isSent }) => isSent).map(({ key }) => key));
}
/** Events that nobody listens to. */
export async function deleteUnheard(db, ids) {
    await db.execute(sql `delete from platform.outbox where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
}
/** Events of which this build cannot say who listens to them. */
export async function insertUnknownEvents(db, rows, now) {
    await db.execute(sql `
    insert into platform.dead_letters (event_id, tenant_id, event_name, event_version, attempts, reason, last_error, occurred_at, died_at)
    select outbox.id, tenant_id, name, version, 0, reason, "lastError", occurred_at, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, reason text, "lastError" text) join platform.outbox on outbox.id = row.id`);
}
/** Deliveries whose next attempt is due, or of which nothing was heard: of each tenant some, whoever has most of them. */
export async function takeDue(db, { limit, now }) {
    return db.execute(sql `
    with due as materialized (
      select event_id, listener, coalesce(tenant_id, 'control') as turn, due_at from platform.deliveries
      where due_at <= ${iso(now)}::timestamptz and (leased_until is null or leased_until < now())
        and not exists (select from platform.parked_tenants parked where parked.tenant_id = deliveries.tenant_id)
      order by due_at limit ${DUE_LOOKED_AT_MAX}),
    fair as materialized (select event_id, listener, row_number() over (partition by turn order by due_at) as place from due),
    taken as materialized (
      select delivery.event_id, delivery.listener from platform.deliveries delivery join fair using (event_id, listener)
      where delivery.due_at <= ${iso(now)}::timestamptz and ${isFirst}
      order by fair.place limit ${limit} for update of delivery skip locked)
    update platform.deliveries delivery
    set sent_at = ${iso(now)}::timestamptz, due_at = ${iso(resendAt(now))}::timestamptz, sends = sends + 1
    from taken join platform.outbox event on event.id = taken.event_id
    where delivery.event_id = taken.event_id and delivery.listener = taken.listener
    returning delivery.event_id as id, delivery.tenant_id as "tenantId", event.name, event.version, delivery.subject_id as "subjectId",
      delivery.sequence::float8 as sequence, event.request_id as "requestId", event.traceparent, delivery.listener, delivery.ordered, delivery.sends`);
}
/** SQS did not take them: they are due again, unless somebody has heard of them nevertheless. */
export async function updateUnsent(db, keys, dueAt) {
    await db.execute(sql `
    update platform.deliveries set sent_at = null, due_at = ${iso(dueAt)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as key ("eventId" uuid, listener text)
    where event_id = "eventId" and deliveries.listener = key.listener and leased_until is null`);
}
/** Those that were looked at in vain, since an earlier one of their subject is not settled yet. */
export async function updateBlocked(db, now) {
    await db.execute(sql `
    update platform.deliveries delivery set due_at = ${iso(new Date(now.getTime() + BLOCKED_MS))}::timestamptz
    where ordered and sent_at is null and due_at <= ${iso(now)}::timestamptz and not ${isFirst}`);
}
/** The queue was away and may have lost what was on it. What is being worked on is known to be safe. */
export async function updateLost(db, now) {
    await db.execute(sql `update platform.deliveries set due_at = ${iso(now)}::timestamptz where sent_at is not null and (leased_until is null or leased_until < now())`);
}
function resendAt(now) {
    return new Date(now.getTime() + RESEND_MS);
}
/** Raw statements know no dates. */
export function iso(date) {
    return date.toISOString();
}
//# sourceMappingURL=relay-queries.js.map