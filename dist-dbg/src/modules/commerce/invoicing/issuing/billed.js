import { joins } from '../../../../kernel/events.js';
import { orderWasBilled } from '../../orders/errors.js';
import { orderEdited } from '../../orders/events.js';
import { findInvoiceOfOrder } from '../queries.js';
async function refuseIfBilled(tx, { payload }) {
    if ((await findInvoiceOfOrder(tx.db, payload.orderId)) !== null)
        throw orderWasBilled();
}
export const billedOrderListeners = [joins(orderEdited, refuseIfBilled)];
//# sourceMappingURL=billed.js.map