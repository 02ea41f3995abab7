/** People, roles and groups for tests. */
import { AddUsersToGroupDocument, AssignRoleDocument, CreateGroupDocument, CreateRoleDocument, RolesDocument, UnassignRoleDocument, UsersDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { until } from '../../support/world.js';
/** Well-formed ids that nothing has. */
export const UNKNOWN = { user: 'usr_01h455vb4pex5vsknk084sn02q', role: 'rol_01h455vb4pex5vsknk084sn02q', group: 'grp_01h455vb4pex5vsknk084sn02q' };
let count = 0;
/** A name that no other thing of this run has. */
export function unique(prefix) {
    count += 1;
    return `${prefix} ${count}`;
}
let hash = null;
/** A new user of the tenant, who can sign in. */
export async function newUser(world, { tenant, ctx }, role = 'viewer') {
    const email = `${unique('user').replace(' ', '-')}@${tenant.slug}.test`;
    hash ??= hashPassword(DEMO_PASSWORD);
    const passwordHash = await hash;
    const user = await ctx.write((tx) => createUser(tx, { email, displayName: unique('Person'), passwordHash, role }));
    return { id: user.id, client: world.client({ tenant: tenant.slug, email }) };
}
export async function newRole(client, more = {}) {
    const { createRole } = await client.run(CreateRoleDocument, { input: { name: unique('Role'), ...more } });
    if (!createRole)
        throw new Error('no role was created');
    return createRole;
}
export async function newGroup(client, userIds = []) {
    const { createGroup } = await client.run(CreateGroupDocument, { input: { name: unique('Group') } });
    if (!createGroup)
        throw new Error('no group was created');
    if (userIds.length > 0)
        await client.run(AddUsersToGroupDocument, { input: { groupId: createGroup.id, userIds } });
    return createGroup;
}
export const assign = (client, roleId, holder, expiresAt = null) => client.run(AssignRoleDocument, { input: { roleId, ...holder, expiresAt: expiresAt?.toISOString() ?? null } });
export const unassign = (client, roleId, holder) => client.run(UnassignRoleDocument, { input: { roleId, ...holder } });
/** The id of the role with exactly this name. */
export async function roleIdOf(client, name) {
    const { roles } = await client.run(RolesDocument, { filter: { search: name }, first: 100 });
    const id = roles?.nodes.find((role) => role.name === name)?.id;
    if (id === undefined)
        throw new Error(`no role ${name}`);
    return id;
}
/** The id of the user with this address. */
export async function userIdOf(client, email) {
    const { users } = await client.run(UsersDocument, { filter: { search: email }, first: 100 });
    const id = users?.nodes.find((user) => user.email === email)?.id;
    if (id === undefined)
        throw new Error(`no user ${email}`);
    return id;
}
/** Waits until an operation of the client is answered, or is refused for this reason. */
export function untilAnswers(client, query, outcome) {
    return until(async () => (await outcomeOf(client, query)) === outcome, `${query} is answered with ${outcome}`);
}
/** `answered`, or the reason of the first refusal. */
export async function outcomeOf(client, query) {
    const { errors } = await client.send(query);
    return errors[0]?.extensions.reason ?? 'answered';
}
//# sourceMappingURL=people.js.map