import { type SQL, and, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { type InvitationId, type InvitationRow, invitations } from './tables.js';

export const invitationStatuses = ['PENDING', 'EXPIRED', 'ACCEPTED', 'REVOKED'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** Null means any. `now` tells pending from expired. */
export type InvitationConditions = { readonly status: InvitationStatus | null; readonly now: Date };

const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));

function conditionOf({ status, now }: InvitationConditions): SQL | undefined {
  switch (status) {
    case null:
      return undefined;
    case 'PENDING':
      return and(isOpen, gt(invitations.expiresAt, now));
    case 'EXPIRED':
      return and(isOpen, lte(invitations.expiresAt, now));
    case 'ACCEPTED':
      return isNotNull(invitations.acceptedAt);
    case 'REVOKED':
      return isNotNull(invitations.revokedAt);
  }
}

export async function listInvitations(db: TenantDb, filter: InvitationConditions, keys: Keyset): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitations)
    .where(and(conditionOf(filter), keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}

export async function countInvitations(db: TenantDb, filter: InvitationConditions): Promise<number> {
  return db.$count(invitations, conditionOf(filter));
}

export async function findInvitation(db: TenantDb, id: InvitationId): Promise<InvitationRow | null> {
  const [invitation] = await db.select().from(invitations).where(eq(invitations.id, id)).limit(1);
  return invitation ?? null;
}

/** Whether the address was ever invited, whatever became of it. */
export async function hasInvitation(db: TenantDb, email: string): Promise<boolean> {
  return (await db.$count(invitations, eq(sql`lower(${invitations.email})`, email.toLowerCase()))) > 0;
}

/** FOR UPDATE, and only while it may still be accepted, sent again or taken back. */
export async function lockOpenInvitation(db: TenantDb, id: InvitationId): Promise<InvitationRow | null> {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.id, id), isOpen))
    .for('update')
    .limit(1);
  return invitation ?? null;
}

/** Null when there is an open one for the e-mail address. */
export async function insertInvitation(db: TenantDb, row: typeof invitations.$inferInsert): Promise<InvitationRow | null> {
  const [invitation] = await db.insert(invitations).values(row).onConflictDoNothing().returning();
  return invitation ?? null;
}

/** Makes room for a new invitation where the old one was let go by. */
export async function updateExpiredRevoked(db: TenantDb, { email, now }: { email: string; now: Date }): Promise<void> {
  await db
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(sql`lower(${invitations.email}) = lower(${email})`, isOpen, lte(invitations.expiresAt, now)));
}

type Change = Partial<Pick<InvitationRow, 'expiresAt' | 'acceptedAt' | 'revokedAt'>>;

export async function updateInvitation(db: TenantDb, id: InvitationId, change: Change): Promise<InvitationRow | null> {
  const [invitation] = await db.update(invitations).set(change).where(eq(invitations.id, id)).returning();
  return invitation ?? null;
}
