/** Whoever is deactivated has no session any more. */
import { and, eq, isNull } from 'drizzle-orm';
import type { ControlDb, ControlTx, TenantDb, Tx } from '../../../kernel/context.js';
import { joins } from '../../../kernel/events.js';
import { userDeactivated } from '../../users/events.js';
import { operatorSessions } from '../control.tables.js';
import { sessionEnded } from '../events.js';
import { endedSessions } from '../shard.tables.js';
import { type SessionId, sessions } from '../tables.js';

/** Inside the transaction that deactivates the user. */
export const deactivationListeners = [joins(userDeactivated, (tx, event) => endSessionsOfUser(tx, event.payload.userId))];

async function endSessionsOfUser(tx: Tx, holderId: string): Promise<void> {
  const endedAt = tx.ctx.now();
  const ended = await updateSessionsEnded(tx.db, sessions, { holderId, endedAt });
  await announce(tx, { ended, realm: tx.ctx.tenant.id, holderId, endedAt });
}

export async function endSessionsOfOperator(tx: ControlTx, holderId: string): Promise<void> {
  const endedAt = tx.ctx.now();
  const ended = await updateSessionsEnded(tx.db, operatorSessions, { holderId, endedAt });
  await announce(tx, { ended, realm: 'operators', holderId, endedAt });
}

type Ending = { readonly holderId: string; readonly endedAt: Date };

/** Which sessions of the holder were open. */
async function updateSessionsEnded(
  db: TenantDb | ControlDb,
  table: typeof sessions | typeof operatorSessions,
  { holderId, endedAt }: Ending,
): Promise<SessionId[]> {
  // Both tables have the same columns; only the schema differs.
  const session = table as typeof sessions;
  const rows = await (db as TenantDb)
    .update(session)
    .set({ endedAt, endReason: 'DEACTIVATED' })
    .where(and(eq(session.holderId, holderId), isNull(session.endedAt)))
    .returning({ id: session.id });
  return rows.map((row) => row.id);
}

async function announce(
  tx: Pick<Tx | ControlTx, 'emit'> & { readonly db: Pick<TenantDb, 'insert'> },
  { ended, realm, holderId, endedAt }: Ending & { readonly ended: readonly SessionId[]; readonly realm: string },
): Promise<void> {
  if (ended.length === 0) return;
  await tx.db.insert(endedSessions).values(ended.map((sessionId) => ({ sessionId, realm, endedAt })));
  for (const sessionId of ended) tx.emit(sessionEnded({ sessionId, holderId, reason: 'DEACTIVATED' }));
}
