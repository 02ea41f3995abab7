import { check } from '../../../kernel/check.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { readControlTrail, readTenantTrail } from '../trail.js';
import { auditFilterSchema } from './checks.js';
import { auditOrders } from './order.js';
import { listEntries } from './queries.js';
import { entryPages } from './walk.js';
/** What was done in the tenant. Other modules show the activity of a thing with `filter: { objectId }`, of a person with `{ actorId }`. */
export function pageAuditLog(ctx, ask) {
    return pageOf(readTenantTrail(ctx), ask);
}
/** What operators did. */
export function pagePlatformAuditLog(ctx, ask) {
    return pageOf(readControlTrail(ctx), ask);
}
/** Every entry that meets a filter, a page at a time, the oldest first. */
export function walkEntries(ctx, filter) {
    return entryPages(readTenantTrail(ctx), check(auditFilterSchema, filter));
}
async function pageOf(read, { filter, orderBy, page }) {
    const conditions = check(auditFilterSchema, filter ?? {}, 'filter');
    const order = auditOrders[orderBy ?? 'NEWEST_FIRST'];
    const request = pageRequest(page, order);
    const rows = await read((open) => listEntries(open, { conditions, direction: order.direction, request }));
    return toPage(rows, request, (row) => [row.occurredAt.toISOString(), row.id]);
}
//# sourceMappingURL=service.js.map