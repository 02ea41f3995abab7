import type { Tx } from '../../kernel/context.js';
import type { FirstRows, SystemRole } from '../../kernel/module.js';
import { grantSystemRole, userId } from '../access/public.js';
import { emailTaken } from './errors.js';
import { userCreated } from './events.js';
import { insertUser, updateUserDeactivated } from './queries.js';
import type { UserRow } from './tables.js';

export type NewUser = { readonly email: string; readonly displayName: string; readonly passwordHash: string | null; readonly role: SystemRole };

export async function createUser(tx: Tx, { email, displayName, passwordHash, role }: NewUser): Promise<UserRow> {
  const now = tx.ctx.now();
  const user = await insertUser(tx.db, { id: userId.mint(), email, displayName, passwordHash, createdAt: now, updatedAt: now });
  if (!user) throw emailTaken();
  await grantSystemRole(tx, user.id, role);
  tx.emit(userCreated({ userId: user.id, email, roles: [role] }));
  return user;
}

/** A new tenant's first administrator. */
export async function provisionAdmin(tx: Tx, { admin }: FirstRows): Promise<void> {
  await createUser(tx, { ...admin, role: 'admin' });
}

/** Nobody signs in any more as a user whose data is erased. */
export async function deactivateErased(tx: Tx, subjectId: string): Promise<void> {
  const id = userId.schema.safeParse(subjectId);
  if (id.success) await updateUserDeactivated(tx.db, id.data, tx.ctx.now());
}
