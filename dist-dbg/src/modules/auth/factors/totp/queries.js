import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
/** The statements on authenticator apps, once for users (in their tenant) and once for operators (in the control plane). */
export function totpQueries(table) {
    // Both have the same columns; only the schema differs.
    const totp = table;
    return {
        async findTotp(db, holderId) {
            const [row] = await db.select().from(totp).where(eq(totp.holderId, holderId)).limit(1);
            return row ?? null;
        },
        async upsertPending(db, row) {
            const { sealedPending, pendingAt } = row;
            await db.insert(totp).values(row).onConflictDoUpdate({ target: totp.holderId, set: { sealedPending, pendingAt } });
        },
        /** The one that was shown becomes the one that counts; false when it was replaced meanwhile. */
        async updateConfirmed(db, { holderId, sealedPending }, at) {
            if (sealedPending === null)
                return false;
            const confirmed = await db
                .update(totp)
                .set({ sealedSecret: sealedPending, confirmedAt: at.now, lastStep: at.step, sealedPending: null, pendingAt: null })
                .where(and(eq(totp.holderId, holderId), eq(totp.sealedPending, sealedPending)))
                .returning({ holderId: totp.holderId });
            return confirmed.length > 0;
        },
        /** Uses a code up: of racing calls with one code exactly one is told true. */
        async updateStep(db, holderId, step) {
            const isNewer = or(isNull(totp.lastStep), lt(totp.lastStep, step));
            const taken = await db
                .update(totp)
                .set({ lastStep: step })
                .where(and(eq(totp.holderId, holderId), isNotNull(totp.confirmedAt), isNewer))
                .returning({ holderId: totp.holderId });
            return taken.length > 0;
        },
        /** False when there was none that counts. */
        async deleteTotp(db, holderId) {
            const deleted = await db.delete(totp).where(eq(totp.holderId, holderId)).returning({ confirmedAt: totp.confirmedAt });
            return deleted.some(({ confirmedAt }) => confirmedAt !== null);
        },
    };
}
//# sourceMappingURL=queries.js.map