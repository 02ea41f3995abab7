import { z } from 'zod';
import { tenantId } from '../../kernel/context.js';
import { nameInCursor } from '../../kernel/inputs.js';
import { keyset } from '../../platform/db/keyset.js';
import { tenants } from './control.tables.js';
import { sortName } from './queries.js';
const orders = {
    CREATED_AT: { column: tenants.createdAt, value: z.iso.datetime(), valueOf: ({ createdAt }) => createdAt.toISOString() },
    NAME: { column: sortName, value: nameInCursor, valueOf: (tenant) => tenant.sortName },
    SLUG: { column: tenants.slug, value: nameInCursor, valueOf: ({ slug }) => slug },
};
/** The newest tenant first. */
export const BY_AGE = { field: 'CREATED_AT', direction: 'DESC' };
export function pageOrderOf({ field, direction }) {
    return { name: `${field}_${direction}`, values: z.tuple([orders[field].value, z.uuid()]) };
}
export function keysetOf({ field, direction }, request) {
    return keyset([orders[field].column, tenants.id], direction === 'ASC' ? 'asc' : 'desc', request);
}
export function cursorOf({ field }) {
    return (tenant) => [orders[field].valueOf(tenant), tenantId.toUuid(tenant.id)];
}
//# sourceMappingURL=order.js.map