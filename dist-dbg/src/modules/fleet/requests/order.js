import { z } from 'zod';
/** The newest run first. */
export const byAge = { name: 'CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
/** The oldest tenant first. */
export const byTenant = { name: 'TENANT_ASC', values: z.tuple([z.uuid()]) };
//# sourceMappingURL=order.js.map