import { expect } from 'chai';
import { DeactivateUserDocument, ExplainAccessDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { UNKNOWN, assign, newGroup, newRole, newUser, roleIdOf, unassign, userIdOf } from './people.js';
describe('explainAccess', () => {
    const world = useWorld();
    const explain = async (userId, permission) => {
        const { explainAccess } = await world.acme.admin.run(ExplainAccessDocument, { userId, permission });
        if (!explainAccess)
            throw new Error('nothing was explained');
        const paths = explainAccess.paths.map(({ group, roles }) => [group?.name ?? '', ...roles.map((role) => role.name)].join(' > '));
        return { ...explainAccess, paths };
    };
    it('tells the way: from the user over a group and from role to role', async () => {
        const { admin } = world.acme;
        const user = await newUser(world, world.acme);
        const bottom = await newRole(admin, { name: 'Bottom', permissions: ['products:write'] });
        const middle = await newRole(admin, { name: 'Middle', includes: [bottom.id] });
        const top = await newRole(admin, { name: 'Top', includes: [middle.id, bottom.id] });
        const group = await newGroup(admin, [user.id]);
        await assign(admin, top.id, { groupId: group.id });
        expect(await explain(user.id, 'products:write')).to.deep.include({
            isAllowed: true,
            reason: 'GRANTED',
            expiredAt: null,
            paths: [`${group.name} > Top > Bottom`, `${group.name} > Top > Middle > Bottom`],
        });
        expect((await explain(user.id, 'products:read')).paths).to.deep.equal([' > Viewer']);
        expect((await explain(await userIdOf(admin, 'warehouse@acme.test'), 'products:write')).paths).to.deep.equal(['Warehouse > Stock keeper']);
    });
    it('tells why not: nobody granted it, or there is no such permission', async () => {
        const user = await newUser(world, world.acme);
        expect(await explain(user.id, 'users:write')).to.deep.include({ isAllowed: false, reason: 'NOT_GRANTED', paths: [] });
        for (const permission of ['no:such', 'tenants:read']) {
            expect(await explain(user.id, permission)).to.deep.include({ isAllowed: false, reason: 'PERMISSION_UNKNOWN', paths: [] });
        }
    });
    it('tells that it has expired, and when; a way that still holds comes first', async () => {
        const { admin } = world.acme;
        const user = await newUser(world, world.acme);
        const role = await newRole(admin, { permissions: ['users:write'] });
        const expiresAt = new Date(world.clock.now().getTime() + 60_000);
        await assign(admin, role.id, { userId: user.id }, expiresAt);
        expect(await explain(user.id, 'users:write')).to.include({ isAllowed: true, reason: 'GRANTED' });
        world.clock.advance('61s');
        expect(await explain(user.id, 'users:write')).to.include({
            isAllowed: false,
            reason: 'GRANT_EXPIRED',
            expiredAt: expiresAt.toISOString(),
        });
        const group = await newGroup(admin, [user.id]);
        await assign(admin, role.id, { groupId: group.id });
        expect((await explain(user.id, 'users:write')).paths).to.deep.equal([`${group.name} > ${role.name}`, ` > ${role.name}`]);
    });
    it('tells that the user is deactivated, and that the module is off', async () => {
        const { admin } = world.acme;
        const user = await newUser(world, world.acme);
        await admin.run(DeactivateUserDocument, { input: { id: user.id } });
        expect(await explain(user.id, 'products:read')).to.deep.include({ isAllowed: false, reason: 'USER_DEACTIVATED', paths: [' > Viewer'] });
        await world.sql((sql) => sql `update control.tenants set modules = '{}' where slug = 'acme'`);
        world.app.directory.forget();
        const administrator = await userIdOf(admin, 'admin@acme.test');
        expect(await explain(administrator, 'products:read')).to.deep.include({ isAllowed: false, reason: 'MODULE_NOT_ENABLED' });
        await world.sql((sql) => sql `update control.tenants set modules = '{commerce}' where slug = 'acme'`);
        world.app.directory.forget();
    });
    it('tells twenty ways at most of roles that include each other in thousands', async () => {
        const { admin } = world.acme;
        let layer = [await newRole(admin, { permissions: ['users:write'] }), await newRole(admin, { permissions: ['users:write'] })];
        for (let depth = 0; depth < 12; depth += 1) {
            const includes = layer.map(({ id }) => id);
            layer = [await newRole(admin, { includes }), await newRole(admin, { includes })];
        }
        const user = await newUser(world, world.acme);
        await assign(admin, layer[0]?.id ?? '', { userId: user.id });
        const { isAllowed, paths } = await explain(user.id, 'users:write');
        expect(isAllowed).to.equal(true);
        expect(paths).to.have.length(20);
    });
    it('knows nobody of another tenant, and is for those who may see roles', async () => {
        const foreign = await newUser(world, world.globex);
        for (const userId of [foreign.id, UNKNOWN.user]) {
            const refusal = await world.acme.admin.refusal(ExplainAccessDocument, { userId, permission: 'products:read' });
            expect(refusal).to.include({ code: 'NOT_FOUND', reason: 'USERS_USER_NOT_FOUND' });
        }
        const variables = { userId: foreign.id, permission: 'products:read' };
        expect((await world.globex.member.refusal(ExplainAccessDocument, variables)).reason).to.equal('PERMISSION_MISSING');
        await unassign(world.globex.admin, await roleIdOf(world.globex.admin, 'Viewer'), { userId: foreign.id });
        expect((await world.globex.manager.run(ExplainAccessDocument, variables)).explainAccess?.reason).to.equal('NOT_GRANTED');
    });
});
//# sourceMappingURL=explain.test.js.map