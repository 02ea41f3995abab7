import { expect } from 'chai';
import { TenantDocument, TenantFlagsDocument, UpdatePlanDocument } from '../../../schema/generated/graphql.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { onboardOn } from '../../support/tenants.js';
import { until, useWorld } from '../../support/world.js';
describe('the quota of requests', () => {
    const world = useWorld();
    let other;
    before(async () => {
        other = await startSecondGateway(world);
    });
    after(() => other.stop());
    const ask = async (client) => (await client.send(TenantFlagsDocument)).status;
    const askTimes = async (client, times) => {
        const statuses = [];
        for (let time = 0; time < times; time += 1)
            statuses.push(await ask(client));
        return statuses;
    };
    it('refuses the request after the last one with 429 until the next day begins, and bothers no other tenant (threat 59)', async () => {
        const shop = await onboardOn(world, 'busy', { quotas: { requestsPerDay: 5 } });
        expect(await askTimes(shop.admin, 5)).to.deep.equal([200, 200, 200, 200, 200]);
        const refused = await shop.admin.send(TenantFlagsDocument);
        expect(refused.status).to.equal(429);
        expect(refused.errors[0]?.extensions).to.include({ code: 'QUOTA_EXCEEDED', reason: 'QUOTA_REQUESTS_EXCEEDED', limit: 5, used: 5 });
        const now = world.clock.now();
        const untilMidnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1) - now.getTime();
        expect(Number(refused.headers.get('retry-after')) * 1_000).to.be.closeTo(untilMidnight, 3_000);
        expect(await ask(world.acme.admin)).to.equal(200);
        expect(await ask(world.globex.admin)).to.equal(200);
        // Without a plan's limit in the way, a tenant can be helped at once.
        await world.operator.run(UpdatePlanDocument, { input: { key: 'for-busy', quotas: { requestsPerDay: 6 } } });
        expect(await askTimes(shop.admin, 2)).to.deep.equal([200, 429]);
        world.clock.advance('24h');
        expect(await ask(world.client({ tenant: 'busy', email: 'admin@busy.test' }))).to.equal(200);
    });
    it('does not let strangers use up the day', async () => {
        const shop = await onboardOn(world, 'calm', { quotas: { requestsPerDay: 2 } });
        const stranger = world.client({ tenant: 'calm', email: null });
        expect(await askTimes(stranger, 5)).to.deep.equal([200, 200, 200, 200, 200]);
        expect(await askTimes(shop.admin, 3)).to.deep.equal([200, 200, 429]);
        expect(await ask(stranger)).to.equal(200);
    });
    it('counts what all processes answer, as they learn of each other within seconds', async () => {
        const shop = await onboardOn(world, 'spread', { quotas: { requestsPerDay: 20 } });
        const elsewhere = other.client({ tenant: 'spread', email: 'admin@spread.test' });
        await askTimes(shop.admin, 9);
        await askTimes(elsewhere, 9);
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        const used = async () => {
            const { tenant } = await operator.run(TenantDocument, { id: shop.tenant.id });
            return tenant?.usage.quotas.find(({ quota }) => quota === 'REQUESTS_PER_DAY')?.used ?? 0;
        };
        await until(async () => (await used()) === 18, 'both have stored what they counted');
        expect(await ask(elsewhere)).to.equal(200);
        await until(async () => (await used()) === 19, 'the other process has stored one more, and learned of the rest');
        expect(await askTimes(elsewhere, 3)).to.deep.equal([200, 429, 429]);
        await until(async () => (await used()) === 20, 'the last one is stored');
        await until(async () => (await ask(shop.admin)) === 429, 'this process refuses too');
    });
    it('costs no statement of a request', async () => {
        const shop = await onboardOn(world, 'quick', { quotas: { requestsPerDay: 1_000 } });
        await ask(shop.admin);
        const sent = await world.countStatements(() => askTimes(shop.admin, 50));
        expect(sent).to.be.lessThan(25);
    });
});
//# sourceMappingURL=requests-quota.test.js.map