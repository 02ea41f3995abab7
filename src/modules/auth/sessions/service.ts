import type { ControlDb, Scope, TenantDb, TenantId, Tx } from '../../../kernel/context.js';
import type { DomainEvent } from '../../../kernel/events.js';
import { sessionEnded, signedIn, tenantSessionsEnded } from '../events.js';
import { type SessionQueries, endUserSessions } from '../queries.js';
import { type SessionId, sessionId } from '../tables.js';

/**
 * Clients race: two tabs refresh with one token, an answer is lost and the call repeated. Within this time after its first use a token
 * gives the same successor again; later its use is taken for theft and ends the session.
 */
export const REFRESH_GRACE_MS = 10_000;

/** An open transaction in the realm of the session's holder. */
export type SessionTx<Db extends TenantDb | ControlDb> = {
  readonly db: Db;
  readonly ctx: Scope;
  readonly queries: SessionQueries<Db>;
  /** Null for operators. */
  readonly tenantId: TenantId | null;
  emit(event: DomainEvent): void;
};

export type OpenSession = { readonly id: SessionId; readonly holderId: string; readonly refreshToken: string };

export async function beginSession<Db extends TenantDb | ControlDb>(tx: SessionTx<Db>, holderId: string): Promise<OpenSession> {
  const { ctx, db, queries } = tx;
  const now = ctx.now();
  const id = sessionId.mint();
  const refreshToken = ctx.tokens.mintRefresh();
  await queries.insertSession(db, {
    id,
    holderId,
    address: ctx.address,
    userAgent: ctx.userAgent,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: ctx.tokens.sessionExpiryFrom(now),
  });
  await queries.insertRefreshToken(db, { digest: ctx.tokens.digestOf(refreshToken), sessionId: id, createdAt: now });
  tx.emit(signedIn({ sessionId: id, holderId }));
  return { id, holderId, refreshToken };
}

/** The session with its next refresh token, or null when the token gives no right to one. */
export async function continueSession<Db extends TenantDb | ControlDb>(tx: SessionTx<Db>, presented: string): Promise<OpenSession | null> {
  const { ctx, db, queries } = tx;
  const now = ctx.now();
  const digest = ctx.tokens.digestOf(presented);
  const found = await queries.lockSessionByToken(db, digest);
  if (!found || found.session.endedAt !== null || found.session.expiresAt <= now) return null;

  const { session, usedAt } = found;
  const open = { id: session.id, holderId: session.holderId, refreshToken: ctx.tokens.successorOf(presented) };
  if (usedAt !== null && now.getTime() - usedAt.getTime() > REFRESH_GRACE_MS) {
    await endSession(tx, open, 'TOKEN_REUSED');
    return null;
  }
  if (usedAt === null) {
    await queries.updateTokenUsed(db, digest, now);
    await queries.insertRefreshToken(db, { digest: ctx.tokens.digestOf(open.refreshToken), sessionId: session.id, createdAt: now });
    await queries.updateSessionSeen(db, session.id, { lastSeenAt: now, expiresAt: ctx.tokens.sessionExpiryFrom(now), address: ctx.address });
  }
  return open;
}

/** Ends the session and its access tokens. False when it had ended before. */
export async function endSession<Db extends TenantDb | ControlDb>(
  tx: SessionTx<Db>,
  session: Pick<OpenSession, 'id' | 'holderId'>,
  reason: 'SIGNED_OUT' | 'TOKEN_REUSED',
): Promise<boolean> {
  const endedAt = tx.ctx.now();
  if (!(await tx.queries.updateSessionEnded(tx.db, session.id, endedAt, reason))) return false;
  await tx.queries.insertEndedSession(tx.db, { sessionId: session.id, realm: tx.tenantId ?? 'operators', endedAt });
  tx.emit(sessionEnded({ sessionId: session.id, holderId: session.holderId, reason }));
  return true;
}

/** Another state of the tenant takes the place of the present one: nobody stays signed in to either. */
export async function endReplacedSessions({ db, ctx, emit }: Tx): Promise<void> {
  const ended = await endUserSessions(db, ctx.tenant.id, { endedAt: ctx.now(), endReason: 'STATE_REPLACED' });
  emit(tenantSessionsEnded({ tenantId: ctx.tenant.id, sessions: ended, reason: 'STATE_REPLACED' }));
}
