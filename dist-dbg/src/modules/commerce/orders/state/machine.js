/** What can become of an order. Goods and money are told apart: this is about the goods; `paymentState` follows the payments. */
export const orderStates = ['PLACED', 'CONFIRMED', 'PARTIALLY_FULFILLED', 'FULFILLED', 'COMPLETED', 'CANCELLED'];
export const orderTransitions = ['CONFIRM', 'EDIT', 'FULFIL_PART', 'FULFIL', 'CANCEL', 'CANCEL_REST', 'COMPLETE'];
export const orderMachine = {
    PLACED: { CONFIRM: 'CONFIRMED', EDIT: 'PLACED', CANCEL: 'CANCELLED' },
    CONFIRMED: { EDIT: 'CONFIRMED', FULFIL_PART: 'PARTIALLY_FULFILLED', FULFIL: 'FULFILLED', CANCEL: 'CANCELLED' },
    PARTIALLY_FULFILLED: { FULFIL_PART: 'PARTIALLY_FULFILLED', FULFIL: 'FULFILLED', CANCEL_REST: 'FULFILLED' },
    FULFILLED: { COMPLETE: 'COMPLETED' },
    COMPLETED: {},
    CANCELLED: {},
};
export function availableTransitions(state) {
    return orderTransitions.filter((transition) => transition in orderMachine[state]);
}
//# sourceMappingURL=machine.js.map