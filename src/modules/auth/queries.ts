import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../kernel/context.js';
import { operatorRefreshTokens, operatorSessions, operators } from './control.tables.js';
import { endedSessions } from './shard.tables.js';
import { type SessionId, refreshTokens, sessions } from './tables.js';

type Tables = {
  readonly sessions: typeof sessions | typeof operatorSessions;
  readonly refreshTokens: typeof refreshTokens | typeof operatorRefreshTokens;
};

/** The statements on sessions, once for users (in their tenant) and once for operators (in the control plane). */
function sessionQueries<Db extends TenantDb | ControlDb>(tables: Tables) {
  // Both pairs have the same columns; only the schema differs.
  const { sessions: session, refreshTokens: token } = tables as { sessions: typeof sessions; refreshTokens: typeof refreshTokens };
  return {
    async insertSession(db: Db, row: typeof sessions.$inferInsert): Promise<void> {
      await db.insert(session).values(row);
    },
    async insertRefreshToken(db: Db, row: typeof refreshTokens.$inferInsert): Promise<void> {
      await db.insert(token).values(row);
    },
    /** FOR UPDATE on the session: racing refreshes of one session go one after the other. */
    async lockSessionByToken(db: Db, digest: string) {
      const [row] = await db
        .select({ session, usedAt: token.usedAt })
        .from(token)
        .innerJoin(session, eq(session.id, token.sessionId))
        .where(eq(token.digest, digest))
        .for('update')
        .limit(1);
      return row ?? null;
    },
    async updateTokenUsed(db: Db, digest: string, usedAt: Date): Promise<void> {
      await db.update(token).set({ usedAt }).where(eq(token.digest, digest));
    },
    async updateSessionSeen(db: Db, id: SessionId, seen: { lastSeenAt: Date; expiresAt: Date; address: string | null }): Promise<void> {
      await db.update(session).set(seen).where(eq(session.id, id));
    },
    /** False when it had ended before. */
    async updateSessionEnded(db: Db, id: SessionId, endedAt: Date, endReason: string): Promise<boolean> {
      const ended = await db
        .update(session)
        .set({ endedAt, endReason })
        .where(and(eq(session.id, id), isNull(session.endedAt)))
        .returning({ id: session.id });
      return ended.length > 0;
    },
    /** Of one person, who has a few. */
    async listOpenSessions(db: Db, holderId: string): Promise<SessionId[]> {
      const open = await db
        .select({ id: session.id })
        .from(session)
        .where(and(eq(session.holderId, holderId), isNull(session.endedAt)))
        .limit(10_000);
      return open.map((row) => row.id);
    },
    async isSessionOpen(db: Db, id: SessionId): Promise<boolean> {
      const open = await db
        .select({ id: session.id })
        .from(session)
        .where(and(eq(session.id, id), isNull(session.endedAt)))
        .limit(1);
      return open.length > 0;
    },
    async insertEndedSession(db: Db, row: typeof endedSessions.$inferInsert): Promise<void> {
      await db.insert(endedSessions).values(row);
    },
  };
}

export type SessionQueries<Db extends TenantDb | ControlDb> = ReturnType<typeof sessionQueries<Db>>;
export const userSessions = sessionQueries<TenantDb>({ sessions, refreshTokens });
export const controlSessions = sessionQueries<ControlDb>({ sessions: operatorSessions, refreshTokens: operatorRefreshTokens });

/** At most one process's sign-outs of a few minutes: rows that no access token can outlive are removed by a job. */
export async function listSessionsEndedSince(db: ControlDb, since: Date): Promise<SessionId[]> {
  const rows = await db.select({ id: endedSessions.sessionId }).from(endedSessions).where(gt(endedSessions.endedAt, since)).limit(100_000);
  return rows.map((row) => row.id);
}

export async function deleteSessionsEndedBefore(db: ControlDb, before: Date): Promise<void> {
  await db.delete(endedSessions).where(lt(endedSessions.endedAt, before));
}

export async function findOperatorByEmail(db: ControlDb, email: string) {
  const [operator] = await db.select().from(operators).where(sql`lower(${operators.email}) = lower(${email})`).limit(1);
  return operator ?? null;
}

export async function findOperatorById(db: ControlDb, id: (typeof operators.$inferSelect)['id']) {
  const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1);
  return operator ?? null;
}

/** Null when the e-mail is taken. */
export async function insertOperator(db: ControlDb, row: typeof operators.$inferInsert) {
  const [operator] = await db.insert(operators).values(row).onConflictDoNothing().returning();
  return operator ?? null;
}
