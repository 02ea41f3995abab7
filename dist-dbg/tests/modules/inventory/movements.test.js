import { expect } from 'chai';
import { AdjustStockDocument, IssueStockDocument, ReceiveStockDocument, SetReorderPointDocument, StockItemDocument, StockMovementsDocument, TransferStockDocument, UpdateStockItemDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { stockItemId } from '../../../src/modules/inventory/ids.js';
import { useWorld } from '../../support/world.js';
import { euros, problemsOf, unique } from '../commerce/catalogue.js';
import { defaultLocation, discrepancies, newItem, newLocation, reserve, stockOf } from './stock.js';
describe('the ledger of stock', () => {
    const world = useWorld();
    describe('receiveStock, issueStock', () => {
        it('change what is there and say who, why and what with', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin);
            const reference = { kind: 'delivery', id: unique('D') };
            const { receiveStock } = await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 12, unitCost: euros('4.20'), reference } });
            expect(receiveStock).to.deep.include({ type: 'RECEIPT', quantity: 12, onHandAfter: 12, unitCost: euros('4.20'), value: euros('50.40') });
            const { issueStock } = await admin.run(IssueStockDocument, { input: { itemId, quantity: 5, type: 'SCRAP', reason: 'Water damage' } });
            expect(issueStock).to.deep.include({ type: 'SCRAP', quantity: -5, onHandAfter: 7, value: euros('-21.00'), reason: 'Water damage' });
            expect(await stockOf(admin, itemId)).to.deep.equal([7, 0, 7, 0]);
            const { stockMovements } = await admin.run(StockMovementsDocument, { filter: { itemId } });
            expect(stockMovements?.nodes.map(({ type, quantity, actorKind }) => `${type} ${quantity} ${actorKind}`)).to.deep.equal([
                'SCRAP -5 user',
                'RECEIPT 12 user',
            ]);
            const found = await admin.run(StockMovementsDocument, { filter: { reference: reference.id } });
            expect(found.stockMovements?.nodes.map(({ quantity }) => quantity)).to.deep.equal([12]);
            expect(await world.acme.eventNames()).to.include('inventory.stockMoved');
        });
        it('refuse what is not there or not available, and leave all as it was', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin, 3);
            await reserve(admin, [{ itemId, quantity: 2 }]);
            const refusal = await admin.refusal(IssueStockDocument, { input: { itemId, quantity: 2, type: 'SHIPMENT' } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'INVENTORY_STOCK_SHORT' });
            expect(refusal.message).to.match(/1 are available, not 2/);
            expect(await stockOf(admin, itemId)).to.deep.equal([3, 2, 1, 0]);
            const service = await newItem(admin, 0, { tracked: false });
            expect(await admin.refusal(ReceiveStockDocument, { input: { itemId: service, quantity: 1 } })).to.include({
                reason: 'INVENTORY_ITEM_UNTRACKED',
            });
        });
        it('name every wrong field, and need a key', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin);
            const input = { itemId, quantity: 0, unitCost: euros('-1.00'), reason: ' ' };
            expect(problemsOf(await admin.refusal(ReceiveStockDocument, { input }))).to.have.members([
                'input.quantity TOO_SMALL',
                'input.unitCost.amount MUST_NOT_BE_NEGATIVE',
                'input.reason TOO_SHORT',
            ]);
            const { errors } = await admin.send(ReceiveStockDocument, { input: { itemId, quantity: 1 } }, { 'idempotency-key': '' });
            expect(errors.map(({ extensions }) => extensions.code)).to.deep.equal(['BAD_REQUEST']);
            expect(await stockOf(admin, itemId)).to.deep.equal([0, 0, 0, 0]);
        });
        it('happen once however often a client repeats itself', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin);
            const headers = { 'idempotency-key': unique('key') };
            const answers = await Promise.all(Array.from({ length: 5 }, () => admin.send(ReceiveStockDocument, { input: { itemId, quantity: 4 } }, headers)));
            expect(answers.filter(({ errors }) => errors.length === 0)).to.not.have.length(0);
            expect(await stockOf(admin, itemId)).to.deep.equal([4, 0, 4, 0]);
        });
        it('value stock at the moving average, to the last unit', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin);
            const receive = (quantity, amount) => admin.run(ReceiveStockDocument, { input: { itemId, quantity, unitCost: euros(amount) } });
            await receive(1, '1.00');
            await receive(2, '0.50');
            const { issueStock } = await admin.run(IssueStockDocument, { input: { itemId, quantity: 1, type: 'SHIPMENT' } });
            expect(issueStock?.value).to.deep.equal(euros('-0.67'));
            const { stockItem } = await admin.run(StockItemDocument, { id: itemId });
            expect(stockItem).to.deep.include({ averageCost: euros('0.67'), value: euros('1.33') });
            await admin.run(IssueStockDocument, { input: { itemId, quantity: 2, type: 'SHIPMENT' } });
            expect((await admin.run(StockItemDocument, { id: itemId })).stockItem).to.deep.include({ averageCost: null, value: euros('0.00') });
            const dollars = { amount: '1.00', currencyCode: 'USD' };
            expect(await admin.refusal(ReceiveStockDocument, { input: { itemId, quantity: 1, unitCost: dollars } })).to.include({
                reason: 'INVENTORY_COST_CURRENCY_DIFFERS',
            });
        });
    });
    describe('adjustStock', () => {
        it('sets what is there if it is still what the counter saw', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin, 10);
            const adjust = (onHand, expectedOnHand) => ({ input: { itemId, onHand, expectedOnHand, reason: 'Counted' } });
            const { adjustStock } = await admin.run(AdjustStockDocument, adjust(8, 10));
            expect(adjustStock).to.deep.include({ type: 'ADJUSTMENT', quantity: -2, onHandAfter: 8, reason: 'Counted' });
            const refusal = await admin.refusal(AdjustStockDocument, adjust(9, 10));
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'INVENTORY_ON_HAND_CHANGED' });
            expect(refusal.message).to.match(/8 on hand/);
            expect((await admin.run(AdjustStockDocument, adjust(8, 8))).adjustStock, 'nothing to move').to.equal(null);
        });
        it('lets one of two counters win', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin, 10);
            const adjust = (onHand) => admin.send(AdjustStockDocument, { input: { itemId, onHand, expectedOnHand: 10, reason: 'Counted' } });
            const answers = await Promise.all([adjust(7), adjust(6), adjust(5), adjust(4)]);
            expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason))).to.deep.equal([
                'INVENTORY_ON_HAND_CHANGED',
                'INVENTORY_ON_HAND_CHANGED',
                'INVENTORY_ON_HAND_CHANGED',
            ]);
        });
    });
    describe('transferStock', () => {
        it('takes pieces and their value along', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin);
            await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 3, unitCost: euros('2.00') } });
            const [fromId, toId] = [await defaultLocation(admin), await newLocation(admin)];
            const { transferStock } = await admin.run(TransferStockDocument, { input: { itemId, fromId, toId, quantity: 2 } });
            expect(transferStock?.out).to.deep.include({ type: 'TRANSFER_OUT', quantity: -2, onHandAfter: 1, value: euros('-4.00') });
            expect(transferStock?.into).to.deep.include({ type: 'TRANSFER_IN', quantity: 2, onHandAfter: 2, value: euros('4.00') });
            const { stockItem } = await admin.run(StockItemDocument, { id: itemId });
            expect(stockItem?.levels.map(({ onHand }) => onHand)).to.have.members([1, 2]);
            expect(stockItem?.value).to.deep.equal(euros('6.00'));
            expect(await admin.refusal(TransferStockDocument, { input: { itemId, fromId, toId, quantity: 2 } })).to.include({
                reason: 'INVENTORY_STOCK_SHORT',
            });
            expect(problemsOf(await admin.refusal(TransferStockDocument, { input: { itemId, fromId, toId: fromId, quantity: 1 } }))).to.deep.equal([
                'input.toId SAME_LOCATION',
            ]);
        });
        it('of the same items in both directions at once waits for nobody for ever', async () => {
            const { admin } = world.acme;
            const [one, other] = [await defaultLocation(admin), await newLocation(admin)];
            const itemId = await newItem(admin, 50);
            await admin.run(TransferStockDocument, { input: { itemId, fromId: one, toId: other, quantity: 25 } });
            const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => {
                const [fromId, toId] = index % 2 === 0 ? [one, other] : [other, one];
                return admin.send(TransferStockDocument, { input: { itemId, fromId, toId, quantity: 1 } });
            }));
            expect(answers.flatMap(({ errors }) => errors)).to.deep.equal([]);
            expect(await stockOf(admin, itemId)).to.deep.equal([50, 0, 50, 0]);
            expect(await discrepancies(admin)).to.deep.equal([]);
        });
    });
    describe('the reorder point', () => {
        it('is told once per crossing, and so is what is back', async () => {
            const { admin } = world.acme;
            const itemId = await newItem(admin, 5);
            await admin.run(SetReorderPointDocument, { input: { id: itemId, reorderPoint: 3 } });
            const told = async () => {
                const rows = await world.sql((sql) => sql `select name from platform.outbox where subject_id = ${itemId} order by id`);
                return rows.map((row) => String(row['name'])).filter((name) => /Low|Back/.test(name));
            };
            const before = (await told()).length;
            const issue = (quantity) => admin.run(IssueStockDocument, { input: { itemId, quantity, type: 'SHIPMENT' } });
            await issue(1);
            expect(await told()).to.have.length(before);
            await issue(1);
            await issue(3);
            expect((await told()).slice(before)).to.deep.equal(['inventory.stockItemLow']);
            await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 10 } });
            await issue(8);
            expect((await told()).slice(before)).to.deep.equal(['inventory.stockItemLow', 'inventory.stockItemBack', 'inventory.stockItemLow']);
        });
    });
    it('keeps to itself in each tenant, and is for those who may', async () => {
        const itemId = await newItem(world.acme.admin, 3);
        for (const [document, input] of [
            [ReceiveStockDocument, { itemId, quantity: 1 }],
            [IssueStockDocument, { itemId, quantity: 1, type: 'SCRAP' }],
            [UpdateStockItemDocument, { id: itemId, name: 'Stolen' }],
        ])
            expect(await world.globex.admin.refusal(document, { input })).to.include({
                reason: 'INVENTORY_ITEM_NOT_FOUND',
            });
        expect(await world.acme.viewer.refusal(ReceiveStockDocument, { input: { itemId, quantity: 1 } })).to.include({ reason: 'PERMISSION_MISSING' });
        expect(await stockOf(world.acme.viewer, itemId)).to.deep.equal([3, 0, 3, 0]);
        expect((await world.globex.admin.run(StockMovementsDocument, { filter: { itemId } })).stockMovements?.nodes).to.deep.equal([]);
    });
    it('cannot be changed by the tenant, and tampering is seen', async () => {
        const { admin } = world.globex;
        const itemId = await newItem(admin, 6);
        expect(await discrepancies(admin)).to.deep.equal([]);
        const schema = schemaOf(world.globex.tenant.id);
        const asTenant = (statement) => world
            .sql((sql) => sql.begin((tx) => tx.unsafe(`set local role "${schema}"; set local search_path to "${schema}"; ${statement}`)))
            .then(() => 'done', (error) => error.message);
        expect(await asTenant('update stock_movements set quantity = 1')).to.match(/permission denied/);
        expect(await asTenant('delete from stock_movements')).to.match(/permission denied/);
        expect(await asTenant('update stock_levels set reserved = on_hand + 1')).to.match(/stock_levels_not_oversold/);
        expect(await asTenant('update stock_items set on_hand = -1')).to.match(/stock_items_/);
        await world.sql((admin) => admin.unsafe(`update "${schema}".stock_levels set on_hand = on_hand + 4 where item_id = '${stockItemId.toUuid(stockItemId.parse(itemId))}'`));
        expect(await discrepancies(admin)).to.deep.equal(['ITEM_ON_HAND 6 10', 'LEVEL_ON_HAND 10 6']);
        await world.sql((sql) => sql.unsafe(`update "${schema}".stock_movements set quantity = 10, value_minor = 7 where quantity = 6`));
        expect(await discrepancies(admin)).to.include('ITEM_VALUE 0 7');
    });
});
//# sourceMappingURL=movements.test.js.map