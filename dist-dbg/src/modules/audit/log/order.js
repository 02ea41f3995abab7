import { z } from 'zod';
export const auditDirection = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' };
const values = z.tuple([z.iso.datetime(), z.uuid()]);
export const auditOrders = {
    NEWEST_FIRST: { name: 'audit.newest', values, direction: 'desc' },
    OLDEST_FIRST: { name: 'audit.oldest', values, direction: 'asc' },
};
//# sourceMappingURL=order.js.map