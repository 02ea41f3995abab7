import type { Tx } from '../../kernel/context.js';
import type { FirstRows, SystemRole } from '../../kernel/module.js';
import { grantNamedRoles, grantSystemRole, userId } from '../access/public.js';
import { claim } from '../entitlements/public.js';
import { emailTaken } from './errors.js';
import { userCreated } from './events.js';
import { insertUser } from './queries.js';
import type { UserRow } from './tables.js';

export type NewUser = {
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly emailVerifiedAt?: Date | null;
  readonly role: SystemRole;
};

export async function createUser(tx: Tx, { email, displayName, passwordHash, emailVerifiedAt = null, role }: NewUser): Promise<UserRow> {
  const now = tx.ctx.now();
  const user = await insertUser(tx.db, { id: userId.mint(), email, displayName, passwordHash, emailVerifiedAt, createdAt: now, updatedAt: now });
  if (!user) throw emailTaken();
  await claim(tx, 'users', 1);
  await grantSystemRole(tx, user.id, role);
  tx.emit(userCreated({ userId: user.id, email, roles: [role] }));
  return user;
}

export type InvitedUser = Pick<UserRow, 'email' | 'displayName'> & { readonly passwordHash: string; readonly roleNames: readonly string[] };

/** Somebody who followed the link of an invitation, which proves the e-mail address. The roles were found grantable by who invited. */
export async function createInvitedUser(tx: Tx, { email, displayName, passwordHash, roleNames }: InvitedUser): Promise<UserRow> {
  const now = tx.ctx.now();
  const row = { id: userId.mint(), email, displayName, passwordHash, emailVerifiedAt: now, createdAt: now, updatedAt: now };
  const user = await insertUser(tx.db, row);
  if (!user) throw emailTaken();
  await claim(tx, 'users', 1);
  await grantNamedRoles(tx, user.id, roleNames);
  tx.emit(userCreated({ userId: user.id, email, roles: [...roleNames] }));
  return user;
}

/** A new tenant's first administrator, unless they are invited instead. */
export async function provisionAdmin(tx: Tx, { admin }: FirstRows): Promise<void> {
  if (admin.passwordHash !== null) await createUser(tx, { ...admin, role: 'admin' });
}
