import { expect } from 'chai';
import { orderStateForbids } from '../../../src/modules/commerce/orders/errors.js';
import { stateAfter } from '../../../src/modules/commerce/orders/state/change.js';
import { availableTransitions, orderStates, orderTransitions, } from '../../../src/modules/commerce/orders/state/machine.js';
/** All that is possible, written down a second time: `state transition state`. */
const POSSIBLE = [
    'PLACED CONFIRM CONFIRMED',
    'PLACED EDIT PLACED',
    'PLACED CANCEL CANCELLED',
    'CONFIRMED EDIT CONFIRMED',
    'CONFIRMED FULFIL_PART PARTIALLY_FULFILLED',
    'CONFIRMED FULFIL FULFILLED',
    'CONFIRMED CANCEL CANCELLED',
    'PARTIALLY_FULFILLED FULFIL_PART PARTIALLY_FULFILLED',
    'PARTIALLY_FULFILLED FULFIL FULFILLED',
    'PARTIALLY_FULFILLED CANCEL_REST FULFILLED',
    'FULFILLED COMPLETE COMPLETED',
];
function outcome(state, transition) {
    try {
        return `${state} ${transition} ${stateAfter({ state, number: '7' }, transition)}`;
    }
    catch (error) {
        const possible = availableTransitions(state);
        expect(error).to.include({ reason: 'COMMERCE_ORDER_STATE', message: orderStateForbids({ number: '7', state, transition, possible }).message });
        return null;
    }
}
describe('the states of an order', () => {
    it('lead to each other as they should, and in no other way', () => {
        const found = orderStates.flatMap((state) => orderTransitions.map((transition) => outcome(state, transition))).filter((one) => one !== null);
        expect(found).to.deep.equal(POSSIBLE);
    });
    it('say what is possible where something is not', () => {
        const refusal = orderStateForbids({ number: '7', state: 'PLACED', transition: 'COMPLETE', possible: availableTransitions('PLACED') });
        expect(refusal.message).to.equal('Order 7 is PLACED: COMPLETE is not possible, only CONFIRM, EDIT, CANCEL.');
    });
});
//# sourceMappingURL=order-machine.test.js.map