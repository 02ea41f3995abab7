import { and, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import { challenges } from '../../factors/tables.js';
import { ssoAssertions, ssoFlows } from '../tables.js';
/** What one call tidies away at most. */
const TIDIED_MAX = 100;
export async function insertFlow(db, row) {
    await db.insert(ssoFlows).values(row);
}
/** One that was begun and whose browser has not been sent on yet. */
export async function findBegunFlow(db, ticketDigest, now) {
    const [flow] = await db
        .select()
        .from(ssoFlows)
        .where(and(eq(ssoFlows.ticketDigest, ticketDigest), isNull(ssoFlows.stateDigest), gt(ssoFlows.expiresAt, now)))
        .limit(1);
    return flow ?? null;
}
/** False when another browser was faster: a ticket is good once. */
export async function updateFlowStarted(db, ticketDigest, started) {
    const rows = await db
        .update(ssoFlows)
        .set(started)
        .where(and(eq(ssoFlows.ticketDigest, ticketDigest), isNull(ssoFlows.stateDigest)))
        .returning({ ticketDigest: ssoFlows.ticketDigest });
    return rows.length > 0;
}
const isAwaited = ({ connectionId, stateDigest, now }) => and(eq(ssoFlows.connectionId, connectionId), eq(ssoFlows.stateDigest, stateDigest), isNull(ssoFlows.returnedAt), gt(ssoFlows.expiresAt, now));
/** One whose provider has not answered yet. */
export async function findAwaitedFlow(db, answered) {
    const [flow] = await db.select().from(ssoFlows).where(isAwaited(answered)).limit(1);
    return flow ?? null;
}
/** Takes the answer of the browser that was sent to the provider: of racing ones exactly one. Null for any other. */
export async function updateFlowReturned(db, answered) {
    const [flow] = await db
        .update(ssoFlows)
        .set({ returnedAt: answered.now })
        .where(and(isAwaited(answered), eq(ssoFlows.browserDigest, answered.browserDigest)))
        .returning();
    return flow ?? null;
}
/** The same for a verified answer that came without its browser's cookie, which is still to show. False when one was taken before. */
export async function updateFlowRelayed(db, answered, relayed) {
    const rows = await db
        .update(ssoFlows)
        .set({ returnedAt: answered.now, ...relayed })
        .where(isAwaited(answered))
        .returning({ ticketDigest: ssoFlows.ticketDigest });
    return rows.length > 0;
}
/** The browser shows its cookie. Once. */
export async function updateFlowShown(db, { connectionId, relayDigest, browserDigest, now }) {
    const [flow] = await db
        .update(ssoFlows)
        .set({ relayDigest: null })
        .where(and(eq(ssoFlows.connectionId, connectionId), eq(ssoFlows.relayDigest, relayDigest), eq(ssoFlows.browserDigest, browserDigest), gt(ssoFlows.expiresAt, now)))
        .returning();
    return flow ?? null;
}
export async function updateFlowOutcome(db, ticketDigest, outcome) {
    await db
        .update(ssoFlows)
        .set({ ...outcome, sealedRequest: null, sealedAssertion: null })
        .where(eq(ssoFlows.ticketDigest, ticketDigest));
}
/** Uses the code up, also when the front-end that shows it is not the one that began: of racing calls exactly one receives the flow. */
export async function updateFlowFinished(db, { codeDigest, now }) {
    const [flow] = await db
        .update(ssoFlows)
        .set({ finishedAt: now })
        .where(and(eq(ssoFlows.codeDigest, codeDigest), isNull(ssoFlows.finishedAt), isNotNull(ssoFlows.userId), gt(ssoFlows.codeExpiresAt, now)))
        .returning();
    return flow ?? null;
}
/** Those that nobody can go on with, a few at a time; a row that somebody works on is left alone. */
export async function deleteFlowsOver(db, now) {
    const over = db
        .select({ digest: ssoFlows.ticketDigest })
        .from(ssoFlows)
        .where(lt(ssoFlows.expiresAt, now))
        .limit(TIDIED_MAX)
        .for('update', { skipLocked: true });
    await db.delete(ssoFlows).where(inArray(ssoFlows.ticketDigest, over));
}
/** False when it was taken before. What is too old to be shown again is forgotten. */
export async function insertTakenAssertion(db, row, now) {
    await db.delete(ssoAssertions).where(lt(ssoAssertions.expiresAt, now));
    return (await db.insert(ssoAssertions).values(row).onConflictDoNothing().returning({ digest: ssoAssertions.digest })).length > 0;
}
/** Of everybody: sign-ins that wait for a second factor begin anew. */
export async function deleteAllChallenges(db) {
    await db.delete(challenges);
}
//# sourceMappingURL=queries.js.map