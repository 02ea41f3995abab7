import { z } from 'zod';
/** The newest invitation first. */
export const byAge = { name: 'invitations.CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
//# sourceMappingURL=order.js.map