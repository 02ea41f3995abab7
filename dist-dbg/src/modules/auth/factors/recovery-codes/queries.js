import { and, eq, isNull } from 'drizzle-orm';
/** The statements on recovery codes, once for users and once for operators. */
export function recoveryCodeQueries(table) {
    const code = table;
    return {
        async insertRecoveryCodes(db, rows) {
            await db.insert(code).values([...rows]);
        },
        /** Uses a code up: of racing calls exactly one is told true. */
        async updateRecoveryCodeUsed(db, { digest, holderId }, usedAt) {
            const used = await db
                .update(code)
                .set({ usedAt })
                .where(and(eq(code.digest, digest), eq(code.holderId, holderId), isNull(code.usedAt)))
                .returning({ digest: code.digest });
            return used.length > 0;
        },
        async deleteRecoveryCodesOf(db, holderId) {
            await db.delete(code).where(eq(code.holderId, holderId));
        },
    };
}
//# sourceMappingURL=queries.js.map