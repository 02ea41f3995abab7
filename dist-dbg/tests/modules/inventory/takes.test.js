import { expect } from 'chai';
import { CancelExpectedStockDocument, CancelStockTakeDocument, CompleteStockTakeDocument, CountStockDocument, ExpectStockDocument, ExpectedStockDocument, IssueStockDocument, ReceiveStockDocument, StartStockTakeDocument, StockMovementsDocument, StockTakeDocument, StockTakeLinesDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { problemsOf } from '../commerce/catalogue.js';
import { defaultLocation, discrepancies, newItem, newLocation, reserve, stockOf } from './stock.js';
describe('a stock take', () => {
    const world = useWorld();
    const start = async (locationId) => (await world.acme.admin.run(StartStockTakeDocument, { input: { locationId } })).startStockTake?.id ?? '';
    it('moves the differences as they were when they were counted, whatever came and went since', async () => {
        const { admin } = world.acme;
        const locationId = await defaultLocation(admin);
        const [less, same, found] = [await newItem(admin, 10), await newItem(admin, 4), await newItem(admin)];
        const id = await start(locationId);
        const lines = [
            { itemId: less, counted: 8 },
            { itemId: same, counted: 4 },
            { itemId: found, counted: 2 },
        ];
        const { countStock } = await admin.run(CountStockDocument, { input: { id, lines } });
        expect(countStock).to.deep.include({ counted: 3, differing: 2, completedAt: null });
        expect(await stockOf(admin, less), 'nothing is moved yet').to.deep.equal([10, 0, 10, 0]);
        const { stockTakeLines } = await admin.run(StockTakeLinesDocument, { stockTakeId: id, differing: true });
        expect(stockTakeLines?.nodes.map(({ expected, counted, difference }) => [expected, counted, difference])).to.deep.equal([
            [10, 8, -2],
            [0, 2, 2],
        ]);
        await admin.run(IssueStockDocument, { input: { itemId: less, quantity: 5, type: 'SHIPMENT' } });
        await admin.run(ReceiveStockDocument, { input: { itemId: same, quantity: 6 } });
        const { completeStockTake } = await admin.run(CompleteStockTakeDocument, { input: { id } });
        expect(completeStockTake?.completedAt).to.be.a('string');
        expect([await stockOf(admin, less), await stockOf(admin, same), await stockOf(admin, found)].map(([onHand]) => onHand)).to.deep.equal([3, 10, 2]);
        const { stockMovements } = await admin.run(StockMovementsDocument, { filter: { reference: id } });
        expect(stockMovements?.nodes.map(({ type, quantity }) => `${type} ${quantity}`)).to.have.members(['COUNT -2', 'COUNT 2']);
        expect(await discrepancies(admin)).to.deep.equal([]);
        expect(await admin.refusal(CompleteStockTakeDocument, { input: { id } })).to.include({ reason: 'INVENTORY_TAKE_CLOSED' });
        expect(await admin.refusal(CountStockDocument, { input: { id, lines } })).to.include({ reason: 'INVENTORY_TAKE_CLOSED' });
    });
    it('is the only open one at its location, and can be given up', async () => {
        const { admin } = world.acme;
        const locationId = await newLocation(admin);
        const answers = await Promise.all(Array.from({ length: 3 }, () => admin.send(StartStockTakeDocument, { input: { locationId } })));
        expect(answers.filter(({ errors }) => errors.length === 0)).to.have.length(1);
        expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason))).to.deep.equal([
            'INVENTORY_TAKE_OPEN',
            'INVENTORY_TAKE_OPEN',
        ]);
        const open = answers.flatMap(({ data }) => data?.startStockTake?.id ?? [])[0] ?? '';
        await admin.run(CancelStockTakeDocument, { input: { id: open } });
        expect((await admin.run(StockTakeDocument, { id: open })).stockTake?.cancelledAt).to.be.a('string');
        expect(await start(locationId)).to.match(/^stk_/);
    });
    it('cannot find less than is promised, and says so', async () => {
        const { admin } = world.acme;
        const locationId = await newLocation(admin);
        const itemId = await newItem(admin);
        await admin.run(ReceiveStockDocument, { input: { itemId, locationId, quantity: 5 } });
        await reserve(admin, [{ itemId, quantity: 4 }]);
        const id = await start(locationId);
        await admin.run(CountStockDocument, { input: { id, lines: [{ itemId, counted: 3 }] } });
        expect(await admin.refusal(CompleteStockTakeDocument, { input: { id } })).to.include({ reason: 'INVENTORY_STOCK_SHORT' });
        await admin.run(CountStockDocument, { input: { id, lines: [{ itemId, counted: 4 }] } });
        await admin.run(CompleteStockTakeDocument, { input: { id } });
        expect(await stockOf(admin, itemId)).to.deep.equal([4, 4, 0, 0]);
    });
    it('refuses an item that is counted twice in one message, and what is of another tenant', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin, 1);
        const id = await start(await newLocation(admin));
        const twice = [1, 2].map((counted) => ({ itemId, counted }));
        expect(problemsOf(await admin.refusal(CountStockDocument, { input: { id, lines: twice } }))).to.deep.equal(['input.lines.1.itemId TWICE']);
        expect(await world.globex.admin.refusal(CompleteStockTakeDocument, { input: { id } })).to.include({ reason: 'INVENTORY_TAKE_NOT_FOUND' });
        expect(await world.globex.admin.refusal(StockTakeLinesDocument, { stockTakeId: id })).to.include({ reason: 'INVENTORY_TAKE_NOT_FOUND' });
    });
});
describe('expected stock', () => {
    const world = useWorld();
    it('is incoming until it is received, in parts, or cancelled', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin);
        const { expectStock } = await admin.run(ExpectStockDocument, { input: { itemId, quantity: 10, expectedOn: '2027-01-31' } });
        expect(expectStock).to.deep.include({ quantity: 10, received: 0, open: 10, expectedOn: '2027-01-31' });
        expect(await stockOf(admin, itemId)).to.deep.equal([0, 0, 0, 10]);
        const expectedId = expectStock?.id ?? '';
        await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 4, expectedId } });
        expect(await stockOf(admin, itemId)).to.deep.equal([4, 0, 4, 6]);
        expect(await admin.refusal(ReceiveStockDocument, { input: { itemId, quantity: 7, expectedId } })).to.include({
            reason: 'INVENTORY_EXPECTED_OTHERWISE',
        });
        await admin.run(CancelExpectedStockDocument, { input: { id: expectedId } });
        expect(await stockOf(admin, itemId)).to.deep.equal([4, 0, 4, 0]);
        expect(await admin.refusal(ReceiveStockDocument, { input: { itemId, quantity: 1, expectedId } })).to.include({
            reason: 'INVENTORY_EXPECTED_CLOSED',
        });
        const { expectedStock } = await admin.run(ExpectedStockDocument, { filter: { itemId, open: false } });
        expect(expectedStock?.nodes.map(({ received, open }) => [received, open])).to.deep.equal([[4, 0]]);
        expect(await discrepancies(admin)).to.deep.equal([]);
    });
    it('is closed with its last piece', async () => {
        const { admin } = world.acme;
        const itemId = await newItem(admin);
        const { expectStock } = await admin.run(ExpectStockDocument, { input: { itemId, quantity: 2 } });
        const expectedId = expectStock?.id ?? '';
        const answers = await Promise.all(Array.from({ length: 3 }, () => admin.send(ReceiveStockDocument, { input: { itemId, quantity: 1, expectedId } })));
        expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason))).to.deep.equal(['INVENTORY_EXPECTED_CLOSED']);
        expect(await stockOf(admin, itemId)).to.deep.equal([2, 0, 2, 0]);
    });
});
//# sourceMappingURL=takes.test.js.map