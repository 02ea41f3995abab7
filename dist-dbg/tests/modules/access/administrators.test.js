import { expect } from 'chai';
import { AssignRoleDocument, DeactivateUserDocument, DeleteGroupDocument, DeleteRoleDocument, RemoveUsersFromGroupDocument, UnassignRoleDocument, UpdateRoleDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { assign, newGroup, newRole, newUser, roleIdOf, unassign, userIdOf } from './people.js';
const LAST = 'USERS_LAST_ADMINISTRATOR';
const ROUNDS = 8;
describe('the last administrator of a tenant', () => {
    const world = useWorld();
    let admin;
    let adminRole;
    let self;
    before(async () => {
        admin = world.acme.admin;
        adminRole = await roleIdOf(admin, 'Admin');
        self = await userIdOf(admin, 'admin@acme.test');
    });
    const lastly = async (...[document, variables]) => {
        const { errors } = await admin.send(document, variables);
        return errors[0]?.extensions.reason ?? 'done';
    };
    it('cannot give the role away, let it expire, or be deactivated; and who is not the last one can', async () => {
        const inAnHour = new Date(Date.now() + 3_600_000);
        const second = await newUser(world, world.acme, 'admin');
        await assign(admin, adminRole, { userId: second.id }, inAnHour);
        const input = { roleId: adminRole, userId: self };
        expect(await lastly(UnassignRoleDocument, { input }), 'the other one is administrator for a time only').to.equal(LAST);
        expect(await lastly(AssignRoleDocument, { input: { ...input, expiresAt: inAnHour.toISOString() } })).to.equal(LAST);
        expect(await lastly(DeactivateUserDocument, { input: { id: self } })).to.equal(LAST);
        expect(await admin.refusal(DeactivateUserDocument, { input: { id: self } })).to.include({ code: 'CONFLICT', reason: LAST });
        await assign(admin, adminRole, { userId: second.id });
        expect(await lastly(DeactivateUserDocument, { input: { id: second.id } })).to.equal('done');
        expect(await lastly(UnassignRoleDocument, { input }), 'the other one is deactivated').to.equal(LAST);
    });
    it('cannot lose the role by a group or by a role that includes it', async () => {
        const including = await newRole(admin, { includes: [adminRole] });
        const group = await newGroup(admin, [self]);
        await assign(admin, including.id, { groupId: group.id });
        await unassign(admin, adminRole, { userId: self });
        expect(await lastly(RemoveUsersFromGroupDocument, { input: { groupId: group.id, userIds: [self] } })).to.equal(LAST);
        expect(await lastly(DeleteGroupDocument, { input: { id: group.id, evenIfUsed: true } })).to.equal(LAST);
        expect(await lastly(UnassignRoleDocument, { input: { roleId: including.id, groupId: group.id } })).to.equal(LAST);
        expect(await lastly(UpdateRoleDocument, { input: { id: including.id, includes: [] } })).to.equal(LAST);
        expect(await lastly(DeleteRoleDocument, { input: { id: including.id, evenIfUsed: true } })).to.equal(LAST);
        await assign(admin, adminRole, { userId: self });
        expect(await lastly(DeleteRoleDocument, { input: { id: including.id, evenIfUsed: true } })).to.equal('done');
    });
    it('remains when two remove each other at the same moment, whichever way', async () => {
        const ways = [
            [UnassignRoleDocument, (id) => ({ input: { roleId: adminRole, userId: id } })],
            [DeactivateUserDocument, (id) => ({ input: { id } })],
        ];
        let one = { id: self, client: admin };
        for (let round = 0; round < ROUNDS; round += 1) {
            const other = await newUser(world, world.acme, 'admin');
            await Promise.all([one.client.token(), other.client.token()]);
            const [way, wayBack] = [ways[round % 2], ways[round % 3 === 0 ? 0 : 1]];
            if (!way || !wayBack)
                throw new Error('there are two ways');
            const [first, second] = await Promise.all([one.client.send(way[0], way[1](other.id)), other.client.send(wayBack[0], wayBack[1](one.id))]);
            const reasons = [first, second].flatMap(({ errors }) => errors.map((error) => error.extensions.reason));
            // When the second one's turn comes, they are no administrator any more.
            expect(reasons, `round ${round}`).to.have.length(1);
            expect(reasons[0]).to.be.oneOf([LAST, 'ACCESS_BEYOND_OWN', 'PERMISSION_MISSING']);
            expect(await administratorsLeft(), `round ${round}`).to.equal(1);
            one = first.errors.length === 0 ? one : other;
        }
    });
    it('remains when two step down at the same moment', async () => {
        const { admin: first } = world.globex;
        const roleId = await roleIdOf(first, 'Admin');
        let one = { id: await userIdOf(first, 'admin@globex.test'), client: first };
        for (let round = 0; round < ROUNDS; round += 1) {
            const other = await newUser(world, world.globex, 'admin');
            await other.client.token();
            const answers = await Promise.all([one, other].map(({ id, client }) => client.send(UnassignRoleDocument, { input: { roleId, userId: id } })));
            expect(answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason))).to.deep.equal([LAST]);
            one = answers[0]?.errors.length === 0 ? other : one;
        }
    });
    const administratorsLeft = async () => {
        const schema = `t_${world.acme.tenant.id.slice(4)}`;
        const rows = await world.sql((sql) => sql.unsafe(`select count(*)::int as left from ${schema}.users u join ${schema}.user_roles r on r.user_id = u.id
        join ${schema}.roles on roles.id = r.role_id and system_key = 'admin' where deactivated_at is null`));
        return rows[0]?.['left'];
    };
});
//# sourceMappingURL=administrators.test.js.map