import { displayNameSchema, emailSchema } from '../../../../kernel/person.js';
import { createFederatedUser, findUserByEmail, findUserById } from '../../../users/public.js';
import { Refused } from '../assertion.js';
import { domainOf } from '../domains/checks.js';
import { ssoLinked } from '../events.js';
import { hasIdentity, insertIdentity, lockIdentity, updateIdentity } from './queries.js';
import { giveMappedRoles, mappedRoles } from './roles.js';
/** In the transaction of the answer. Throws `Refused` for whoever may not come in. */
export async function resolvePerson(tx, vouched) {
    const { connection, assertion } = vouched;
    const key = { connectionId: connection.id, issuer: assertion.issuer, subject: assertion.subject };
    const known = await lockIdentity(tx.db, key);
    const user = known ? await findUserById(tx.db, known.userId) : await admit(tx, vouched);
    if (user === null || user.deactivatedAt !== null)
        throw new Refused('ACCOUNT_CLOSED', 'PERSON');
    const givenRoles = await giveMappedRoles(tx, { user, before: known?.givenRoles ?? [], wanted: mappedRoles(connection, assertion.groups) });
    const lastSeenAt = tx.ctx.now();
    if (known)
        await updateIdentity(tx.db, key, { givenRoles, lastSeenAt });
    else
        await remember(tx, { ...key, userId: user.id, givenRoles, createdAt: lastSeenAt, lastSeenAt });
    return user;
}
/** Somebody who comes for the first time: believed in their address only where the connection may speak for it and the tenant has proved it. */
async function admit(tx, { connection, assertion, isDomainProved }) {
    const email = emailSchema.safeParse(assertion.email ?? '').data;
    if (email === undefined)
        throw new Refused('EMAIL_MISSING_OR_UNVERIFIED', 'PERSON');
    if (!connection.emailDomains.includes(domainOf(email)))
        throw new Refused('EMAIL_OF_ANOTHER_DOMAIN', 'PERSON');
    if (!isDomainProved)
        throw new Refused('DOMAIN_UNPROVED', 'PERSON');
    const existing = await findUserByEmail(tx.db, email);
    return existing ? link(tx, { connection, assertion, isDomainProved }, existing) : createPerson(tx, { connection, assertion, email });
}
async function link(tx, { connection, assertion }, user) {
    // The address went to somebody else at the provider: an administrator has to say who is who.
    if (await hasIdentity(tx.db, { connectionId: connection.id, userId: user.id }))
        throw new Refused('ADDRESS_OF_ANOTHER_PERSON', 'PERSON');
    if (user.deactivatedAt === null)
        tx.emit(ssoLinked({ holderId: user.id, connectionId: connection.id, issuer: assertion.issuer, subject: assertion.subject }));
    return user;
}
async function createPerson(tx, { connection, assertion, email }) {
    if (!connection.createsUsers)
        throw new Refused('NO_SUCH_USER', 'PERSON');
    if (mappedRoles(connection, assertion.groups).length === 0)
        throw new Refused('NO_ROLE', 'PERSON');
    const displayName = displayNameSchema.safeParse(assertion.displayName ?? '').data ?? email.split('@')[0] ?? email;
    return createFederatedUser(tx, { email, displayName });
}
async function remember(tx, identity) {
    // The other one has made the same person: this sign-in begins anew.
    if (!(await insertIdentity(tx.db, identity)))
        throw new Refused('RACED', 'ANSWER');
}
//# sourceMappingURL=resolve.js.map