import { grantNamedRoles, grantSystemRole, userId } from '../access/public.js';
import { claim } from '../entitlements/public.js';
import { emailTaken } from './errors.js';
import { userCreated } from './events.js';
import { insertUser } from './queries.js';
export async function createUser(tx, { role, emailVerifiedAt = null, ...person }) {
    const user = await admitUser(tx, { ...person, emailVerifiedAt });
    await grantSystemRole(tx, user.id, role);
    tx.emit(userCreated({ userId: user.id, email: user.email, roles: [role] }));
    return user;
}
/** Somebody who followed the link of an invitation, which proves the e-mail address. The roles were found grantable by who invited. */
export async function createInvitedUser(tx, { roleNames, ...person }) {
    const user = await admitUser(tx, { ...person, emailVerifiedAt: tx.ctx.now() });
    await grantNamedRoles(tx, user.id, roleNames);
    tx.emit(userCreated({ userId: user.id, email: user.email, roles: [...roleNames] }));
    return user;
}
/** Somebody whom a directory outside tells of: without a password, with the roles of the groups that it puts them into. */
export async function createDirectoryUser(tx, person) {
    const user = await admitUser(tx, { ...person, passwordHash: null, emailVerifiedAt: null });
    tx.emit(userCreated({ userId: user.id, email: user.email, roles: [] }));
    return user;
}
/** Somebody for whom a provider of their company vouched, whose domain is proved. They have no password, and no role yet. */
export async function createFederatedUser(tx, person) {
    const user = await admitUser(tx, { ...person, passwordHash: null, emailVerifiedAt: tx.ctx.now() });
    tx.emit(userCreated({ userId: user.id, email: user.email, roles: [] }));
    return user;
}
/** The only place where users are inserted. */
async function admitUser(tx, person) {
    const now = tx.ctx.now();
    const user = await insertUser(tx.db, { id: userId.mint(), ...person, createdAt: now, updatedAt: now });
    if (!user)
        throw emailTaken();
    await claim(tx, 'users', 1);
    return user;
}
/** A new tenant's first administrator, unless they are invited instead. */
export function provisionAdmin({ admin }) {
    if (admin.passwordHash === null)
        return null;
    return async (tx) => void (await createUser(tx, { ...admin, role: 'admin' }));
}
//# sourceMappingURL=service.js.map