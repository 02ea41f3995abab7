import { z } from 'zod';
/** The oldest server first, which is the home server. */
export const byAge = { name: 'CREATED_AT', values: z.tuple([z.iso.datetime(), z.uuid()]) };
//# sourceMappingURL=order.js.map