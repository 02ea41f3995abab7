import { type SQL, and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Assurance } from '../../kernel/assurance.js';
import type { ControlDb, ServerDb, TenantDb, TenantId } from '../../kernel/context.js';
import type { Period } from '../../kernel/module.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import { type OperatorId, operatorRefreshTokens, operatorSessions, operators } from './control.tables.js';
import { endedSessions } from './shard.tables.js';
import { type SessionId, refreshTokens, sessions } from './tables.js';

/** Tables of `sessionColumns` and `refreshTokenColumns`. */
type Tables = { readonly sessions: PgTable; readonly refreshTokens: PgTable };

/** The statements on sessions, for each realm on tables of its own. */
export function sessionQueries<Db extends TenantDb | ControlDb>(tables: Tables) {
  // All pairs have the same columns; only names and schema differ.
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
    async updateSessionAssurance(db: Db, id: SessionId, { methods, authenticatedAt }: Assurance): Promise<void> {
      await db
        .update(session)
        .set({ methods: [...methods], authenticatedAt })
        .where(eq(session.id, id));
    },
    /** FOR UPDATE, and only while it is open. */
    async lockOpenSession(db: Db, { id, holderId }: { readonly id: SessionId; readonly holderId: string }, now: Date): Promise<SessionRow | null> {
      const [row] = await db
        .select()
        .from(session)
        .where(and(eq(session.id, id), isOpen(session, holderId, now)))
        .for('update')
        .limit(1);
      return row ?? null;
    },
    /** Those of the holder among them that had not ended before. */
    async updateSessionsEnded(db: Db, ids: readonly SessionId[], { holderId, ...end }: SessionsEnd): Promise<SessionId[]> {
      const ended = await db
        .update(session)
        .set(end)
        .where(and(inArray(session.id, [...ids]), eq(session.holderId, holderId), isNull(session.endedAt)))
        .returning({ id: session.id });
      return ended.map((row) => row.id);
    },
    async insertEndedSessions(db: Db, rows: readonly (typeof endedSessions.$inferInsert)[]): Promise<void> {
      await db.insert(endedSessions).values([...rows]);
    },
    /** Open ones, the newest first. */
    async listOpenSessions(db: Db, holderId: string, { now, request }: { readonly now: Date; readonly request: PageRequest }): Promise<SessionRow[]> {
      const keys = keyset([session.createdAt, session.id], 'desc', request);
      return db
        .select()
        .from(session)
        .where(and(isOpen(session, holderId, now), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
    },
    async countOpenSessions(db: Db, holderId: string, now: Date): Promise<number> {
      return db.$count(session, isOpen(session, holderId, now));
    },
    async listOpenSessionIds(db: Db, holderId: string, now: Date): Promise<SessionId[]> {
      const rows = await db
        .select({ id: session.id })
        .from(session)
        .where(isOpen(session, holderId, now))
        .limit(1_000);
      return rows.map((row) => row.id);
    },
    /** Open ones that were quiet for longest, beyond so many to keep. */
    async listSessionsBeyond(db: Db, holderId: string, { now, keep }: { readonly now: Date; readonly keep: number }): Promise<SessionId[]> {
      const rows = await db
        .select({ id: session.id })
        .from(session)
        .where(isOpen(session, holderId, now))
        .orderBy(desc(session.lastSeenAt), desc(session.id))
        .offset(keep)
        .limit(keep);
      return rows.map((row) => row.id);
    },
    /** From which devices and addresses the holder signed in lately, ended sessions included. */
    async listRecentSessions(db: Db, holderId: string) {
      return db
        .select({ userAgent: session.userAgent, address: session.address, createdAt: session.createdAt })
        .from(session)
        .where(eq(session.holderId, holderId))
        .orderBy(desc(session.createdAt))
        .limit(200);
    },
    async findSession(db: Db, id: SessionId): Promise<SessionRow | null> {
      const [row] = await db.select().from(session).where(eq(session.id, id)).limit(1);
      return row ?? null;
    },
    /** Sessions of the holder that were over before this moment, with their tokens. */
    async deleteSessionsOver(db: Db, holderId: string, before: Date): Promise<void> {
      const over = sql`coalesce(${session.endedAt}, ${session.expiresAt}) < ${before.toISOString()}::timestamptz`;
      await db.delete(session).where(and(eq(session.holderId, holderId), over));
    },
    /** Every one of the tenant, with its access tokens, in one statement. Returns how many. */
    async endEverySession(db: Db, realm: TenantId, { endedAt, endReason }: Omit<SessionsEnd, 'holderId'>): Promise<number> {
      const at = sql`${endedAt.toISOString()}::timestamptz`;
      const ended = await db.execute(sql`
        with ended as (update ${session} set ended_at = ${at}, end_reason = ${endReason} where ended_at is null returning id),
          remembered as (insert into ${endedSessions} (session_id, realm, ended_at) select id, ${realm}, ${at} from ended)
        select count(*)::int as ended from ended`);
      return Number(ended[0]?.['ended'] ?? 0);
    },
    async deleteTokensUsedBefore(db: Db, id: SessionId, before: Date): Promise<void> {
      await db.delete(token).where(and(eq(token.sessionId, id), lt(token.usedAt, before)));
    },
  };
}

type SessionsEnd = { readonly holderId: string; readonly endedAt: Date; readonly endReason: string };
export type SessionRow = typeof sessions.$inferSelect;

function isOpen(session: typeof sessions, holderId: string, now: Date) {
  return and(eq(session.holderId, holderId), isNull(session.endedAt), gt(session.expiresAt, now));
}

export type SessionQueries<Db extends TenantDb | ControlDb> = ReturnType<typeof sessionQueries<Db>>;
export const userSessions = sessionQueries<TenantDb>({ sessions, refreshTokens });
export const controlSessions = sessionQueries<ControlDb>({ sessions: operatorSessions, refreshTokens: operatorRefreshTokens });

/** At most one process's sign-outs of a few minutes: rows that no access token can outlive are removed by a job. */
export async function listSessionsEndedSince(db: ServerDb, since: Date): Promise<SessionId[]> {
  const rows = await db.select({ id: endedSessions.sessionId }).from(endedSessions).where(gt(endedSessions.endedAt, since)).limit(100_000);
  return rows.map((row) => row.id);
}

export async function deleteSessionsEndedBefore(db: ServerDb, before: Date): Promise<void> {
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

/** Until the transaction ends nobody deactivates the operator. */
export async function pinOperator(db: ControlDb, id: OperatorId) {
  const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1).for('share');
  return operator ?? null;
}

/** FOR UPDATE: changes of one account go one after the other. */
export async function lockOperator(db: ControlDb, id: OperatorId) {
  const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1).for('update');
  return operator ?? null;
}

/** Another hash of the same password. Left alone when the password was changed meanwhile. */
export async function updateOperatorHash(db: ControlDb, id: OperatorId, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await db
    .update(operators)
    .set({ passwordHash: to })
    .where(and(eq(operators.id, id), eq(operators.passwordHash, from)));
}

export async function updateOperatorPassword(db: ControlDb, id: (typeof operators.$inferSelect)['id'], passwordHash: string): Promise<void> {
  await db.update(operators).set({ passwordHash }).where(eq(operators.id, id));
}

/** Null when the e-mail is taken. */
export async function insertOperator(db: ControlDb, row: typeof operators.$inferInsert) {
  const [operator] = await db.insert(operators).values(row).onConflictDoNothing().returning();
  return operator ?? null;
}

/** As an expression: users whose sessions were refreshed or begun in the period, as clients do every few minutes. */
export function countUsersSeen({ from, to }: Period): SQL {
  const { holderId, lastSeenAt } = sessions;
  return sql`(select count(distinct ${holderId}) from ${sessions} where ${lastSeenAt} >= ${from.toISOString()}::timestamptz and ${lastSeenAt} < ${to.toISOString()}::timestamptz)`;
}
