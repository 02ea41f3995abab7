import { and, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
/** NIST SP 800-63B-4, section 3.2.2, and OWASP ask for few tries: then one begins anew, with the password. */
const ATTEMPTS_MAX = 5;
/** What one call tidies away at most. */
const TIDIED_MAX = 100;
/** The statements on challenges, once for users and once for operators. */
export function challengeQueries(table) {
    const one = table;
    const open = ({ digest, purpose, sessionId, userAgent, now }) => and(eq(one.digest, digest), eq(one.purpose, purpose), sql `${one.sessionId} is not distinct from ${sessionId}`, sql `${one.userAgent} is not distinct from ${userAgent}`, isNull(one.usedAt), gt(one.expiresAt, now), lt(one.attempts, ATTEMPTS_MAX));
    return {
        /** False when there is one of this digest already. */
        async insertChallenge(db, row) {
            return (await db.insert(one).values(row).onConflictDoNothing().returning({ digest: one.digest })).length > 0;
        },
        async findOpenChallenge(db, presented) {
            const [row] = await db.select().from(one).where(open(presented)).limit(1);
            return row ?? null;
        },
        /** Counts one try and keeps the row locked: racing tries go one after the other. Null when none is left. */
        async updateAttempted(db, presented) {
            const [row] = await db
                .update(one)
                .set({ attempts: sql `${one.attempts} + 1` })
                .where(open(presented))
                .returning();
            return row ?? null;
        },
        async updateChallengeUsed(db, digest, usedAt) {
            await db.update(one).set({ usedAt }).where(eq(one.digest, digest));
        },
        /** Those that nobody can answer any more, for others: a row that somebody works on is left alone. */
        async deleteChallengesOver(db, now) {
            const over = db.select({ digest: one.digest }).from(one).where(lt(one.expiresAt, now)).limit(TIDIED_MAX).for('update', { skipLocked: true });
            await db.delete(one).where(inArray(one.digest, over));
        },
        async deleteChallengesOf(db, holderId) {
            await db.delete(one).where(eq(one.holderId, holderId));
        },
    };
}
//# sourceMappingURL=queries.js.map