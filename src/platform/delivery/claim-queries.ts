/** What the workers ask of a server's platform schema: who works on what, and what became of it. */
import { sql } from 'drizzle-orm';
import type { ControlDb } from '../../kernel/context.js';
import { type DeliveryKey, iso } from '../outbox/relay-queries.js';

/** Nobody else begins what somebody works on, until this long after its last sign of life; by the database's clock, which is one for all. */
const LEASE = '30 seconds';
/** A delivery whose turn has not come is looked at again after this time. */
const BLOCKED_MS = 300;

/** What a worker must know to hear an event. */
export type Claimed = DeliveryKey & {
  readonly tenantId: string | null;
  readonly subjectId: string;
  readonly sequence: number;
  readonly attempts: number;
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly occurredAt: string;
  readonly lastError: string | null;
  /** Its effect was committed before, and only the note of that was lost. */
  readonly isHandled: boolean;
};

export type Asked = DeliveryKey & { readonly tenantId: string | null };

/**
 * Leases those that nobody works on, and that no earlier event of their subject holds up. The attempt counts from here, so that work which kills its
 * process comes to an end as well. A message that names another tenant than its row gets nothing.
 */
export async function claimDeliveries(db: ControlDb, asked: readonly Asked[], now: Date): Promise<readonly Claimed[]> {
  return db.execute<Claimed>(sql`
    with asked as materialized (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as row ("eventId" uuid, listener text, "tenantId" text)),
    free as materialized (
      select delivery.event_id, delivery.listener from platform.deliveries delivery
      join asked on delivery.event_id = asked."eventId" and delivery.listener = asked.listener and delivery.tenant_id is not distinct from asked."tenantId"
      where (delivery.leased_until is null or delivery.leased_until < now())
        and (not delivery.ordered or not exists (
          select from platform.deliveries earlier where earlier.ordered and earlier.listener = delivery.listener
            and coalesce(earlier.tenant_id, 'control') = coalesce(delivery.tenant_id, 'control') and earlier.subject_id = delivery.subject_id
            and earlier.sequence < delivery.sequence))
      for update of delivery skip locked)
    update platform.deliveries delivery
    set leased_until = now() + ${LEASE}::interval, due_at = ${iso(now)}::timestamptz + ${LEASE}::interval, attempts = attempts + 1,
      sent_at = coalesce(sent_at, ${iso(now)}::timestamptz)
    from free join platform.outbox event on event.id = free.event_id
    where delivery.event_id = free.event_id and delivery.listener = free.listener
    returning delivery.event_id as "eventId", delivery.listener, delivery.tenant_id as "tenantId", delivery.subject_id as "subjectId",
      delivery.sequence::float8 as sequence, delivery.attempts, event.name, event.version, event.payload, event.request_id as "requestId", event.traceparent,
      event.occurred_at as "occurredAt", delivery.last_error as "lastError",
      exists (select from platform.inbox where inbox.listener = delivery.listener and inbox.event_id = delivery.event_id) as "isHandled"`);
}

/** Says that they are still being worked on. */
export async function extendLeases(db: ControlDb, keys: readonly DeliveryKey[], now: Date): Promise<void> {
  await db.execute(sql`
    update platform.deliveries set leased_until = now() + ${LEASE}::interval, due_at = ${iso(now)}::timestamptz + ${LEASE}::interval
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as key ("eventId" uuid, listener text)
    where event_id = "eventId" and deliveries.listener = key.listener and leased_until is not null`);
}

/**
 * Of those that could not be claimed: waiting for an earlier one or in other hands (`BLOCKED`), not what the message says (`FOREIGN`), done or given
 * up before (`HANDLED`), or never heard of (`GONE`).
 */
export type Unclaimed = DeliveryKey & { readonly state: 'BLOCKED' | 'FOREIGN' | 'GONE' | 'HANDLED' };

