import type { ControlTx, Scope, Tx } from '../../kernel/context.js';
import { type DomainEvent, eventId } from '../../kernel/events.js';
import { type AuditRow, insertAuditEntries, insertControlAuditEntries } from './queries.js';

/** Writes one entry for each event of a tenant's transaction, inside it. */
export async function recordEvents(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
  await insertAuditEntries(
    tx.db,
    events.map((event) => toRow(tx.ctx, event)),
  );
}

/** The same for the control plane. */
export async function recordControlEvents(tx: ControlTx, events: readonly DomainEvent[]): Promise<void> {
  await insertControlAuditEntries(
    tx.db,
    events.map((event) => toRow(tx.ctx, event)),
  );
}

function toRow(scope: Scope, event: DomainEvent): AuditRow {
  return {
    id: eventId.toUuid(event.id),
    occurredAt: scope.now(),
    actorKind: scope.actor.kind,
    actorId: actorIdOf(scope),
    action: event.name,
    subjectId: event.subjectId,
    details: event.payload,
    requestId: scope.requestId,
    address: scope.address,
  };
}

function actorIdOf({ actor }: Scope): string | null {
  switch (actor.kind) {
    case 'anonymous':
      return null;
    case 'system':
      return actor.name;
    default:
      return actor.id;
  }
}
