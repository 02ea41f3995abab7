import { expect } from 'chai';
import { CreateOperatorDocument, DeactivateOperatorDocument, MeDocument, OperatorsDocument, ReactivateOperatorDocument, SignInDocument, UpdateOperatorDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { until, useWorld } from '../../support/world.js';
import { outcomeOf } from '../access/people.js';
import { problemsOf } from '../commerce/catalogue.js';
const LAST = 'AUTH_LAST_OPERATOR';
describe('operators of the platform', () => {
    const world = useWorld();
    let made = 0;
    const create = async (permissions = null) => {
        made += 1;
        const email = `operator-${made}@serai.test`;
        const input = { email, displayName: `Operator ${made}`, password: DEMO_PASSWORD, permissions };
        const { createOperator } = await world.operator.run(CreateOperatorDocument, { input });
        if (!createOperator)
            throw new Error('no operator was created');
        return { ...createOperator, client: world.client({ tenant: null, email }) };
    };
    const selfId = async () => (await world.operator.run(MeDocument)).me?.id ?? '';
    it('are listed and created with all permissions or some', async () => {
        const [full, reader] = [await create(), await create(['tenants:read', 'operators:read'])];
        expect(full.hasAllPermissions).to.equal(true);
        expect(reader).to.deep.include({ hasAllPermissions: false, permissions: ['tenants:read', 'operators:read'] });
        expect(await outcomeOf(reader.client, '{ tenants { totalCount } operators { totalCount } }')).to.equal('answered');
        expect(await outcomeOf(reader.client, 'mutation { startFleetMigration(input: {}) { id } }')).to.equal('PERMISSION_MISSING');
        const { operators } = await world.operator.run(OperatorsDocument, { first: 100 });
        expect(operators?.nodes[0]?.email).to.equal('operator@serai.test');
        expect(operators?.nodes.map(({ id }) => id)).to.include.members([full.id, reader.id]);
        expect(JSON.stringify(operators)).to.not.contain('argon2');
    });
    it('name every wrong field, and refuse an address that is taken', async () => {
        const wrong = { email: 'x', displayName: '', password: 'short', permissions: ['products:read'] };
        expect(problemsOf(await world.operator.refusal(CreateOperatorDocument, { input: wrong }))).to.have.members([
            'input.email MALFORMED',
            'input.displayName TOO_SHORT',
            'input.password TOO_SHORT',
            'input.permissions.0 UNKNOWN_PERMISSION',
        ]);
        const taken = { email: 'OPERATOR@serai.test', displayName: 'x', password: DEMO_PASSWORD };
        expect((await world.operator.refusal(CreateOperatorDocument, { input: taken })).reason).to.equal('AUTH_OPERATOR_EMAIL_TAKEN');
    });
    it('lose and get permissions within two seconds, in the session that they have (threat 56)', async () => {
        const { id, client } = await create(['tenants:read']);
        expect(await outcomeOf(client, '{ tenants { totalCount } }')).to.equal('answered');
        await world.operator.run(UpdateOperatorDocument, { input: { id, ifVersion: 1, permissions: ['fleet:read'] } });
        await until(async () => (await outcomeOf(client, '{ tenants { totalCount } }')) === 'PERMISSION_MISSING', 'the permission is gone');
        expect(await outcomeOf(client, '{ fleetMigrations { nodes { id } } }')).to.equal('answered');
        await world.operator.run(UpdateOperatorDocument, { input: { id, permissions: null } });
        await until(async () => (await outcomeOf(client, '{ tenants { totalCount } }')) === 'answered', 'all permissions are there');
        expect((await world.operator.refusal(UpdateOperatorDocument, { input: { id, ifVersion: 1 } })).reason).to.equal('AUTH_OPERATOR_VERSION_STALE');
    });
    it('are deactivated with their sessions, and sign in again when reactivated', async () => {
        const { id, client, email } = await create();
        const token = await client.token();
        const meWith = async () => (await world.client({ tenant: null, email: null }).send(MeDocument, {}, { authorization: `Bearer ${token}` })).status;
        expect(await meWith()).to.equal(200);
        const { deactivateOperator } = await world.operator.run(DeactivateOperatorDocument, { input: { id } });
        expect(deactivateOperator?.deactivatedAt).to.be.a('string');
        await until(async () => (await meWith()) === 401, 'the session has ended');
        const stranger = world.client({ tenant: null, email: null });
        const credentials = { input: { email, password: DEMO_PASSWORD } };
        expect((await stranger.refusal(SignInDocument, credentials)).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        await world.operator.run(ReactivateOperatorDocument, { input: { id } });
        expect((await stranger.run(SignInDocument, credentials)).signIn?.__typename).to.equal('SignedIn');
    });
    it('cannot give or take what they do not hold', async () => {
        const [limited, full] = [await create(['operators:manage', 'tenants:read']), await create()];
        const reason = async (...[document, variables]) => (await limited.client.send(document, variables)).errors[0]?.extensions.reason ?? 'done';
        const input = { email: 'more@serai.test', displayName: 'More', password: DEMO_PASSWORD };
        expect(await reason(CreateOperatorDocument, { input })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        expect(await reason(CreateOperatorDocument, { input: { ...input, permissions: ['tenants:terminate'] } })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        expect(await reason(UpdateOperatorDocument, { input: { id: limited.id, permissions: null } })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        expect(await reason(UpdateOperatorDocument, { input: { id: full.id, permissions: [] } })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        expect(await reason(DeactivateOperatorDocument, { input: { id: full.id } })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        expect(await reason(CreateOperatorDocument, { input: { ...input, permissions: ['tenants:read'] } })).to.equal('done');
    });
    it('are nobody of a tenant’s business', async () => {
        expect(await outcomeOf(world.acme.admin, '{ operators { totalCount } }')).to.equal('PERMISSION_MISSING');
        const { errors } = await world.operator.send(DeactivateOperatorDocument, { input: { id: 'opr_01h455vb4pex5vsknk084sn02q' } });
        expect(errors[0]?.extensions).to.include({ code: 'NOT_FOUND', reason: 'AUTH_OPERATOR_NOT_FOUND' });
    });
    it('keep one with all permissions, also when two remove each other at once', async () => {
        const { operators } = await world.operator.run(OperatorsDocument, { first: 100 });
        const self = await selfId();
        for (const { id, deactivatedAt, hasAllPermissions } of operators?.nodes ?? []) {
            if (id !== self && deactivatedAt === null && hasAllPermissions)
                await world.operator.run(DeactivateOperatorDocument, { input: { id } });
        }
        expect((await world.operator.refusal(DeactivateOperatorDocument, { input: { id: self } })).reason).to.equal(LAST);
        expect((await world.operator.refusal(UpdateOperatorDocument, { input: { id: self, permissions: [] } })).reason).to.equal(LAST);
        const other = await create();
        await other.client.token();
        const answers = await Promise.all([
            world.operator.send(DeactivateOperatorDocument, { input: { id: self } }),
            other.client.send(DeactivateOperatorDocument, { input: { id: other.id } }),
        ]);
        expect(answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason))).to.deep.equal([LAST]);
    });
});
//# sourceMappingURL=operators.test.js.map