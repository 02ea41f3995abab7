import { check } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { returnNotFound } from '../errors.js';
import { creditableOf, takePieces } from '../pieces.js';
import { listLinesOfOrder } from '../queries.js';
import { findReturn } from '../returns/queries.js';
import { takeOrder } from '../state/change.js';
import { refundOrderSchema } from './checks.js';
import { creditOrder } from './credit.js';
/** By lines: what their pieces have cost is no longer owed, and is given back as far as it was paid. */
export async function refundOrder(ctx, input) {
    const { orderId: id, ifVersion, lines: asked, shipping = false, returnId, reason } = check(refundOrderSchema, input);
    if (asked.length === 0 && !shipping)
        throw invalidInput([{ path: 'input.lines', reason: 'MISSING', message: 'name lines, or shipping' }]);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        if (returnId !== null)
            await requireReturn(tx.db, id, returnId);
        const lines = await listLinesOfOrder(tx.db, id);
        const pieces = takePieces(lines, asked, creditableOf);
        return creditOrder(tx, { order, lines, pieces, withShipping: shipping, returnId, reason });
    });
}
async function requireReturn(db, orderId, id) {
    const found = await findReturn(db, id);
    if (found?.orderId !== orderId)
        throw returnNotFound(id);
}
//# sourceMappingURL=service.js.map