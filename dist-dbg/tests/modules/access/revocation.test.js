import { expect } from 'chai';
import { AddUsersToGroupDocument, DisableModuleDocument, EnableModuleDocument, MeDocument, RemoveUsersFromGroupDocument, UpdateRoleDocument, } from '../../../schema/generated/graphql.js';
import { Client } from '../../support/client.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { fewestStatements, until, useWorld } from '../../support/world.js';
import { assign, newGroup, newRole, newUser, unassign } from './people.js';
/** Needs `roles:read`. */
const PROTECTED = '{ roles { totalCount } }';
describe('a changed right', function () {
    this.timeout(60_000);
    const world = useWorld();
    let second;
    let roleId;
    let admin;
    before(async () => {
        second = await startGatewayProcess(world.databaseUrl);
        admin = world.acme.admin;
        roleId = (await newRole(admin, { permissions: ['roles:read'] })).id;
    });
    after(() => second.stop());
    /** One token, sent to both processes. */
    const holder = async () => {
        const user = await newUser(world, world.acme);
        await assign(admin, roleId, { userId: user.id });
        const token = await user.client.token();
        const ask = async (url, query = PROTECTED) => {
            const client = new Client({ url, tenant: 'acme', email: null });
            const { status, errors } = await client.send(query, {}, { authorization: `Bearer ${token}` });
            return status === 200 ? (errors[0]?.extensions.reason ?? 'answered') : String(status);
        };
        return { ...user, ask };
    };
    const onBoth = async ({ ask }, query) => [await ask(world.url, query), await ask(second.url, query)];
    /** Asks both until both answer so. How long that takes tells `npm run bench:revocation`. */
    const soon = (user, outcome, query) => until(async () => (await onBoth(user, query)).every((one) => one === outcome), `both processes answer with ${outcome}`);
    it('is gone within two seconds on every process, without a new token, and the session goes on (threat 56)', async () => {
        const user = await holder();
        expect(await onBoth(user)).to.deep.equal(['answered', 'answered']);
        await unassign(admin, roleId, { userId: user.id });
        await soon(user, 'PERMISSION_MISSING');
        expect(await onBoth(user, '{ me { id } users { totalCount } }')).to.deep.equal(['answered', 'answered']);
    });
    it('is there within two seconds when it is given, without a new token', async () => {
        const user = await holder();
        await unassign(admin, roleId, { userId: user.id });
        await soon(user, 'PERMISSION_MISSING');
        await assign(admin, roleId, { userId: user.id });
        await soon(user, 'answered');
    });
    it('follows a role that is changed, and a group that one joins and leaves', async () => {
        const user = await holder();
        await admin.run(UpdateRoleDocument, { input: { id: roleId, permissions: [] } });
        await soon(user, 'PERMISSION_MISSING');
        const group = await newGroup(admin);
        await assign(admin, (await newRole(admin, { permissions: ['roles:read'] })).id, { groupId: group.id });
        const input = { groupId: group.id, userIds: [user.id] };
        await admin.run(AddUsersToGroupDocument, { input });
        await soon(user, 'answered');
        await admin.run(RemoveUsersFromGroupDocument, { input });
        await soon(user, 'PERMISSION_MISSING');
        await admin.run(UpdateRoleDocument, { input: { id: roleId, permissions: ['roles:read'] } });
        await soon(user, 'answered');
    });
    it('ends by itself when its time is over', async () => {
        const user = await holder();
        await assign(admin, roleId, { userId: user.id }, new Date(Date.now() + 3_000));
        const ending = new Client({ url: world.url, tenant: 'acme', email: null });
        const fresh = await world.client({ tenant: 'acme', email: (await profileOf(user)).email }).token();
        const outcome = async () => (await ending.send(PROTECTED, {}, { authorization: `Bearer ${fresh}` })).errors[0]?.extensions.reason ?? 'answered';
        expect(await outcome()).to.equal('answered');
        await until(async () => (await outcome()) === 'PERMISSION_MISSING', 'the token outlives its right by nothing');
        await until(async () => (await onBoth(user)).every((one) => one === 'PERMISSION_MISSING'), 'both processes refuse');
    });
    it('follows the modules of the tenant, switched off and on again', async () => {
        const user = await holder();
        const products = '{ products { totalCount } }';
        expect(await onBoth(user, products)).to.deep.equal(['answered', 'answered']);
        const input = { tenantId: world.acme.tenant.id, module: 'commerce' };
        await world.operator.run(DisableModuleDocument, { input });
        await soon(user, 'MODULE_NOT_ENABLED', products);
        // A token of the time without the module has none of its permissions.
        const meanwhile = await newUser(world, world.acme);
        await meanwhile.client.token();
        await world.operator.run(EnableModuleDocument, { input });
        await soon(user, 'answered', products);
        await until(async () => (await meanwhile.client.send(products)).errors.length === 0, 'the older token has the permission of the module');
    });
    it('is in the next token, and told by me at once', async () => {
        const user = await newUser(world, world.acme);
        await user.client.token();
        await assign(admin, roleId, { userId: user.id });
        expect((await user.client.run(MeDocument)).me?.permissions).to.include('roles:read');
    });
    it('costs each process one statement, and no request after that', async () => {
        const user = await holder();
        const ask = () => user.client.send('{ gateway { version } }');
        await ask();
        expect(await fewestStatements(world, ask)).to.equal(0);
        await unassign(admin, roleId, { userId: user.id });
        await until(async () => (await user.ask(world.url)) === 'PERMISSION_MISSING', 'the right is gone');
        expect(await fewestStatements(world, ask)).to.equal(0);
    });
    const profileOf = async ({ client }) => {
        const { me } = await client.run(MeDocument);
        if (!me)
            throw new Error('nobody is signed in');
        return me;
    };
});
//# sourceMappingURL=revocation.test.js.map