import type { SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import { type Tenant, tenantId } from '../../kernel/context.js';
import type { SortDirection } from '../../kernel/graphql.js';
import { nameInCursor } from '../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../kernel/page.js';
import { type Keyset, keyset } from '../../platform/db/keyset.js';
import { tenants } from './control.tables.js';
import { type ListedTenant, sortName } from './queries.js';

const orders = {
  CREATED_AT: {
    column: tenants.createdAt,
    values: z.tuple([z.iso.datetime(), z.uuid()]),
    valueOf: ({ createdAt }: Tenant) => createdAt.toISOString(),
  },
  NAME: { column: sortName, values: z.tuple([nameInCursor, z.uuid()]), valueOf: (tenant: ListedTenant) => tenant.sortName },
  SLUG: { column: tenants.slug, values: z.tuple([nameInCursor, z.uuid()]), valueOf: ({ slug }: Tenant) => slug },
} as const;

export type TenantOrderField = keyof typeof orders;
export type TenantOrdering = { readonly field: TenantOrderField; readonly direction: SortDirection };

/** The newest tenant first. */
export const BY_AGE: TenantOrdering = { field: 'CREATED_AT', direction: 'DESC' };

export function pageOrderOf({ field, direction }: TenantOrdering): PageOrder {
  return { name: `${field}_${direction}`, values: orders[field].values };
}

export function keysetOf({ field, direction }: TenantOrdering, request: PageRequest): Keyset<SQLWrapper> {
  return keyset([orders[field].column, tenants.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

export function cursorOf({ field }: TenantOrdering): (tenant: ListedTenant) => readonly CursorValue[] {
  return (tenant) => [orders[field].valueOf(tenant), tenantId.toUuid(tenant.id)];
}
