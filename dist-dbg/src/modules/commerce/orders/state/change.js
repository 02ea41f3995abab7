/** Every change of an order: locked, compared with what the client has seen, and let through by the machine. */
import { invariant } from '../../../../kernel/assert.js';
import { versionStale } from '../../errors.js';
import { orderNotFound, orderStateForbids } from '../errors.js';
import { lockOrder, updateOrder } from '../queries.js';
import { availableTransitions, orderMachine } from './machine.js';
/** Until the transaction ends nobody else changes the order. */
export async function takeOrder(tx, { id, ifVersion }) {
    const order = await lockOrder(tx.db, id);
    if (!order)
        throw orderNotFound(id);
    if (ifVersion !== undefined && ifVersion !== order.version)
        throw versionStale(order.version);
    return order;
}
/** The state that a transition leads to. Refused with what is possible instead. */
export function stateAfter({ state, number }, transition) {
    const next = orderMachine[state][transition];
    if (next === undefined)
        throw orderStateForbids({ number, state, transition, possible: availableTransitions(state) });
    return next;
}
export async function saveOrder(tx, id, change) {
    const order = await updateOrder(tx.db, id, { ...change, updatedAt: tx.ctx.now() });
    invariant(order, 'a locked order stays');
    return order;
}
//# sourceMappingURL=change.js.map