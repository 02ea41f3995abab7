import { expect } from 'chai';
import { listDiscrepancies } from '../../../../src/modules/inventory/discrepancies/queries.js';
import { compareBooks, disagreements } from '../../../load/oversell/agreement.js';
import { race } from '../../../load/oversell/race.js';
import { openShop } from '../../../load/oversell/shop.js';
import { startGatewayProcess } from '../../../support/gateway-process.js';
import { useWorld } from '../../../support/world.js';
describe('buyers who race for the last pieces through two processes (promises 11, 12 and 16)', function () {
    this.timeout(180_000);
    const TRUSTED = { TRUSTED_PROXIES: '127.0.0.1' };
    const world = useWorld(TRUSTED);
    it('get what there is and no more, though answers are lost and one of the processes is killed', async () => {
        const { admin, tenant, ctx } = world.acme;
        const shop = await openShop(admin, { tenant: tenant.slug, units: 3 });
        const other = await startGatewayProcess(world.databaseUrl, TRUSTED);
        const outcomes = await race({
            ...{ shop, buyers: 20, gateways: { urls: [world.url, other.url] } },
            midway: () => void other.child.kill('SIGKILL'),
        });
        await other.stop();
        const books = await compareBooks(world.databaseUrl, { ...shop, tenantId: tenant.id }, outcomes);
        expect(disagreements(books)).to.deep.equal([]);
        expect(books.unitsSold).to.equal(3);
        expect(outcomes.filter(({ orderId }) => orderId !== null)).to.have.length(books.orders);
        expect(new Set(outcomes.map(({ way }) => way))).to.deep.equal(new Set(['ONE', 'TWICE', 'LINES']));
        expect(outcomes.some(({ lost }) => lost > 0)).to.equal(true);
        expect(await ctx.read((db) => listDiscrepancies(db, 100))).to.deep.equal([]);
        expect(await world.globex.eventNames()).to.not.include('commerce.orderPlaced');
    });
});
//# sourceMappingURL=oversell.test.js.map