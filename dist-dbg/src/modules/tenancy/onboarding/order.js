import { z } from 'zod';
/** Who asked first stands first. */
export const byRequest = { name: 'onboardings.REQUESTED_AT_ASC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
//# sourceMappingURL=order.js.map