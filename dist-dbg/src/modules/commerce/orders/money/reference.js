import { orderId } from '../../ids.js';
/** The order that is named by what a payment is for. Anybody may make a payment for anything: also for an order that there is not. */
export function orderOfReference({ kind, id }) {
    const named = kind === 'order' ? orderId.schema.safeParse(id) : null;
    return named?.success ? named.data : null;
}
//# sourceMappingURL=reference.js.map