import { sessionEnded, signedIn, tenantSessionsEnded } from '../events.js';
import { userSessions } from '../queries.js';
import { sessionId } from '../tables.js';
import { deviceOf } from './device.js';
/**
 * Clients race: two tabs refresh with one token, an answer is lost and the call repeated. Within this time after its first use a token
 * gives the same successor again; later its use is taken for theft and ends the session.
 */
export const REFRESH_GRACE_MS = 10_000;
/** Protects the database from a program that signs in for every call: the session that was quiet for longest ends. */
export const SESSIONS_MAX = 100;
const DAY_MS = 86_400_000;
/** What is over is kept as long as somebody may want to look at it, and as an address may be familiar. */
const ENDED_SESSIONS_MS = 90 * DAY_MS;
/** A used token is recognised, and ends its session, for as long. Later it is unknown and gives nothing either. */
const USED_TOKENS_MS = 7 * DAY_MS;
/** Of users and operators. */
export const accountFacts = { signedIn, sessionEnded };
export async function beginSession(tx, holderId, { methods, authenticatedAt = tx.ctx.now() }) {
    const { ctx, db, queries } = tx;
    const now = ctx.now();
    const id = sessionId.mint();
    const refreshToken = ctx.tokens.mintRefresh();
    const isNewDevice = await isNew(tx, holderId);
    await queries.deleteSessionsOver(db, holderId, new Date(now.getTime() - ENDED_SESSIONS_MS));
    await queries.insertSession(db, {
        id,
        holderId,
        address: ctx.address,
        userAgent: ctx.userAgent,
        createdAt: now,
        methods: [...methods],
        authenticatedAt,
        lastSeenAt: now,
        expiresAt: ctx.tokens.sessionExpiryFrom(now),
    });
    await queries.insertRefreshToken(db, { digest: ctx.tokens.digestOf(refreshToken), sessionId: id, createdAt: now });
    const surplus = await queries.listSessionsBeyond(db, holderId, { now, keep: SESSIONS_MAX });
    if (surplus.length > 0)
        await endAll(tx, { holderId, ids: surplus, reason: 'TOO_MANY' });
    tx.emit(tx.facts.signedIn({ sessionId: id, holderId, isNewDevice }));
    return { id, holderId, refreshToken, assurance: { methods, authenticatedAt } };
}
/** The session with its next refresh token, or null when the token gives no right to one. */
export async function continueSession(tx, presented) {
    const { ctx, db, queries } = tx;
    const now = ctx.now();
    const digest = ctx.tokens.digestOf(presented);
    const found = await queries.lockSessionByToken(db, digest);
    if (!found || found.session.endedAt !== null || found.session.expiresAt <= now)
        return null;
    const { session, usedAt } = found;
    if (tx.validFrom !== null && session.createdAt < tx.validFrom)
        return null;
    const { id, holderId } = session;
    const open = { id, holderId, refreshToken: ctx.tokens.successorOf(presented), assurance: assuranceOf(session) };
    if (usedAt !== null && now.getTime() - usedAt.getTime() > REFRESH_GRACE_MS) {
        await endSession(tx, open, 'TOKEN_REUSED');
        return null;
    }
    if (usedAt === null) {
        await queries.updateTokenUsed(db, digest, now);
        await queries.insertRefreshToken(db, { digest: ctx.tokens.digestOf(open.refreshToken), sessionId: session.id, createdAt: now });
        await queries.updateSessionSeen(db, session.id, { lastSeenAt: now, expiresAt: ctx.tokens.sessionExpiryFrom(now), address: ctx.address });
        await queries.deleteTokensUsedBefore(db, session.id, new Date(now.getTime() - USED_TOKENS_MS));
    }
    return open;
}
/** What the session has proved so far. */
export function assuranceOf({ methods, authenticatedAt, createdAt }) {
    return { methods, authenticatedAt: authenticatedAt ?? createdAt };
}
/** Ends the session and its access tokens. False when it had ended before. */
export async function endSession(tx, { id, holderId }, reason) {
    return (await endAll(tx, { holderId, ids: [id], reason })) > 0;
}
/** Ends the sessions of a person. Returns how many were open. */
export async function endSessionsOf(tx, { holderId, reason, except }) {
    const open = await tx.queries.listOpenSessionIds(tx.db, holderId, tx.ctx.now());
    return endAll(tx, { holderId, ids: open.filter((id) => id !== except), reason });
}
async function endAll(tx, { holderId, ids, reason }) {
    if (ids.length === 0)
        return 0;
    const endedAt = tx.ctx.now();
    const ended = await tx.queries.updateSessionsEnded(tx.db, ids, { holderId, endedAt, endReason: reason });
    if (ended.length === 0)
        return 0;
    const realm = tx.tenantId ?? 'operators';
    await tx.queries.insertEndedSessions(tx.db, ended.map((id) => ({ sessionId: id, realm, endedAt })));
    for (const id of ended)
        tx.emit(tx.facts.sessionEnded({ sessionId: id, holderId, reason }));
    return ended.length;
}
/** Whether the holder has used other devices before, and never one of this name. */
async function isNew({ db, ctx, queries }, holderId) {
    const device = deviceOf(ctx.userAgent);
    const recent = await queries.listRecentSessions(db, holderId);
    return device !== null && recent.length > 0 && recent.every((session) => deviceOf(session.userAgent) !== device);
}
/** Another state of the tenant takes the place of the present one: nobody stays signed in to either. */
export async function endReplacedSessions({ db, ctx, emit }) {
    const ended = await userSessions.endEverySession(db, ctx.tenant.id, { endedAt: ctx.now(), endReason: 'STATE_REPLACED' });
    emit(tenantSessionsEnded({ tenantId: ctx.tenant.id, sessions: ended, reason: 'STATE_REPLACED' }));
}
//# sourceMappingURL=service.js.map