/** Tells what is the matter with them; those whose turn has not come, or whose row was just locked, are put back. */
export async function settleUnclaimed(db: ControlDb, asked: readonly Asked[], now: Date): Promise<readonly Unclaimed[]> {
  return db.execute<Unclaimed>(sql`
    with asked as materialized (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as row ("eventId" uuid, listener text, "tenantId" text)),
    blocked as (
      update platform.deliveries delivery set sent_at = null, due_at = ${iso(new Date(now.getTime() + BLOCKED_MS))}::timestamptz from asked
      where delivery.event_id = asked."eventId" and delivery.listener = asked.listener and delivery.tenant_id is not distinct from asked."tenantId"
        and (delivery.leased_until is null or delivery.leased_until < now()))
    select asked."eventId", asked.listener, case
      when delivery.event_id is null and exists (select from platform.inbox where inbox.listener = asked.listener and inbox.event_id = asked."eventId") then 'HANDLED'
      when delivery.event_id is null and exists (select from platform.dead_letters where event_id = asked."eventId") then 'HANDLED'
      when delivery.event_id is null then 'GONE'
      when delivery.tenant_id is distinct from asked."tenantId" then 'FOREIGN'
      else 'BLOCKED' end as state
    from asked left join platform.deliveries delivery on delivery.event_id = asked."eventId" and delivery.listener = asked.listener`);
}

export type Done = DeliveryKey & {
  readonly tenantId: string | null;
  /** Whether the listener's own write noted it; else it had none, and is noted here. */
  readonly isNoted: boolean;
};

/** Handled: the delivery goes, and with the last one of its event the event. */
export async function completeDeliveries(db: ControlDb, done: readonly Done[], now: Date): Promise<void> {
  await db.execute(sql`
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

export type Failed = DeliveryKey & { readonly attempts: number; readonly lastError: string; readonly dueAt: string };

/** Tried again at their time. One that another worker has taken over meanwhile is left to that. */
export async function postponeDeliveries(db: ControlDb, failed: readonly Failed[]): Promise<void> {
  await db.execute(sql`
    update platform.deliveries set sent_at = null, leased_until = null, due_at = failed."dueAt", last_error = failed."lastError"
    from jsonb_to_recordset(${JSON.stringify(failed)}::jsonb) as failed ("eventId" uuid, listener text, attempts int, "lastError" text, "dueAt" timestamptz)
    where event_id = "eventId" and deliveries.listener = failed.listener and deliveries.attempts = failed.attempts`);
}

export type Dead = DeliveryKey & { readonly attempts: number; readonly reason: string; readonly lastError: string };

/** Tried no more. */
export async function buryDeliveries(db: ControlDb, dead: readonly Dead[], now: Date): Promise<void> {
  await db.execute(sql`
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
export async function releaseDeliveries(db: ControlDb, released: readonly (DeliveryKey & { readonly attempts: number })[], now: Date): Promise<void> {
  await db.execute(sql`
    update platform.deliveries set sent_at = null, leased_until = null, due_at = ${iso(now)}::timestamptz, attempts = deliveries.attempts - 1
    from jsonb_to_recordset(${JSON.stringify(released)}::jsonb) as released ("eventId" uuid, listener text, attempts int)
    where event_id = "eventId" and deliveries.listener = released.listener and deliveries.attempts = released.attempts`);
}

export async function insertParkedTenants(
  db: ControlDb,
  parked: readonly { readonly tenantId: string; readonly reason: string }[],
  now: Date,
): Promise<void> {
  await db.execute(sql`
    insert into platform.parked_tenants (tenant_id, reason, parked_at)
    select distinct on ("tenantId") "tenantId", reason, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(parked)}::jsonb) as row ("tenantId" text, reason text)
    on conflict (tenant_id) do update set reason = excluded.reason`);
}

export type Rejected = { readonly body: string; readonly reason: string; readonly lastError: string };

/** Messages that are none of ours. */
export async function insertRejected(db: ControlDb, rejected: readonly Rejected[], now: Date): Promise<void> {
  await db.execute(sql`
    insert into platform.dead_letters (attempts, reason, last_error, body, died_at)
    select 0, reason, "lastError", body, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rejected)}::jsonb) as row (reason text, "lastError" text, body text)`);
}
