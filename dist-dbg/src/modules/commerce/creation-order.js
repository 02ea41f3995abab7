import { z } from 'zod';
import { settingOf } from '../../kernel/entitlements.js';
import { pageRequest, toPage } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import { pageSize } from './settings.js';
/** Pages of a list in the order in which its things were made, which is that of their ids. `name` is the order's own. */
export function pagesByCreation(name, kind, column) {
    const order = { name, values: z.tuple([z.uuid()]) };
    return async (ctx, { page, read }) => {
        const request = pageRequest(page, order, settingOf(ctx, pageSize));
        const rows = await read(keyset([column], 'asc', request));
        return toPage(rows, request, ({ id }) => [kind.toUuid(id)]);
    };
}
//# sourceMappingURL=creation-order.js.map