import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect } from 'chai';
import { CreateCategoryDocument, DisableModuleDocument, EnableModuleDocument, InviteUserDocument, ReactivateTenantDocument, SuspendTenantDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { apiKeyId } from '../../../src/modules/apikeys/ids.js';
import { mintSecret } from '../../../src/modules/apikeys/presenting/secret.js';
import { onboardOn } from '../../support/tenants.js';
import { actionsIn } from '../../support/trail.js';
import { fewestStatements, until, useWorld } from '../../support/world.js';
import { newKey, programOf } from './programs.js';
const PRODUCTS = '{ products { totalCount } }';
const INVALID = 'APIKEYS_KEY_INVALID';
describe('a program with an API key', () => {
    const world = useWorld();
    const outcomeAtHost = (host, secret) => new Promise((resolve, reject) => {
        const { hostname, port } = new URL(world.url);
        const headers = { 'content-type': 'application/json', host: `${host}.localhost`, authorization: `Bearer ${secret}` };
        const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers }, async (response) => {
            const { errors } = JSON.parse((await response.toArray()).join(''));
            resolve(errors?.[0]?.extensions.reason ?? 'answered');
        });
        sent.on('error', reject).end(JSON.stringify({ query: PRODUCTS }));
    });
    it('works in the tenant of its key, which it need not name, with the permissions of the key and no others', async () => {
        const program = programOf(world, await newKey(world, world.acme.admin));
        const { data } = await program.send(PRODUCTS);
        const { data: own } = await world.acme.admin.send(PRODUCTS);
        expect(data).to.deep.equal(own);
        expect(await program.outcome(CreateCategoryDocument, { input: { name: 'Kim', slug: 'kim' } })).to.equal('PERMISSION_MISSING');
        expect(await program.outcome('{ apiKeys { totalCount } }')).to.equal('PERMISSION_MISSING');
    });
    it('is refused at another tenant, however that is named, and learns of none', async () => {
        const { secret } = await newKey(world, world.acme.admin);
        const at = (tenant) => programOf(world, { secret }, tenant).outcome(PRODUCTS);
        expect([await at(null), await at('acme'), await outcomeAtHost('acme', secret)]).to.deep.equal(['answered', 'answered', 'answered']);
        expect([await at('globex'), await outcomeAtHost('globex', secret)]).to.deep.equal(['TENANT_MISMATCH', 'TENANT_MISMATCH']);
        expect([await at('nosuch'), await outcomeAtHost('nosuch', secret)]).to.deep.equal(['TENANT_NOT_FOUND', 'TENANT_NOT_FOUND']);
    });
    it('is told of the suspension of its tenant, and whoever made up a key is told nothing', async () => {
        const shop = await onboardOn(world, 'shut', {});
        const other = await newKey(world, world.acme.admin);
        const { secret } = await newKey(world, shop.admin, ['users:read']);
        const program = programOf(world, { secret }, 'shut');
        expect(await program.outcome('{ users { totalCount } }')).to.equal('answered');
        await world.operator.run(SuspendTenantDocument, { input: { tenantId: shop.tenant.id, reason: 'A test' } });
        expect(await program.outcome('{ users { totalCount } }')).to.equal('TENANT_SUSPENDED');
        expect(await programOf(world, other, 'shut').outcome(PRODUCTS)).to.equal('TENANT_NOT_FOUND');
        await world.operator.run(ReactivateTenantDocument, { input: { tenantId: shop.tenant.id } });
        expect(await program.outcome('{ users { totalCount } }')).to.equal('answered');
    });
    it('is refused with a key that was cut, mistyped or made up, without a statement where the checksum tells', async () => {
        const { secret } = await newKey(world, world.acme.admin);
        const swapped = secret.slice(0, 70) + (secret[70] === 'x' ? 'y' : 'x') + secret.slice(71);
        for (const wrong of [secret.slice(0, -1), `${secret}0`, swapped, secret.toLowerCase(), 'srk_', 'srk_x']) {
            const program = programOf(world, { secret: wrong });
            expect(await world.countStatements(async () => expect(await program.outcome(PRODUCTS)).to.equal(INVALID)), wrong).to.equal(0);
        }
        const { status, headers } = await programOf(world, { secret: 'srk_x' }).send(PRODUCTS);
        expect([status, headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
        const elsewhere = await newKey(world, world.globex.admin);
        // Of a key that is not there, and with the secret of another one: both have a good checksum.
        const madeUp = mintSecret(apiKeyId.mint(), world.acme.tenant.id);
        const ofOther = mintSecret(apiKeyId.parse(elsewhere.id), world.globex.tenant.id);
        expect(await programOf(world, madeUp).outcome(PRODUCTS)).to.equal(INVALID);
        expect(await programOf(world, ofOther).outcome(PRODUCTS)).to.equal(INVALID);
        expect(await world.countStatements(() => programOf(world, madeUp).outcome(PRODUCTS)), 'once more').to.equal(0);
    });
    it('is told that its key has expired', async () => {
        const program = programOf(world, await newKey(world, world.acme.admin, ['products:read'], 1));
        expect(await program.outcome(PRODUCTS)).to.equal('answered');
        world.clock.advance('24h');
        expect(await program.outcome(PRODUCTS)).to.equal('APIKEYS_KEY_EXPIRED');
    });
    it('costs no statement but those of its work, and notes its use once in a quarter of an hour', async () => {
        const key = await newKey(world, world.acme.admin);
        const program = programOf(world, key);
        const usedAt = async () => {
            const [row] = await world.sql((sql) => sql `select last_used_at from ${sql(schemaOf(world.acme.tenant.id))}.api_keys where last_four = ${key.lastFour} and name = ${key.name}`);
            return row?.['last_used_at']?.getTime() ?? null;
        };
        await program.outcome('{ __typename }');
        await until(async () => (await usedAt()) !== null, 'the first use is noted');
        const first = await usedAt();
        const askTimes = async () => {
            for (let time = 0; time < 5; time += 1)
                await program.outcome('{ __typename }');
        };
        expect(await fewestStatements(world, askTimes)).to.equal(0);
        world.clock.advance('9m');
        expect(await program.outcome(PRODUCTS)).to.equal('answered');
        world.clock.advance('7m');
        expect(await program.outcome(PRODUCTS)).to.equal('answered');
        await until(async () => (await usedAt()) !== first, 'a later use is noted');
        expect((await usedAt()) ?? 0).to.be.closeTo(world.clock.now().getTime(), 60_000);
    });
    it('is throttled when it tries out keys, by its address, and those that were found good go on', async () => {
        world.clock.advance('1h');
        const good = programOf(world, await newKey(world, world.acme.admin));
        expect(await good.outcome(PRODUCTS)).to.equal('answered');
        const outcomes = [];
        for (let guess = 0; guess < 32; guess += 1)
            outcomes.push(await programOf(world, mintSecret(apiKeyId.mint(), world.acme.tenant.id)).outcome(PRODUCTS));
        expect(outcomes).to.deep.equal([...Array(30).fill(INVALID), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
        expect(await good.outcome(PRODUCTS)).to.equal('answered');
        world.clock.advance('1h');
    });
    it('is named by the events and the trail as who acted, and gives no more than it holds', async () => {
        const key = await newKey(world, world.acme.admin, ['invitations:manage', 'products:read']);
        const program = programOf(world, key);
        const invite = (email, roleNames) => program.outcome(InviteUserDocument, { input: { email, roleNames } });
        expect(await invite('kim@mail.test', ['manager'])).to.equal('ACCESS_BEYOND_OWN');
        expect(await invite('kim@mail.test', ['admin'])).to.equal('ACCESS_BEYOND_OWN');
        expect(await actionsIn(world, world.acme)).to.not.include('auth.userInvited');
        const readers = `Readers ${randomUUID().slice(0, 8)}`;
        await world.acme.admin.send(`mutation { createRole(input: { name: "${readers}", permissions: ["products:read"] }) { id } }`);
        expect(await invite('kim@mail.test', [readers])).to.equal('answered');
        const [entry] = await world.sql((sql) => sql `select actor_kind, actor_id from ${sql(schemaOf(world.acme.tenant.id))}.audit_entries where action like 'auth.%nvit%' order by id desc`);
        expect(entry).to.deep.include({ actor_kind: 'api_key', actor_id: key.id });
        const query = '{ auditLog(first: 20) { nodes { action actor { kind id } } } }';
        const { data } = await world.acme.admin.send(query);
        expect(data?.auditLog.nodes.map(({ actor }) => actor)).to.deep.include({ kind: 'API_KEY', id: key.id });
    });
    it('repeats its own mutations by Idempotency-Key, and never those of another program', async () => {
        const [one, other] = [await newKey(world, world.acme.admin, ['products:write']), await newKey(world, world.acme.admin, ['products:write'])];
        const headers = { 'idempotency-key': randomUUID() };
        const create = async (key) => {
            const input = { name: 'Once', slug: `c-${randomUUID().slice(0, 12)}` };
            return programOf(world, key).send(CreateCategoryDocument, { input }, headers);
        };
        const first = await create(one);
        expect(first.errors).to.deep.equal([]);
        const again = await programOf(world, one).send(CreateCategoryDocument, { input: { name: 'Once', slug: first.data?.createCategory.slug } }, headers);
        expect(again.headers.get('idempotent-replayed')).to.equal('true');
        const second = await create(other);
        expect(second.errors).to.deep.equal([]);
        expect(second.data?.createCategory.slug).to.not.equal(first.data?.createCategory.slug);
    });
    it('uses up the requests of its tenant', async () => {
        const shop = await onboardOn(world, 'programs', { quotas: { requestsPerDay: 3 } });
        const program = programOf(world, await newKey(world, shop.admin, ['users:read']));
        const query = '{ users { totalCount } }';
        expect([await program.outcome(query), await program.outcome(query), await program.outcome(query)]).to.deep.equal([
            'answered',
            'answered',
            'QUOTA_REQUESTS_EXCEEDED',
        ]);
    });
    it('may what belongs to a module for as long as the tenant has it', async () => {
        const shop = await onboardOn(world, 'modular', {});
        const input = { tenantId: shop.tenant.id, module: 'commerce' };
        const [before, meanwhile] = [await newKey(world, shop.admin), await newKey(world, shop.admin)].map((key) => programOf(world, key));
        const soon = (outcome) => until(async () => (await before?.outcome(PRODUCTS)) === outcome, `the key is answered with ${outcome}`);
        await soon('answered');
        await world.operator.run(DisableModuleDocument, { input });
        await soon('MODULE_NOT_ENABLED');
        // What is found of this one is of the time without the module.
        expect(await meanwhile?.outcome(PRODUCTS)).to.equal('MODULE_NOT_ENABLED');
        await world.operator.run(EnableModuleDocument, { input });
        await soon('answered');
        expect(await meanwhile?.outcome(PRODUCTS)).to.equal('answered');
    });
});
//# sourceMappingURL=presenting.test.js.map