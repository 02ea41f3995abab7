import type { Tx } from '../../../kernel/context.js';
import { userId } from '../../access/public.js';
import { userSessions } from '../queries.js';

/** The access tokens of an erased user are refused from within two seconds on, though the rows of the sessions go. */
export async function endSessionsOfErased(tx: Tx, subjectId: string): Promise<void> {
  if (!userId.schema.safeParse(subjectId).success) return;
  const endedAt = tx.ctx.now();
  for (const id of await userSessions.listOpenSessions(tx.db, subjectId)) {
    await userSessions.insertEndedSession(tx.db, { sessionId: id, realm: tx.ctx.tenant.id, endedAt });
  }
}
