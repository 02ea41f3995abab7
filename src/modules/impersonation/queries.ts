import { and, eq, gt, isNull } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import type { ImpersonationId } from './ids.js';
import { type ImpersonationRow, impersonations, operatorConsents } from './tables.js';

export type ConsentRow = typeof operatorConsents.$inferSelect;

export async function findConsent(db: TenantDb): Promise<ConsentRow | null> {
  const [consent] = await db.select().from(operatorConsents).limit(1);
  return consent ?? null;
}

/** FOR SHARE: a withdrawal waits for those who begin under the consent, and then ends them too. */
export async function lockConsent(db: TenantDb): Promise<ConsentRow | null> {
  const [consent] = await db.select().from(operatorConsents).limit(1).for('share');
  return consent ?? null;
}

export async function upsertConsent(db: TenantDb, consent: Omit<ConsentRow, 'id'>): Promise<void> {
  await db.insert(operatorConsents).values(consent).onConflictDoUpdate({ target: operatorConsents.id, set: consent });
}

export async function updateConsentExpiry(db: TenantDb, expiresAt: Date): Promise<void> {
  await db.update(operatorConsents).set({ expiresAt }).where(gt(operatorConsents.expiresAt, expiresAt));
}

export async function insertImpersonation(db: TenantDb, row: typeof impersonations.$inferInsert): Promise<void> {
  await db.insert(impersonations).values(row);
}

export async function lockImpersonation(db: TenantDb, id: ImpersonationId): Promise<ImpersonationRow | null> {
  const [row] = await db.select().from(impersonations).where(eq(impersonations.id, id)).limit(1).for('update');
  return row ?? null;
}

/** Ends those that have begun and whose time is not over, or the one that is named. */
export async function updateImpersonationsEnded(db: TenantDb, endedAt: Date, id?: ImpersonationId): Promise<ImpersonationRow[]> {
  return db
    .update(impersonations)
    .set({ endedAt })
    .where(and(isNull(impersonations.endedAt), gt(impersonations.expiresAt, endedAt), id === undefined ? undefined : eq(impersonations.id, id)))
    .returning();
}

export async function listImpersonationRows(db: TenantDb, request: PageRequest): Promise<ImpersonationRow[]> {
  const keys = keyset([impersonations.startedAt, impersonations.id], 'desc', request);
  return db
    .select()
    .from(impersonations)
    .where(keys.where)
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}
