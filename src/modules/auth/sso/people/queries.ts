import { and, eq } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { SsoConnectionId } from '../ids.js';
import { type SsoIdentityRow, ssoIdentities } from '../tables.js';

export type IdentityKey = Pick<SsoIdentityRow, 'connectionId' | 'issuer' | 'subject'>;

const isKey = ({ connectionId, issuer, subject }: { connectionId: SsoConnectionId; issuer: string; subject: string }) =>
  and(eq(ssoIdentities.connectionId, connectionId), eq(ssoIdentities.issuer, issuer), eq(ssoIdentities.subject, subject));

/** FOR UPDATE: two sign-ins of one person go one after the other. */
export async function lockIdentity(db: TenantDb, key: IdentityKey): Promise<SsoIdentityRow | null> {
  const [identity] = await db.select().from(ssoIdentities).where(isKey(key)).limit(1).for('update');
  return identity ?? null;
}

/** Null when a sign-in beside this one was faster. */
export async function insertIdentity(db: TenantDb, row: SsoIdentityRow): Promise<SsoIdentityRow | null> {
  const [identity] = await db.insert(ssoIdentities).values(row).onConflictDoNothing().returning();
  return identity ?? null;
}

export async function updateIdentity(db: TenantDb, key: IdentityKey, change: Pick<SsoIdentityRow, 'givenRoles' | 'lastSeenAt'>): Promise<void> {
  await db.update(ssoIdentities).set(change).where(isKey(key));
}

/** Whether the user is somebody else at the same connection already. */
export async function hasIdentity(db: TenantDb, { connectionId, userId }: Pick<SsoIdentityRow, 'connectionId' | 'userId'>): Promise<boolean> {
  return (await db.$count(ssoIdentities, and(eq(ssoIdentities.connectionId, connectionId), eq(ssoIdentities.userId, userId)))) > 0;
}
