import { holds } from '../../../kernel/rules.js';

const reads = holds('orders:read');
const writes = holds('orders:write');

export const timelineRules = {
  Mutation: { addOrderNote: writes, editOrderNote: writes, deleteOrderNote: writes },
  /** A shopper sees what happened, and not who of the shop did it. */
  OrderTimelineEntry: { actor: reads, referenceId: reads },
  OrderNote: { author: reads, audience: reads },
};
