import { pageRequest, toPage } from '../../../../kernel/page.js';
import { LATEST_FIRST, cursorOf, pageOrderOf } from '../order/ordering.js';
import { orderCountOfCustomers, ordersOfCustomers } from './loaders.js';
/** The latest first; the pages of several customers are read in one statement. */
export async function listOrdersOfCustomer(ctx, id, page) {
    const request = pageRequest(page, pageOrderOf(LATEST_FIRST));
    const rows = (await ctx.load(ordersOfCustomers, { parentId: id, request })) ?? [];
    return Object.assign(toPage(rows, request, cursorOf(LATEST_FIRST)), { count: async () => (await ctx.load(orderCountOfCustomers, id)) ?? 0 });
}
//# sourceMappingURL=service.js.map