import { expect } from 'chai';
import { AdjustStockDocument, CancelExpectedStockDocument, CompleteStockTakeDocument, CountStockDocument, CreateStockReservationDocument, ExpectStockDocument, IssueStockDocument, ReceiveStockDocument, ReleaseStockReservationDocument, ShipStockReservationDocument, StartStockTakeDocument, StockItemDocument, TransferStockDocument, } from '../../../schema/generated/graphql.js';
import { Random } from '../../support/random.js';
import { useWorld } from '../../support/world.js';
import { discrepancies, newItem, newLocation, reserveInput } from './stock.js';
const SEED = Number(process.env['CAMPAIGN_SEED'] ?? 4_711);
const STEPS = 30;
const ACTORS = 6;
/** Refusals that a random operation may meet. Anything else is a bug. */
const EXPECTED = /^INVENTORY_(STOCK_SHORT|RESERVATION_CLOSED|NOT_RESERVED|ON_HAND_CHANGED|EXPECTED_CLOSED|EXPECTED_OTHERWISE|TAKE_OPEN|TAKE_CLOSED)$/;
describe(`stock under random operations at once (seed ${SEED})`, function () {
    this.timeout(120_000);
    const world = useWorld();
    it('is always the sum of its ledger, and never negative or oversold', async () => {
        const { admin } = world.acme;
        const items = [await newItem(admin, 30), await newItem(admin, 30), await newItem(admin, 5, { backOrder: true })];
        const locations = [await newLocation(admin, 1), await newLocation(admin, 2)];
        const state = { reservations: [], expected: [], takes: [] };
        const unforeseen = [];
        let done = 0;
        const actor = async (seed) => {
            const random = new Random(seed);
            for (let step = 0; step < STEPS; step += 1) {
                const { errors } = await act({ admin, random, items, locations, state });
                if (errors.length === 0)
                    done += 1;
                unforeseen.push(...errors.map(({ extensions, message }) => `${extensions.reason}: ${message}`).filter((text) => !EXPECTED.test(text.split(':')[0] ?? '')));
                if (step % 10 === 9)
                    expect(await discrepancies(admin)).to.deep.equal([]);
            }
        };
        await Promise.all(Array.from({ length: ACTORS }, (_, index) => actor(SEED + index)));
        expect(unforeseen).to.deep.equal([]);
        expect(done, 'most of it happened').to.be.greaterThan((STEPS * ACTORS) / 3);
        expect(await discrepancies(admin)).to.deep.equal([]);
        for (const id of items) {
            const { stockItem } = await admin.run(StockItemDocument, { id });
            for (const one of [stockItem, ...(stockItem?.levels ?? [])]) {
                expect(one?.onHand).to.be.at.least(0);
                if (!stockItem?.backOrder)
                    expect(one?.available).to.be.at.least(0);
            }
        }
        expect(await discrepancies(world.globex.admin), 'the other tenant was left alone').to.deep.equal([]);
    });
});
/** One operation that a shop may do, with whatever is there at the moment. */
async function act({ admin, random, items, locations, state }) {
    const itemId = random.pick(items);
    const [locationId = '', otherId = ''] = random.shuffle(locations);
    const quantity = 1 + random.below(6);
    const unitCost = { amount: `${random.below(9)}.${random.below(90) + 10}`, currencyCode: 'EUR' };
    switch (random.below(11)) {
        case 0:
        case 1:
            return admin.send(ReceiveStockDocument, { input: { itemId, locationId, quantity: quantity * 2, unitCost } });
        case 2:
            return admin.send(IssueStockDocument, { input: { itemId, locationId, quantity, type: random.pick(['SHIPMENT', 'SCRAP']) } });
        case 3:
            return admin.send(TransferStockDocument, { input: { itemId, fromId: locationId, toId: otherId, quantity } });
        case 4:
            return admin.send(AdjustStockDocument, {
                input: { itemId, locationId, onHand: random.below(40), expectedOnHand: random.below(3), reason: 'Random' },
            });
        case 5:
        case 6: {
            const lines = random.shuffle(items).map((one) => ({ itemId: one, quantity: 1 + random.below(4) }));
            const answer = await admin.send(CreateStockReservationDocument, reserveInput(lines));
            const id = answer.data?.createStockReservation?.id;
            if (id)
                state.reservations.push(id);
            return answer;
        }
        case 7:
            return admin
                .send(ReleaseStockReservationDocument, { input: { id: random.pick([...state.reservations, 'rsv_00000000000000000000000000'].slice(0, 40)) } })
                .then(known);
        case 8: {
            const id = random.pick([...state.reservations, 'rsv_00000000000000000000000000'].slice(0, 40));
            const lines = random.below(2) === 0 ? null : [{ itemId, quantity: 1 }];
            return admin.send(ShipStockReservationDocument, { input: { id, lines } }).then(known);
        }
        case 9:
            return expectOrReceive({ admin, random, items, locations, state }, { itemId, locationId, quantity });
        default:
            return countPlace({ admin, random, items, locations, state }, locationId);
    }
}
async function expectOrReceive({ admin, random, state }, place) {
    const [open] = random.shuffle(state.expected);
    if (open && random.below(3) === 0)
        return admin.send(CancelExpectedStockDocument, { input: { id: open.id } });
    if (open && random.below(2) === 0) {
        const { id: expectedId, itemId, locationId } = open;
        return admin.send(ReceiveStockDocument, { input: { itemId, locationId, quantity: 1, expectedId } });
    }
    const answer = await admin.send(ExpectStockDocument, { input: place });
    if (answer.data?.expectStock)
        state.expected.push({ id: answer.data.expectStock.id, itemId: place.itemId, locationId: place.locationId });
    return answer;
}
async function countPlace({ admin, random, items, state }, locationId) {
    const [open] = random.shuffle(state.takes);
    if (open && random.below(3) === 0)
        return admin.send(CompleteStockTakeDocument, { input: { id: open } });
    if (open && random.below(2) === 0) {
        const lines = items.map((itemId) => ({ itemId, counted: random.below(30) }));
        return admin.send(CountStockDocument, { input: { id: open, lines } });
    }
    const answer = await admin.send(StartStockTakeDocument, { input: { locationId } });
    if (answer.data?.startStockTake)
        state.takes.push(answer.data.startStockTake.id);
    return answer;
}
/** Before there is any reservation, one that is not there is asked for. */
function known(answer) {
    return { ...answer, errors: answer.errors.filter(({ extensions }) => extensions.reason !== 'INVENTORY_RESERVATION_NOT_FOUND') };
}
//# sourceMappingURL=campaign.test.js.map