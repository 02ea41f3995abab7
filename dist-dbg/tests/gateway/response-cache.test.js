import { expect } from 'chai';
import { serve } from '../../src/app.js';
import { buildGatewaySchema } from '../../src/gateway/schema.js';
import { tenantId } from '../../src/kernel/context.js';
import { modules } from '../../src/modules.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { newKey } from '../modules/apikeys/programs.js';
import { cachedModule, executionsSoFar } from '../support/cached-module.js';
import { silentLog, testConfig } from '../support/config.js';
import { redisTitle, startRedis } from '../support/redis.js';
import { useWorld } from '../support/world.js';
const ALL = 'execution tenant actor permissions';
const MINE = `query Mine($word: String) { mine(word: $word) { ${ALL} } }`;
const OURS = `{ ours { ${ALL} } }`;
/** Gateways on one database whose schema has fields that may be kept. */
function useGateways(world, variables) {
    const lifecycle = new Lifecycle();
    const urls = [];
    before(async () => {
        const schema = buildGatewaySchema([...modules, cachedModule], '0');
        for (let number = 0; number < 2; number += 1) {
            const server = await serve({ ...world.app, schema: () => schema }, testConfig(world.databaseUrl, variables()), lifecycle);
            urls.push(`http://127.0.0.1:${server.port}/graphql`);
        }
    });
    after(() => lifecycle.stop(silentLog));
    return async (authorization, { headers = {}, ...body }, gateway = 0) => {
        const signedIn = authorization === null ? {} : { authorization };
        const response = await fetch(urls[gateway] ?? '', {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...signedIn, ...headers },
            body: JSON.stringify(body),
        });
        const { data, errors, extensions } = (await response.json());
        const reason = errors?.[0]?.extensions.reason;
        return { status: response.status, seen: data?.['mine'] ?? data?.['ours'] ?? data?.['undeclared'] ?? null, reason, response, extensions };
    };
}
/** A token for somebody with these rights, as a sign-in would give it. */
function tokenOf(world, { tenant }, more = {}) {
    const rights = { version: Number.MAX_SAFE_INTEGER, modules: [...tenant.modules].sort().join(' '), until: null };
    const permissions = ['products:read'];
    const assurance = { methods: ['pwd'], authenticatedAt: world.clock.now() };
    const claims = { kind: 'user', subjectId: 'usr_1', sessionId: 'ses_1', tenantId: tenant.id, permissions, rights, assurance, ...more };
    return `Bearer ${world.app.tokens.issueAccess(claims).accessToken}`;
}
describe('an answer that may be kept', () => {
    const world = useWorld();
    const ask = useGateways(world, () => ({}));
    const kim = (more = {}) => tokenOf(world, world.acme, more);
    const isKept = async (token, asked) => {
        const before = [await ask(token, asked), executionsSoFar()];
        const again = [await ask(token, asked), executionsSoFar()];
        expect(again[0].seen).to.deep.equal(before[0].seen);
        return again[1] === before[1];
    };
    it('that is private is kept for one API key, never for another of the same permissions', async () => {
        const [one, other] = [await newKey(world, world.acme.admin), await newKey(world, world.acme.admin)].map(({ secret }) => `Bearer ${secret}`);
        const [first, second] = [await ask(one ?? null, { query: MINE }), await ask(other ?? null, { query: MINE })];
        for (const { seen } of [first, second])
            expect(seen?.actor).to.match(/^key_/);
        expect(second.seen).to.not.deep.equal(first.seen);
        expect((await ask(one ?? null, { query: MINE })).seen).to.deep.equal(first.seen);
    });
    it('is given again without any statement, on both ways through the gateway, and told how long it may be kept', async () => {
        const first = await ask(kim(), { query: MINE });
        const statements = await world.countStatements(async () => {
            for (let turn = 0; turn < 3; turn += 1)
                expect((await ask(kim(), { query: MINE })).seen).to.deep.equal(first.seen);
        });
        expect(statements).to.equal(0);
        expect(first.seen?.tenant).to.match(/^acme: /);
        expect(first.response.headers.get('cache-control')).to.equal('private, max-age=60');
        await world.clock.advance('20s');
        const later = await ask(kim(), { query: MINE, extensions: { cost: true } });
        expect(later.seen).to.deep.equal(first.seen);
        expect(later.response.headers.get('cache-control')).to.match(/^private, max-age=(40|3\d)$/);
        expect(later.extensions).to.have.nested.property('cost.depth');
    });
    it('is worked out anew when its time is over', async () => {
        const first = await ask(kim(), { query: MINE, variables: { word: 'time' } });
        await world.clock.advance('59s');
        expect((await ask(kim(), { query: MINE, variables: { word: 'time' } })).seen).to.deep.equal(first.seen);
        await world.clock.advance('2s');
        expect((await ask(kim(), { query: MINE, variables: { word: 'time' } })).seen?.execution).to.be.greaterThan(first.seen?.execution ?? 0);
    });
    it('is another one for another tenant, whoever shares it (threats 9 and 11)', async () => {
        for (const query of [MINE, OURS]) {
            const ours = await ask(tokenOf(world, world.acme), { query });
            const theirs = await ask(tokenOf(world, world.globex), { query });
            expect(ours.seen?.tenant).to.match(/^acme: /);
            expect(theirs.seen?.tenant).to.match(/^globex: /);
            expect((await ask(tokenOf(world, world.acme), { query })).seen).to.deep.equal(ours.seen);
            expect((await ask(tokenOf(world, world.globex), { query })).seen).to.deep.equal(theirs.seen);
        }
    });
    it('is another one for another person and another session, unless it is for all with the same rights', async () => {
        const others = [{ subjectId: 'usr_2' }, { sessionId: 'ses_2' }, { subjectId: 'ses_1', sessionId: 'usr_1' }];
        const mine = await ask(kim(), { query: MINE });
        const ours = await ask(kim(), { query: OURS });
        for (const other of others) {
            const theirs = await ask(kim(other), { query: MINE });
            expect(theirs.seen?.actor)
                .to.contain(other.subjectId ?? 'usr_1')
                .and.not.equal(mine.seen?.actor);
            expect((await ask(kim(other), { query: OURS })).seen).to.deep.equal(ours.seen);
        }
    });
    it('is for nobody with other rights: neither more nor fewer, and for nobody who may not ask', async () => {
        const ours = await ask(kim(), { query: OURS });
        const more = await ask(kim({ permissions: ['products:read', 'products:write'] }), { query: OURS });
        expect([ours.seen?.permissions, more.seen?.permissions]).to.deep.equal(['products:read', 'products:read products:write']);
        expect(await ask(kim({ permissions: [] }), { query: OURS })).to.include({ seen: null, reason: 'PERMISSION_MISSING' });
        const stranger = await ask(null, { query: OURS, headers: { 'x-tenant': 'acme' } });
        expect(stranger).to.include({ seen: null, reason: 'SIGN_IN_REQUIRED' });
        expect(await ask(null, { query: OURS })).to.include({ seen: null });
    });
    it('is another one for an operator who acts as a user, and for each operator (threat 23)', async () => {
        for (const query of [MINE, OURS]) {
            const executionOf = async (claims) => (await ask(kim(claims), { query })).seen?.execution;
            const askers = [{}, { impersonatorId: 'opr_1' }, { impersonatorId: 'opr_2' }];
            const executions = [];
            for (const claims of askers)
                executions.push(await executionOf(claims));
            expect(new Set(executions).size, query).to.equal(askers.length);
            for (const [place, claims] of askers.entries())
                expect(await executionOf(claims), query).to.equal(executions[place]);
        }
    });
    it('is for nobody who must add a second factor first', async () => {
        expect((await ask(kim(), { query: OURS })).seen).to.not.equal(null);
        const rights = { version: Number.MAX_SAFE_INTEGER, modules: [...world.acme.tenant.modules].sort().join(' '), until: null };
        const waiting = kim({ rights: { ...rights, secondFactorFrom: new Date(world.clock.now().getTime() - 1_000) } });
        expect(await ask(waiting, { query: OURS })).to.include({ seen: null, reason: 'SECOND_FACTOR_REQUIRED' });
    });
    it('is gone with the session, with the tenant, and with what the registry says of it', async () => {
        const session = await world.globex.admin.headers();
        expect((await ask(session['authorization'] ?? '', { query: OURS })).seen).to.not.equal(null);
        await world.sql((sql) => sql `update control.tenants set name = 'Other' where slug = 'globex'`);
        world.app.directory.forget();
        const before = executionsSoFar();
        expect((await ask(session['authorization'] ?? '', { query: OURS })).seen?.execution).to.equal(before + 1);
        await world.sql((sql) => sql `update control.tenants set suspended_at = now() where slug = 'globex'`);
        world.app.directory.forget();
        expect(await ask(session['authorization'] ?? '', { query: OURS })).to.include({ reason: 'TENANT_SUSPENDED', seen: null });
        await world.sql((sql) => sql `update control.tenants set suspended_at = null where slug = 'globex'`);
        world.app.directory.forget();
    });
    it('is one for the same variables in any order, and another for others', async () => {
        const first = await ask(kim(), { query: MINE, variables: { word: 'a', other: 1 } });
        expect((await ask(kim(), { query: MINE, variables: { other: 1, word: 'a' } })).seen).to.deep.equal(first.seen);
        expect((await ask(kim(), { query: MINE, variables: { word: 'b' } })).seen?.execution).to.not.equal(first.seen?.execution);
    });
    it('is kept as briefly as the briefest of its fields', async () => {
        const { response } = await ask(kim(), { query: `{ ours { brief ${ALL} } }` });
        expect(response.headers.get('cache-control')).to.equal('private, max-age=5');
    });
    it('is kept only when all of it declares that', async () => {
        const kept = [MINE, OURS, `{ ours { ...S } } fragment S on Sighting { ${ALL} }`, `{ __typename ours { ... { ${ALL} } } }`];
        for (const query of kept)
            expect(await isKept(kim(), { query }), query).to.equal(true);
    });
    it('is never kept otherwise', async () => {
        const not = [
            `{ undeclared { ${ALL} } }`,
            `{ ours { ${ALL} } undeclared { execution } }`,
            `{ ours { ${ALL} detail { text } } }`,
            `{ ours { ...S } } fragment S on Sighting { ${ALL} detail { text } }`,
            `{ ours { ${ALL} } gateway { version } }`,
            `{ ours { ${ALL} } __schema { queryType { name } } }`,
            `query ($never: Boolean = false) { ours { ${ALL} detail @include(if: $never) { text } } }`,
            '{ failing }',
            `mutation { mine: look { ${ALL} } }`,
        ];
        for (const query of not) {
            const before = executionsSoFar();
            const first = await ask(kim(), { query });
            await ask(kim(), { query });
            expect(executionsSoFar(), query).to.be.at.least(before + 2);
            expect(first.response.headers.get('cache-control'), query).to.equal('no-store');
        }
    });
});
describe(`answers that processes share in ${redisTitle}`, () => {
    const world = useWorld();
    let redis;
    before(async () => {
        redis = await startRedis();
    });
    after(() => redis.stop());
    const ask = useGateways(world, () => ({ CACHE_URL: redis.url }));
    const textsByKey = async () => {
        const keys = await redis.client.keys('*');
        return Promise.all(keys.map(async (key) => [key, (await redis.client.get(key)) ?? '']));
    };
    const uuidIn = (key) => /^t:([0-9a-f-]{36}):[0-9a-f]{64}$/.exec(key)?.[1];
    it('are given by whichever process is asked, under keys that begin with the tenant (threats 9 and 10)', async () => {
        const first = await ask(tokenOf(world, world.acme), { query: OURS });
        expect((await ask(tokenOf(world, world.acme), { query: OURS }, 1)).seen).to.deep.equal(first.seen);
        const theirs = await ask(tokenOf(world, world.globex), { query: OURS }, 1);
        expect(theirs.seen?.tenant).to.match(/^globex: /);
        const owners = (await redis.client.keys('*')).map(uuidIn);
        expect(owners).to.have.members([world.acme, world.globex].map(({ tenant }) => tenantId.toUuid(tenant.id)));
    });
    it('are not believed, and removed, where those of another tenant stand under a key', async () => {
        const [acme, globex] = [tokenOf(world, world.acme), tokenOf(world, world.globex)];
        for (const token of [acme, globex])
            await ask(token, { query: OURS });
        const [[acmeKey = '', acmeText = ''] = [], [globexKey = ''] = []] = (await textsByKey()).sort(([, one]) => (one.includes('acme') ? -1 : 1));
        await redis.client.set(globexKey, acmeText);
        const poisoned = await ask(globex, { query: OURS });
        expect(poisoned.seen?.tenant).to.match(/^globex: /);
        expect(await redis.client.get(globexKey))
            .to.contain('globex: ')
            .and.not.contain('acme: ');
        expect(await redis.client.get(acmeKey)).to.equal(acmeText);
    });
    it('are nonsense to nobody', async () => {
        for (const [key] of await textsByKey())
            await redis.client.set(key, 'nonsense');
        expect((await ask(tokenOf(world, world.acme), { query: OURS })).seen?.tenant).to.match(/^acme: /);
    });
    it('are done without while the Redis does not answer, and when it is gone', async () => {
        redis.fallSilent();
        for (let turn = 0; turn < 3; turn += 1)
            expect((await ask(tokenOf(world, world.acme), { query: OURS })).seen?.tenant).to.match(/^acme: /);
        await redis.stop();
        for (let turn = 0; turn < 3; turn += 1)
            expect((await ask(tokenOf(world, world.globex), { query: OURS })).seen?.tenant).to.match(/^globex: /);
        expect(world.logLines.filter(({ message }) => message.startsWith('the cache'))).to.not.have.length(0);
    });
});
//# sourceMappingURL=response-cache.test.js.map