import { z } from 'zod';
/** The newest session first. */
export const byAge = { name: 'sessions.CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
//# sourceMappingURL=order.js.map