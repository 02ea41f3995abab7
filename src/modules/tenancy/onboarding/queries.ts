import { and, count, eq, getTableColumns, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import { type ControlDb, HOME_SERVER_ID, type Tenant, type TenantId } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { withRequired } from '../../../kernel/required-modules.js';
import { keyset } from '../../../platform/db/keyset.js';
import { planTermsOf, toEntitlements } from '../../entitlements/public.js';
import { type OnboardingRow, onboardingRequests } from './control.tables.js';

/** A tenant as it will be, before there is anything of it but a request. */
export type PendingTenant = Tenant & { readonly isPending: true };

const isWaiting = isNull(onboardingRequests.failedAt);

/** Null when another request for the slug waits. */
export async function insertOnboarding(db: ControlDb, row: typeof onboardingRequests.$inferInsert): Promise<OnboardingRow | null> {
  const [request] = await db.insert(onboardingRequests).values(row).onConflictDoNothing().returning();
  return request ?? null;
}

export async function findOnboarding(db: ControlDb, id: TenantId): Promise<OnboardingRow | null> {
  const [request] = await db.select().from(onboardingRequests).where(eq(onboardingRequests.tenantId, id)).limit(1);
  return request ?? null;
}

/** As it will be; `migrationsDigest` names those that it would have if it were created now. */
export async function findPendingTenant(
  db: ControlDb,
  id: TenantId,
  digestOf: (modules: readonly string[]) => string,
): Promise<PendingTenant | null> {
  const columns = { ...getTableColumns(onboardingRequests), planTerms: planTermsOf(sql`${onboardingRequests}.plan`) };
  const [row] = await db
    .select(columns)
    .from(onboardingRequests)
    .where(and(eq(onboardingRequests.tenantId, id), isWaiting))
    .limit(1);
  if (!row) return null;
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

export async function listOnboardings(db: ControlDb, request: PageRequest): Promise<OnboardingRow[]> {
  const keys = keyset([onboardingRequests.requestedAt, onboardingRequests.tenantId], 'asc', request);
  return db
    .select()
    .from(onboardingRequests)
    .where(keys.where)
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}

export async function countOnboardings(db: ControlDb): Promise<number> {
  return db.$count(onboardingRequests);
}

export async function countWaiting(db: ControlDb): Promise<number> {
  return db.$count(onboardingRequests, isWaiting);
}

/** How many are to be created before it. */
export async function countAhead(db: ControlDb, { nextAttemptAt }: OnboardingRow): Promise<number> {
  const [row] = await db
    .select({ ahead: count() })
    .from(onboardingRequests)
    .where(and(isWaiting, lt(onboardingRequests.nextAttemptAt, nextAttemptAt)));
  return row?.ahead ?? 0;
}

/** The one whose turn it is, locked; null when there is none that nobody else is at. */
export async function lockNextOnboarding(db: ControlDb, now: Date): Promise<OnboardingRow | null> {
  const [request] = await db
    .select()
    .from(onboardingRequests)
    .where(and(isWaiting, lte(onboardingRequests.nextAttemptAt, now)))
    .orderBy(onboardingRequests.nextAttemptAt)
    .limit(1)
    .for('update', { skipLocked: true });
  return request ?? null;
}

export async function deleteOnboarding(db: ControlDb, id: TenantId): Promise<void> {
  await db.delete(onboardingRequests).where(eq(onboardingRequests.tenantId, id));
}

type Change = Partial<Pick<OnboardingRow, 'attempts' | 'nextAttemptAt' | 'failedAt' | 'failure' | 'adminPasswordHash'>>;

export async function updateOnboarding(db: ControlDb, id: TenantId, change: Change): Promise<void> {
  await db.update(onboardingRequests).set(change).where(eq(onboardingRequests.tenantId, id));
}

export async function deleteFailedBefore(db: ControlDb, before: Date): Promise<void> {
  await db.delete(onboardingRequests).where(and(isNotNull(onboardingRequests.failedAt), lt(onboardingRequests.failedAt, before)));
}
