import type { Tx } from '../../../kernel/context.js';
import { userSessions } from '../queries.js';
import { type SessionId, sessionId } from '../tables.js';

/** A session of the user in which an operator acts. It has no refresh token, and ends like every other session of the user. */
export async function beginImpersonatedSession(
  tx: Tx,
  { holderId, expiresAt }: { readonly holderId: string; readonly expiresAt: Date },
): Promise<SessionId> {
  const { ctx, db } = tx;
  const now = ctx.now();
  const id = sessionId.mint();
  const { address, userAgent } = ctx;
  await userSessions.insertSession(db, { id, holderId, address, userAgent, createdAt: now, lastSeenAt: now, expiresAt });
  return id;
}

export async function endImpersonatedSession(tx: Tx, session: string): Promise<void> {
  const id = sessionId.parse(session);
  const endedAt = tx.ctx.now();
  if (!(await userSessions.updateSessionEnded(tx.db, id, endedAt, 'IMPERSONATION_ENDED'))) return;
  await userSessions.insertEndedSession(tx.db, { sessionId: id, realm: tx.ctx.tenant.id, endedAt });
}

/** Whether nobody has ended it: the operator by signing out, the user, or whatever ends all sessions of the user. */
export function isSessionOpen(tx: Tx, session: string): Promise<boolean> {
  return userSessions.isSessionOpen(tx.db, sessionId.parse(session));
}
