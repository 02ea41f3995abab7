import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerId } from '../../ids.js';
export const marketingConsentDecided = defineEvent({
    name: 'commerce.marketingConsentDecided',
    version: 1,
    public: true,
    description: 'A customer agreed to being written to about offers, or does not want it any more. Told when it is another answer than before.',
    subject: 'customerId',
    doneBy: 'customerId',
    doneByKind: 'customer',
    payload: z.object({ customerId: customerId.schema, granted: z.boolean(), textVersion: z.string().nullable() }),
});
//# sourceMappingURL=events.js.map