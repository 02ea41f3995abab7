import { and, count, eq, getTableColumns, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { withRequired } from '../../../kernel/required-modules.js';
import { keyset } from '../../../platform/db/keyset.js';
import { planTermsOf, toEntitlements } from '../../entitlements/public.js';
import { onboardingRequests } from './control.tables.js';
const isWaiting = isNull(onboardingRequests.failedAt);
/** Null when another request for the slug waits. */
export async function insertOnboarding(db, row) {
    const [request] = await db.insert(onboardingRequests).values(row).onConflictDoNothing().returning();
    return request ?? null;
}
export async function findOnboarding(db, id) {
    const [request] = await db.select().from(onboardingRequests).where(eq(onboardingRequests.tenantId, id)).limit(1);
    return request ?? null;
}
/** As it will be; `migrationsDigest` names those that it would have if it were created now. */
export async function findPendingTenant(db, id, digestOf) {
    const columns = { ...getTableColumns(onboardingRequests), planTerms: planTermsOf(sql `${onboardingRequests}.plan`) };
    const [row] = await db
        .select(columns)
        .from(onboardingRequests)
        .where(and(eq(onboardingRequests.tenantId, id), isWaiting))
        .limit(1);
    if (!row)
        return null;
    const { slug, name, modules, plan, planTerms, requestedAt } = row;
    const terms = { plan, planTerms, planSince: requestedAt, overrides: {}, choices: {}, storageBytes: null };
    return {
        id,
        // Decided when it is created.
        serverId: row.serverId ?? HOME_SERVER_ID,
        provisioningSince: requestedAt,
        slug,
        name,
        modules: new Set(withRequired(modules)),
        migrationsDigest: digestOf(modules),
        entitlements: toEntitlements(terms),
        suspendedAt: null,
        sessionsValidFrom: null,
        terminatesAt: null,
        createdAt: requestedAt,
        isPending: true,
    };
}
export async function listOnboardings(db, request) {
    const keys = keyset([onboardingRequests.requestedAt, onboardingRequests.tenantId], 'asc', request);
    return db
        .select()
        .from(onboardingRequests)
        .where(keys.where)
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countOnboardings(db) {
    return db.$count(onboardingRequests);
}
export async function countWaiting(db) {
    return db.$count(onboardingRequests, isWaiting);
}
/** How many are to be created before it. */
export async function countAhead(db, { nextAttemptAt }) {
    const [row] = await db
        .select({ ahead: count() })
        .from(onboardingRequests)
        .where(and(isWaiting, lt(onboardingRequests.nextAttemptAt, nextAttemptAt)));
    return row?.ahead ?? 0;
}
/** The one whose turn it is, locked; null when there is none that nobody else is at. */
export async function lockNextOnboarding(db, now) {
    const [request] = await db
        .select()
        .from(onboardingRequests)
        .where(and(isWaiting, lte(onboardingRequests.nextAttemptAt, now)))
        .orderBy(onboardingRequests.nextAttemptAt)
        .limit(1)
        .for('update', { skipLocked: true });
    return request ?? null;
}
export async function deleteOnboarding(db, id) {
    await db.delete(onboardingRequests).where(eq(onboardingRequests.tenantId, id));
}
export async function updateOnboarding(db, id, change) {
    await db.update(onboardingRequests).set(change).where(eq(onboardingRequests.tenantId, id));
}
export async function deleteFailedBefore(db, before) {
    await db.delete(onboardingRequests).where(and(isNotNull(onboardingRequests.failedAt), lt(onboardingRequests.failedAt, before)));
}
//# sourceMappingURL=queries.js.map