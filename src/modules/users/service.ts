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

export async function createUser(tx: Tx, { role, emailVerifiedAt = null, ...person }: NewUser): Promise<UserRow> {
  const user = await admitUser(tx, { ...person, emailVerifiedAt });
  await grantSystemRole(tx, user.id, role);
  tx.emit(userCreated({ userId: user.id, email: user.email, roles: [role] }));
  return user;
}

export type InvitedUser = Pick<UserRow, 'email' | 'displayName'> & { readonly passwordHash: string; readonly roleNames: readonly string[] };

/** Somebody who followed the link of an invitation, which proves the e-mail address. The roles were found grantable by who invited. */
export async function createInvitedUser(tx: Tx, { roleNames, ...person }: InvitedUser): Promise<UserRow> {
  const user = await admitUser(tx, { ...person, emailVerifiedAt: tx.ctx.now() });
  await grantNamedRoles(tx, user.id, roleNames);
  tx.emit(userCreated({ userId: user.id, email: user.email, roles: [...roleNames] }));
  return user;
}

export type DirectoryPerson = Pick<UserRow, 'email' | 'displayName' | 'language' | 'timeZone'>;

/** Somebody whom a directory outside tells of: without a password, with the roles of the groups that it puts them into. */
export async function createDirectoryUser(tx: Tx, person: DirectoryPerson): Promise<UserRow> {
  const user = await admitUser(tx, { ...person, passwordHash: null, emailVerifiedAt: null });
  tx.emit(userCreated({ userId: user.id, email: user.email, roles: [] }));
  return user;
}

/** Somebody for whom a provider of their company vouched, whose domain is proved. They have no password, and no role yet. */
export async function createFederatedUser(tx: Tx, person: Pick<UserRow, 'email' | 'displayName'>): Promise<UserRow> {
  const user = await admitUser(tx, { ...person, passwordHash: null, emailVerifiedAt: tx.ctx.now() });
  tx.emit(userCreated({ userId: user.id, email: user.email, roles: [] }));
  return user;
}

type NewPerson = Pick<UserRow, 'email' | 'displayName' | 'passwordHash' | 'emailVerifiedAt'> & Partial<Pick<UserRow, 'language' | 'timeZone'>>;

/** The only place where users are inserted. */
async function admitUser(tx: Tx, person: NewPerson): Promise<UserRow> {
  const now = tx.ctx.now();
  const user = await insertUser(tx.db, { id: userId.mint(), ...person, createdAt: now, updatedAt: now });
  if (!user) throw emailTaken();
  await claim(tx, 'users', 1);
  return user;
}

/** A new tenant's first administrator, unless they are invited instead. */
export function provisionAdmin({ admin }: FirstRows): ((tx: Tx) => Promise<void>) | null {
  if (admin.passwordHash === null) return null;
  return async (tx) => void (await createUser(tx, { ...admin, role: 'admin' }));
}
