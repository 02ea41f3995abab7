import { z } from 'zod';
/** The newest first. */
export const byAge = { name: 'CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
//# sourceMappingURL=order.js.map