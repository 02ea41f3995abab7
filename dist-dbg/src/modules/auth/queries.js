import { and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { keyset } from '../../platform/db/keyset.js';
import { operatorRefreshTokens, operatorSessions, operators } from './control.tables.js';
import { endedSessions } from './shard.tables.js';
import { refreshTokens, sessions } from './tables.js';
/** The statements on sessions, for each realm on tables of its own. */
export function sessionQueries(tables) {
    // All pairs have the same columns; only names and schema differ.
    const { sessions: session, refreshTokens: token } = tables;
    return {
        async insertSession(db, row) {
            await db.insert(session).values(row);
        },
        async insertRefreshToken(db, row) {
            await db.insert(token).values(row);
        },
        /** FOR UPDATE on the session: racing refreshes of one session go one after the other. */
        async lockSessionByToken(db, digest) {
            const [row] = await db
                .select({ session, usedAt: token.usedAt })
                .from(token)
                .innerJoin(session, eq(session.id, token.sessionId))
                .where(eq(token.digest, digest))
                .for('update')
                .limit(1);
            return row ?? null;
        },
        async updateTokenUsed(db, digest, usedAt) {
            await db.update(token).set({ usedAt }).where(eq(token.digest, digest));
        },
        async updateSessionSeen(db, id, seen) {
            await db.update(session).set(seen).where(eq(session.id, id));
        },
        async updateSessionAssurance(db, id, { methods, authenticatedAt }) {
            await db
                .update(session)
                .set({ methods: [...methods], authenticatedAt })
                .where(eq(session.id, id));
        },
        /** FOR UPDATE, and only while it is open. */
        async lockOpenSession(db, { id, holderId }, now) {
            const [row] = await db
                .select()
                .from(session)
                .where(and(eq(session.id, id), isOpen(session, holderId, now)))
                .for('update')
                .limit(1);
            return row ?? null;
        },
        /** Those of the holder among them that had not ended before. */
        async updateSessionsEnded(db, ids, { holderId, ...end }) {
            const ended = await db
                .update(session)
                .set(end)
                .where(and(inArray(session.id, [...ids]), eq(session.holderId, holderId), isNull(session.endedAt)))
                .returning({ id: session.id });
            return ended.map((row) => row.id);
        },
        async insertEndedSessions(db, rows) {
            await db.insert(endedSessions).values([...rows]);
        },
        /** Open ones, the newest first. */
        async listOpenSessions(db, holderId, { now, request }) {
            const keys = keyset([session.createdAt, session.id], 'desc', request);
            return db
                .select()
                .from(session)
                .where(and(isOpen(session, holderId, now), keys.where))
                .orderBy(...keys.orderBy)
                .limit(keys.limit);
        },
        async countOpenSessions(db, holderId, now) {
            return db.$count(session, isOpen(session, holderId, now));
        },
        async listOpenSessionIds(db, holderId, now) {
            const rows = await db
                .select({ id: session.id })
                .from(session)
                .where(isOpen(session, holderId, now))
                .limit(1_000);
            return rows.map((row) => row.id);
        },
        /** Open ones that were quiet for longest, beyond so many to keep. */
        async listSessionsBeyond(db, holderId, { now, keep }) {
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
        async listRecentSessions(db, holderId) {
            return db
                .select({ userAgent: session.userAgent, address: session.address, createdAt: session.createdAt })
                .from(session)
                .where(eq(session.holderId, holderId))
                .orderBy(desc(session.createdAt))
                .limit(200);
        },
        async findSession(db, id) {
            const [row] = await db.select().from(session).where(eq(session.id, id)).limit(1);
            return row ?? null;
        },
        /** Sessions of the holder that were over before this moment, with their tokens. */
        async deleteSessionsOver(db, holderId, before) {
            const over = sql `coalesce(${session.endedAt}, ${session.expiresAt}) < ${before.toISOString()}::timestamptz`;
            await db.delete(session).where(and(eq(session.holderId, holderId), over));
        },
        /** Every one of the tenant, with its access tokens, in one statement. Returns how many. */
        async endEverySession(db, realm, { endedAt, endReason }) {
            const at = sql `${endedAt.toISOString()}::timestamptz`;
            const ended = await db.execute(sql `
        with ended as (update ${session} set ended_at = ${at}, end_reason = ${endReason} where ended_at is null returning id),
          remembered as (insert into ${endedSessions} (session_id, realm, ended_at) select id, ${realm}, ${at} from ended)
        select count(*)::int as ended from ended`);
            return Number(ended[0]?.['ended'] ?? 0);
        },
        async deleteTokensUsedBefore(db, id, before) {
            await db.delete(token).where(and(eq(token.sessionId, id), lt(token.usedAt, before)));
        },
    };
}
function isOpen(session, holderId, now) {
    return and(eq(session.holderId, holderId), isNull(session.endedAt), gt(session.expiresAt, now));
}
export const userSessions = sessionQueries({ sessions, refreshTokens });
export const controlSessions = sessionQueries({ sessions: operatorSessions, refreshTokens: operatorRefreshTokens });
/** At most one process's sign-outs of a few minutes: rows that no access token can outlive are removed by a job. */
export async function listSessionsEndedSince(db, since) {
    const rows = await db.select({ id: endedSessions.sessionId }).from(endedSessions).where(gt(endedSessions.endedAt, since)).limit(100_000);
    return rows.map((row) => row.id);
}
export async function deleteSessionsEndedBefore(db, before) {
    await db.delete(endedSessions).where(lt(endedSessions.endedAt, before));
}
export async function findOperatorByEmail(db, email) {
    const [operator] = await db.select().from(operators).where(sql `lower(${operators.email}) = lower(${email})`).limit(1);
    return operator ?? null;
}
export async function findOperatorById(db, id) {
    const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1);
    return operator ?? null;
}
/** Until the transaction ends nobody deactivates the operator. */
export async function pinOperator(db, id) {
    const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1).for('share');
    return operator ?? null;
}
/** FOR UPDATE: changes of one account go one after the other. */
export async function lockOperator(db, id) {
    const [operator] = await db.select().from(operators).where(eq(operators.id, id)).limit(1).for('update');
    return operator ?? null;
}
/** Another hash of the same password. Left alone when the password was changed meanwhile. */
export async function updateOperatorHash(db, id, { from, to }) {
    await db
        .update(operators)
        .set({ passwordHash: to })
        .where(and(eq(operators.id, id), eq(operators.passwordHash, from)));
}
export async function updateOperatorPassword(db, id, passwordHash) {
    await db.update(operators).set({ passwordHash }).where(eq(operators.id, id));
}
/** Null when the e-mail is taken. */
export async function insertOperator(db, row) {
    const [operator] = await db.insert(operators).values(row).onConflictDoNothing().returning();
    return operator ?? null;
}
/** As an expression: users whose sessions were refreshed or begun in the period, as clients do every few minutes. */
export function countUsersSeen({ from, to }) {
    const { holderId, lastSeenAt } = sessions;
    return sql `(select count(distinct ${holderId}) from ${sessions} where ${lastSeenAt} >= ${from.toISOString()}::timestamptz and ${lastSeenAt} < ${to.toISOString()}::timestamptz)`;
}
//# sourceMappingURL=queries.js.map