import { eq } from 'drizzle-orm';
/** One for everybody and one for each of so many roles: protects every sign-in, which reads them all. */
export const REQUIREMENTS_MAX = 200;
/** The statements on requirements, once for users and once for operators. */
export function requirementQueries(table) {
    const one = table;
    return {
        async listRequirements(db) {
            return db.select().from(one).orderBy(one.requiredAt, one.scope).limit(REQUIREMENTS_MAX);
        },
        /** Goes on from when it was first required: who changes the grace does not begin it anew. */
        async upsertRequirement(db, row) {
            const [written] = await db
                .insert(one)
                .values(row)
                .onConflictDoUpdate({ target: one.scope, set: { graceDays: row.graceDays } })
                .returning();
            return written ?? row;
        },
        async deleteRequirement(db, scope) {
            const [deleted] = await db.delete(one).where(eq(one.scope, scope)).returning();
            return deleted ?? null;
        },
    };
}
//# sourceMappingURL=queries.js.map