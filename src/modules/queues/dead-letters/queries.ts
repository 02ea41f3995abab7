import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ControlDb } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { deadLetters } from '../../../platform/outbox/shard.tables.js';

export type DeadLetterRow = typeof deadLetters.$inferSelect;
/** Undefined means any. */
export type DeadLetterConditions = {
  readonly reason?: string | undefined;
  readonly listener?: string | undefined;
  readonly event?: string | undefined;
  readonly tenant?: string | undefined;
};

export async function listDeadLetters(db: ControlDb, filter: DeadLetterConditions, request: PageRequest): Promise<readonly DeadLetterRow[]> {
  const { where, orderBy, limit } = keyset([deadLetters.diedAt, deadLetters.id], 'desc', request);
  return db
    .select()
    .from(deadLetters)
    .where(and(where, matches(filter)))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function countDeadLetters(db: ControlDb, filter: DeadLetterConditions): Promise<number> {
  return db.$count(deadLetters, matches(filter));
}

export type Chosen = { readonly ids: readonly string[] | null; readonly filter: DeadLetterConditions; readonly limit: number };

/** Of those that were chosen, the oldest, locked; one that somebody else is at is passed over. Messages that are no events have nothing to try again. */
export async function lockDeadLetters(db: ControlDb, { ids, filter, limit }: Chosen, only: 'events' | 'all'): Promise<readonly string[]> {
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
export async function updateRedriven(db: ControlDb, ids: readonly string[], now: Date): Promise<void> {
  await db.execute(sql`
    with taken as (
      delete from platform.dead_letters where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      returning event_id, listener, ordered),
    unheard as (update platform.outbox set relayed_at = null from taken where taken.listener is null and outbox.id = taken.event_id)
    insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, due_at)
    select outbox.id, listener, tenant_id, subject_id, sequence, ordered, ${now.toISOString()}::timestamptz
    from taken join platform.outbox on outbox.id = taken.event_id where listener is not null on conflict do nothing`);
}

/** With the last of its dead letters, and nothing else to do about it, the event goes as well. */
export async function deleteDeadLetters(db: ControlDb, ids: readonly string[]): Promise<void> {
  await db.execute(sql`
    with taken as (
      delete from platform.dead_letters where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) returning id, event_id)
    delete from platform.outbox where id in (select event_id from taken)
      and not exists (select from platform.deliveries where event_id = outbox.id)
      and not exists (select from platform.dead_letters other where other.event_id = outbox.id and other.id not in (select id from taken))`);
}

function matches({ reason, listener, event, tenant }: DeadLetterConditions) {
  return and(
    reason === undefined ? undefined : eq(deadLetters.reason, reason),
    listener === undefined ? undefined : eq(deadLetters.listener, listener),
    event === undefined ? undefined : eq(deadLetters.eventName, event),
    tenant === undefined ? undefined : eq(deadLetters.tenantId, tenant),
  );
}
