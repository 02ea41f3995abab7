import { expect } from 'chai';
import { CreateStockReservationDocument, ReleaseStockReservationDocument, ShipStockReservationDocument, StockReservationDocument, TransferStockDocument, UpdateStockItemDocument, } from '../../../schema/generated/graphql.js';
import { releaseExpired } from '../../../src/modules/inventory/reservations/expiring.js';
import { Client } from '../../support/client.js';
import { useEvents } from '../../support/events.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { until, useWorld } from '../../support/world.js';
import { problemsOf } from '../commerce/catalogue.js';
import { defaultLocation, discrepancies, newItem, newLocation, reserve, reserveInput, stockOf } from './stock.js';
describe('a reservation of stock', () => {
    const world = useWorld();
    const events = useEvents(world);
    it('is all lines or none, and says everything that is short', async () => {
        const { admin } = world.acme;
        const [many, few, none] = [await newItem(admin, 10), await newItem(admin, 1), await newItem(admin)];
        const lines = [many, few, none].map((itemId) => ({ itemId, quantity: 2 }));
        const { createStockReservation } = await admin.run(CreateStockReservationDocument, reserveInput(lines));
        expect(createStockReservation).to.deep.equal({
            __typename: 'StockShort',
            shortages: [
                { itemId: few, requested: 2, available: 1 },
                { itemId: none, requested: 2, available: 0 },
            ],
        });
        expect(await stockOf(admin, many)).to.deep.equal([10, 0, 10, 0]);
        expect(await discrepancies(admin)).to.deep.equal([]);
    });
    it('counts two lines of one item together', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 3);
        const two = { itemId, quantity: 2 };
        const { createStockReservation } = await admin.run(CreateStockReservationDocument, reserveInput([two, two]));
        expect(createStockReservation).to.deep.include({ shortages: [{ itemId, requested: 4, available: 3 }] });
        const made = await reserve(admin, [two, { itemId, quantity: 1 }]);
        expect(made.lines.map(({ quantity, open }) => [quantity, open])).to.deep.equal([[3, 3]]);
    });
    it('comes from the first location that has it all, else from several', async () => {
        const { admin } = world.acme;
        const [main, near] = [await defaultLocation(admin), await newLocation(admin, 1)];
        const itemId = await newItem(admin, 10);
        await admin.run(TransferStockDocument, { input: { itemId, fromId: main, toId: near, quantity: 4 } });
        const placesOf = async (quantity) => (await reserve(admin, [{ itemId, quantity }])).lines
            .map(({ location, quantity: taken }) => `${location.id === near ? 'near' : 'main'} ${taken}`)
            .sort();
        expect(await placesOf(3)).to.deep.equal(['near 3']);
        expect(await placesOf(2)).to.deep.equal(['main 2']);
        expect(await placesOf(5)).to.deep.equal(['main 4', 'near 1']);
        expect(await stockOf(admin, itemId)).to.deep.equal([10, 10, 0, 0]);
    });
    it('may owe what there is not where back-order is on, and that cannot be switched off or shipped before it is there', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 1, { backOrder: true });
        const { id } = await reserve(admin, [{ itemId, quantity: 5 }]);
        expect(await stockOf(admin, itemId)).to.deep.equal([1, 5, -4, 0]);
        expect(await admin.refusal(UpdateStockItemDocument, { input: { id: itemId, backOrder: false } })).to.include({
            reason: 'INVENTORY_BACK_ORDER_OWED',
        });
        expect(await admin.refusal(ShipStockReservationDocument, { input: { id } })).to.include({ reason: 'INVENTORY_STOCK_SHORT' });
        await admin.run(ShipStockReservationDocument, { input: { id, lines: [{ itemId, quantity: 1 }] } });
        expect(await stockOf(admin, itemId)).to.deep.equal([0, 4, -4, 0]);
        expect(await discrepancies(admin)).to.deep.equal([]);
    });
    it('is for nothing of what no stock is kept of', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 0, { tracked: false });
        const made = await reserve(admin, [{ itemId, quantity: 1_000 }]);
        expect(made.lines).to.deep.equal([]);
        expect((await admin.run(ShipStockReservationDocument, { input: { id: made.id } })).shipStockReservation?.outcome).to.equal('SHIPPED');
    });
    it('is given back once, and shipped once, in parts or whole', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 10);
        const one = await reserve(admin, [{ itemId, quantity: 4 }]);
        const ship = (quantity) => ({ input: { id: one.id, lines: [{ itemId, quantity }] } });
        await admin.run(ShipStockReservationDocument, ship(1));
        expect(await admin.refusal(ShipStockReservationDocument, ship(4))).to.include({ reason: 'INVENTORY_NOT_RESERVED' });
        const answers = await Promise.all(Array.from({ length: 4 }, () => admin.send(ReleaseStockReservationDocument, { input: { id: one.id } })));
        expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason))).to.deep.equal(Array.from({ length: 3 }, () => 'INVENTORY_RESERVATION_CLOSED'));
        expect(await stockOf(admin, itemId)).to.deep.equal([9, 0, 9, 0]);
        expect(await admin.refusal(ShipStockReservationDocument, { input: { id: one.id } })).to.include({ reason: 'INVENTORY_RESERVATION_CLOSED' });
        const { stockReservation } = await admin.run(StockReservationDocument, { id: one.id });
        expect(stockReservation).to.deep.include({ outcome: 'RELEASED' });
        expect(stockReservation?.lines.map(({ quantity, shipped, released, open }) => [quantity, shipped, released, open])).to.deep.equal([[4, 1, 3, 0]]);
    });
    it('ends by itself when its time is over, at once with its bell and in an hour without', async () => {
        const { admin, ctx } = world.acme;
        const itemId = await newItem(admin, 10);
        const soon = new Date(world.clock.now().getTime() + 60_000).toISOString();
        const rung = await reserve(admin, [{ itemId, quantity: 4 }], soon);
        const kept = await reserve(admin, [{ itemId, quantity: 1 }]);
        expect(kept.expiresAt).to.equal(null);
        await events.settled();
        expect(await stockOf(admin, itemId)).to.deep.equal([10, 5, 5, 0]);
        world.clock.advance('2m');
        await until(async () => (await stockOf(admin, itemId))[1] === 1, 'the reservation has ended');
        expect(await stockOf(admin, itemId)).to.deep.equal([10, 1, 9, 0]);
        expect((await admin.run(StockReservationDocument, { id: rung.id })).stockReservation?.outcome).to.equal('EXPIRED');
        await events.stopWorkers();
        await reserve(admin, [{ itemId, quantity: 2 }], new Date(world.clock.now().getTime() + 60_000).toISOString());
        world.clock.advance('2m');
        await releaseExpired.run(ctx, { dueAt: world.clock.now(), attempt: 1 });
        expect(await stockOf(admin, itemId)).to.deep.equal([10, 1, 9, 0]);
        await events.startWorkers();
        await events.settled();
        expect(await stockOf(admin, itemId), 'the bell finds nothing to do').to.deep.equal([10, 1, 9, 0]);
        expect(await discrepancies(admin)).to.deep.equal([]);
    });
    it('refuses a time that is over, too many lines, and what is of another tenant', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 1);
        const past = reserveInput([{ itemId, quantity: 1 }], '2020-01-01T00:00:00.000Z');
        expect(problemsOf(await admin.refusal(CreateStockReservationDocument, past))).to.deep.equal(['input.expiresAt NOT_IN_THE_FUTURE']);
        const many = reserveInput(Array.from({ length: 201 }, () => ({ itemId, quantity: 1 })));
        expect(problemsOf(await admin.refusal(CreateStockReservationDocument, many))).to.deep.equal(['input.lines TOO_LONG']);
        expect(await world.globex.admin.refusal(CreateStockReservationDocument, reserveInput([{ itemId, quantity: 1 }]))).to.include({
            reason: 'INVENTORY_ITEM_NOT_FOUND',
        });
        const { id } = await reserve(admin, [{ itemId, quantity: 1 }]);
        expect(await world.globex.admin.refusal(ReleaseStockReservationDocument, { input: { id } })).to.include({
            reason: 'INVENTORY_RESERVATION_NOT_FOUND',
        });
    });
    it('of ten pieces is had by ten of fifty buyers at two gateways, some with two lines of the item (threat 112)', async function () {
        this.timeout(120_000);
        const { admin } = world.acme;
        const [itemId, other] = [await newItem(admin, 10), await newItem(admin, 1_000)];
        const second = await startGatewayProcess(world.databaseUrl);
        try {
            const elsewhere = new Client({ url: second.url, tenant: 'acme', email: 'admin@acme.test' });
            const buyers = Array.from({ length: 50 }, (_, buyer) => {
                // In both orders, so that a fixed order of locks is what keeps them from waiting for each other.
                const lines = [
                    { itemId, quantity: 1 },
                    { itemId: other, quantity: 1 },
                ];
                const input = reserveInput(buyer % 3 === 0 ? lines.toReversed() : lines);
                return (buyer % 2 === 0 ? admin : elsewhere).run(CreateStockReservationDocument, input);
            });
            const answers = (await Promise.all(buyers)).map(({ createStockReservation }) => createStockReservation?.__typename);
            expect(answers.filter((name) => name === 'StockReservation')).to.have.length(10);
            expect(answers.filter((name) => name === 'StockShort')).to.have.length(40);
            expect(await stockOf(admin, itemId)).to.deep.equal([10, 10, 0, 0]);
            expect(await stockOf(admin, other)).to.deep.equal([1_000, 10, 990, 0]);
            expect(await discrepancies(admin)).to.deep.equal([]);
        }
        finally {
            await second.stop();
        }
    });
});
//# sourceMappingURL=reservations.test.js.map