/** The orders of lists of tenants. */
import type { SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import { tenantId } from '../../kernel/context.js';
import { nameInCursor } from '../../kernel/inputs.js';
import { type OrderingBy, columnOrders } from '../../platform/db/column-orders.js';
import { tenants } from './control.tables.js';
import { type ListedTenant, sortName } from './queries.js';

export type TenantOrderField = 'CREATED_AT' | 'NAME' | 'SLUG';
export type TenantOrdering = OrderingBy<TenantOrderField>;

/** The newest tenant first. */
export const BY_AGE: TenantOrdering = { field: 'CREATED_AT', direction: 'DESC' };

export const { pageOrderOf, keysetOf, cursorOf } = columnOrders<TenantOrderField, ListedTenant, SQLWrapper>({
  nameOf: (field, direction) => `${field}_${direction}`,
  id: { column: tenants.id, valueOf: ({ id }) => tenantId.toUuid(id) },
  fields: {
    CREATED_AT: { column: tenants.createdAt, value: z.iso.datetime(), valueOf: ({ createdAt }) => createdAt.toISOString() },
    NAME: { column: sortName, value: nameInCursor, valueOf: (tenant) => tenant.sortName },
    SLUG: { column: tenants.slug, value: nameInCursor, valueOf: ({ slug }) => slug },
  },
});
