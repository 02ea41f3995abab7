import { expect } from 'chai';
import { ApiKeyDocument, ApiKeysDocument, CreateApiKeyDocument, DeactivateUserDocument, RevokeApiKeyDocument, RotateApiKeyDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { actionsIn } from '../../support/trail.js';
import { useWorld } from '../../support/world.js';
import { assign, newRole, newUser } from '../access/people.js';
import { daysFrom, newKey, programOf } from './programs.js';
const PRODUCTS = '{ products { totalCount } }';
describe('an API key', () => {
    const world = useWorld();
    const keyOf = async (id) => (await world.acme.admin.run(ApiKeyDocument, { id })).apiKey;
    /** Somebody who manages keys and holds little besides. */
    const clerk = async () => {
        const user = await newUser(world, world.acme);
        const role = await newRole(world.acme.admin, { permissions: ['apikeys:manage', 'products:read'] });
        await assign(world.acme.admin, role.id, { userId: user.id });
        return user;
    };
    it('is shown once: the database holds a digest, and a prefix and four characters tell which one it is (threat 77)', async () => {
        const { secret, ...key } = await newKey(world, world.acme.admin, ['products:read', 'users:read']);
        expect(secret).to.match(/^srk_[0-9a-z]{26}_[0-9a-z]{26}_[0-9A-Za-z]{49}$/);
        expect(secret.startsWith(`${key.prefix}_`)).to.equal(true);
        expect(key.lastFour).to.equal(secret.slice(-4));
        expect(key.prefix).to.equal(`srk_${key.id.slice(4)}`);
        expect(key).to.deep.include({ status: 'ACTIVE', permissions: ['products:read', 'users:read'], lastUsedAt: null, revokedAt: null });
        expect(key.createdBy?.displayName).to.be.a('string');
        expect(JSON.stringify(await keyOf(key.id))).to.not.contain(secret.slice(-49));
        const dump = await world.sql(async (sql) => {
            const schemas = [schemaOf(world.acme.tenant.id), 'platform', 'control'];
            const tables = await sql `select table_schema as schema, table_name as name from information_schema.tables
        where table_schema in ${sql(schemas)} and table_type = 'BASE TABLE'`;
            const rows = await Promise.all(tables.map(({ schema, name }) => sql `select row_to_json(t)::text as row from ${sql(schema)}.${sql(name)} t`));
            return rows.flat().map(({ row }) => String(row));
        });
        expect(dump.some((row) => row.includes(key.id.slice(4)) || row.includes('products:read'))).to.equal(true);
        expect(dump.filter((row) => row.includes(secret.slice(-49)))).to.deep.equal([]);
    });
    it('never says what it may not: unknown permissions, none, an end that is past or too far, all at once', async () => {
        const refused = await world.acme.admin.refusal(CreateApiKeyDocument, {
            input: { name: ' ', permissions: ['no:such'], expiresAt: daysFrom(world, -1) },
        });
        expect(refused.fields?.map(({ path, reason }) => `${path} ${reason}`)).to.have.members([
            'input.name TOO_SHORT',
            'input.permissions.0 UNKNOWN_PERMISSION',
            'input.expiresAt IN_THE_PAST',
        ]);
        const input = { name: 'Kim', permissions: [], expiresAt: daysFrom(world, 367) };
        const { fields } = await world.acme.admin.refusal(CreateApiKeyDocument, { input });
        expect(fields?.map(({ path, reason }) => `${path} ${reason}`)).to.have.members(['input.permissions TOO_SHORT', 'input.expiresAt TOO_LATE']);
    });
    it('may no more than its maker, who is asked for everything by what gives rights', async () => {
        const { client } = await clerk();
        expect((await newKey(world, client)).permissions).to.deep.equal(['products:read']);
        const input = { name: 'Too much', permissions: ['products:read', 'products:write'], expiresAt: daysFrom(world, 1) };
        expect(await client.refusal(CreateApiKeyDocument, { input })).to.include({ code: 'FORBIDDEN', reason: 'ACCESS_BEYOND_OWN' });
        const { id } = await newKey(world, world.acme.admin, ['products:write']);
        expect((await client.refusal(RotateApiKeyDocument, { input: { id } })).reason, 'its secret would be shown').to.equal('ACCESS_BEYOND_OWN');
        const { revokeApiKey } = await client.run(RevokeApiKeyDocument, { input: { id } });
        expect(revokeApiKey?.status).to.equal('REVOKED');
    });
    it('is listed with those that work no more, in this tenant alone', async () => {
        const [first, second] = [await newKey(world, world.globex.admin), await newKey(world, world.globex.admin, ['users:read'], 2)];
        await world.globex.admin.run(RevokeApiKeyDocument, { input: { id: first.id } });
        const idsOf = async (status) => {
            const { apiKeys } = await world.globex.admin.run(ApiKeysDocument, { filter: { status } });
            expect(apiKeys?.totalCount).to.equal(apiKeys?.nodes.length);
            return apiKeys?.nodes.map(({ id }) => id);
        };
        expect(await idsOf(null)).to.deep.equal([second.id, first.id]);
        expect(await idsOf('ACTIVE')).to.deep.equal([second.id]);
        expect(await idsOf('REVOKED')).to.deep.equal([first.id]);
        world.clock.advance('49h');
        expect(await idsOf('EXPIRED')).to.deep.equal([second.id]);
        expect((await world.acme.admin.refusal(ApiKeyDocument, { id: first.id })).reason).to.equal('APIKEYS_KEY_NOT_FOUND');
        expect((await world.acme.admin.refusal(RevokeApiKeyDocument, { input: { id: second.id } })).reason).to.equal('APIKEYS_KEY_NOT_FOUND');
    });
    it('gets another secret, and the one before works until the overlap is over', async () => {
        const key = await newKey(world, world.acme.admin);
        const { rotateApiKey } = await world.acme.admin.run(RotateApiKeyDocument, {
            input: { id: key.id, overlapHours: 2, expiresAt: daysFrom(world, 90) },
        });
        const [before, after] = [programOf(world, key), programOf(world, { secret: rotateApiKey?.secret ?? '' })];
        expect(rotateApiKey?.apiKey.lastFour).to.equal(after.secret.slice(-4));
        expect(await before.outcome(PRODUCTS)).to.equal('answered');
        expect(await after.outcome(PRODUCTS)).to.equal('answered');
        world.clock.advance('121m');
        expect(await before.outcome(PRODUCTS)).to.equal('APIKEYS_KEY_EXPIRED');
        world.clock.advance('31d');
        expect(await after.outcome(PRODUCTS), 'with its new end').to.equal('answered');
        const { rotateApiKey: again } = await world.acme.admin.run(RotateApiKeyDocument, { input: { id: key.id, overlapHours: 0 } });
        expect(await programOf(world, { secret: again?.secret ?? '' }).outcome(PRODUCTS)).to.equal('answered');
        await world.acme.admin.run(RevokeApiKeyDocument, { input: { id: key.id } });
        expect((await world.acme.admin.refusal(RotateApiKeyDocument, { input: { id: key.id } })).reason).to.equal('APIKEYS_KEY_OVER');
        expect(await actionsIn(world, world.acme, key.id)).to.deep.equal([
            'apikeys.apiKeyCreated',
            'apikeys.apiKeyRotated',
            'apikeys.apiKeyRotated',
            'apikeys.apiKeyRevoked',
        ]);
    });
    it('goes with whoever was shown its secret, unless somebody else has rotated it before', async () => {
        const { id, client } = await clerk();
        const [left, taken] = [await newKey(world, client), await newKey(world, client)];
        const { rotateApiKey } = await world.acme.admin.run(RotateApiKeyDocument, { input: { id: taken.id, overlapHours: 100 } });
        await world.acme.admin.run(DeactivateUserDocument, { input: { id } });
        expect(await keyOf(left.id)).to.include({ status: 'REVOKED' });
        expect(await keyOf(taken.id)).to.deep.include({ status: 'ACTIVE', previousUntil: null });
        expect(await programOf(world, left).outcome(PRODUCTS)).to.equal('APIKEYS_KEY_REVOKED');
        expect(await programOf(world, taken).outcome(PRODUCTS), 'the secret that they were shown').to.equal('APIKEYS_KEY_INVALID');
        expect(await programOf(world, { secret: rotateApiKey?.secret ?? '' }).outcome(PRODUCTS)).to.equal('answered');
        expect(await actionsIn(world, world.acme, taken.id)).to.include('apikeys.apiKeyOverlapEnded');
    });
    it('is one of two hundred at most that work', async () => {
        const made = await world.sql((sql) => {
            const keys = sql `${sql(schemaOf(world.acme.tenant.id))}.api_keys`;
            return sql `insert into ${keys} (id, name, permissions, digest, last_four, created_by, shown_to, created_at, expires_at)
        select gen_random_uuid(), 'Many', '{}', 'x', 'x', created_by, shown_to, now(), now() + interval '5 years'
        from (select * from ${keys} limit 1) one, generate_series(1, 200)`;
        });
        expect(made.count).to.equal(200);
        const input = { name: 'One more', permissions: ['products:read'], expiresAt: daysFrom(world, 1) };
        expect(await world.acme.admin.refusal(CreateApiKeyDocument, { input })).to.include({ code: 'CONFLICT', reason: 'APIKEYS_TOO_MANY_KEYS' });
        await newKey(world, world.globex.admin);
    });
});
//# sourceMappingURL=issuing.test.js.map