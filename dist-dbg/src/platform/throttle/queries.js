import { eq, lt, sql } from 'drizzle-orm';
import { throttles } from './control.tables.js';
/**
 * Uses one of the limit for the key; false when none is left. The generic cell rate algorithm: a bucket that leaks steadily is one moment,
 * and one statement looks and takes.
 */
export async function takeOne(db, { key, limit, now }) {
    const at = sql `${now.toISOString()}::timestamptz`;
    const every = sql `make_interval(secs => ${limit.everyMs / 1_000})`;
    const next = sql `greatest(${throttles.regainedAt}, ${at}) + ${every}`;
    const taken = await db
        .insert(throttles)
        .values({ key, regainedAt: new Date(now.getTime() + limit.everyMs) })
        .onConflictDoUpdate({
        target: throttles.key,
        set: { regainedAt: next },
        setWhere: sql `${next} <= ${at} + make_interval(secs => ${(limit.burst * limit.everyMs) / 1_000})`,
    })
        .returning({ key: throttles.key });
    return taken.length > 0;
}
export async function findRegainedAt(db, key) {
    const [row] = await db.select({ regainedAt: throttles.regainedAt }).from(throttles).where(eq(throttles.key, key)).limit(1);
    return row?.regainedAt ?? null;
}
export async function giveOneBack(db, { key, limit }) {
    await db
        .update(throttles)
        .set({ regainedAt: sql `${throttles.regainedAt} - make_interval(secs => ${limit.everyMs / 1_000})` })
        .where(eq(throttles.key, key));
}
export async function deleteRegainedBefore(db, before) {
    await db.delete(throttles).where(lt(throttles.regainedAt, before));
}
//# sourceMappingURL=queries.js.map