import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { pageSize } from '../../settings.js';
import { orderNotFound } from '../errors.js';
import { orderCompleted, orderConfirmed } from '../events.js';
import { saveOrder, stateAfter, takeOrder } from '../state/change.js';
import { orderAskedSchema, orderFilterSchema } from './checks.js';
import { LATEST_FIRST, cursorOf, keysetOf, pageOrderOf } from './ordering.js';
import { countOrderRows, findOrder, listOrderRows } from './queries.js';
export async function getOrder(ctx, id, selected = null) {
    const order = await ctx.read((db) => findOrder(db, id, selected));
    if (!order)
        throw orderNotFound(id);
    return order;
}
/** The latest first unless another order is asked for. */
export async function listOrders(ctx, { filter, orderBy, page, selected = null }) {
    const conditions = check(orderFilterSchema, filter ?? {}, 'filter');
    const order = orderBy ?? LATEST_FIRST;
    const request = pageRequest(page, pageOrderOf(order), settingOf(ctx, pageSize));
    const rows = await ctx.read((db) => listOrderRows(db, conditions, { ...keysetOf(order, request), selected }));
    return Object.assign(toPage(rows, request, cursorOf(order)), { count: () => ctx.read((db) => countOrderRows(db, conditions)) });
}
/** For staff who know that the money will come. */
export async function confirmOrder(ctx, input) {
    const { orderId: id, ifVersion } = check(orderAskedSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        const state = stateAfter(order, 'CONFIRM');
        tx.emit(orderConfirmed({ orderId: id, number: order.number }));
        return saveOrder(tx, id, { state, confirmedAt: ctx.now() });
    });
}
export async function completeOrder(ctx, input) {
    const { orderId: id, ifVersion } = check(orderAskedSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        const state = stateAfter(order, 'COMPLETE');
        tx.emit(orderCompleted({ orderId: id, number: order.number }));
        return saveOrder(tx, id, { state, completedAt: ctx.now() });
    });
}
//# sourceMappingURL=service.js.map