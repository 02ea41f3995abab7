import type { Tx } from '../../kernel/context.js';
import { type DomainEvent, eventId } from '../../kernel/events.js';
import { outbox } from './shard.tables.js';

/** Stores the events of a transaction beside its data: both are committed or neither is. */
export async function insertOutboxEvents({ db, ctx }: Pick<Tx, 'db' | 'ctx'>, events: readonly DomainEvent[]): Promise<void> {
  const occurredAt = ctx.now();
  await db.insert(outbox).values(
    events.map((event) => ({
      id: eventId.toUuid(event.id),
      tenantId: ctx.tenant.id,
      name: event.name,
      version: event.version,
      subjectId: event.subjectId,
      payload: event.payload,
      requestId: ctx.requestId,
      occurredAt,
    })),
  );
}
