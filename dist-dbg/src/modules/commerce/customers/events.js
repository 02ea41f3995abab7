import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { customerId } from '../ids.js';
export const customerCreated = defineEvent({
    name: 'commerce.customerCreated',
    version: 1,
    public: true,
    description: 'A customer was created. Who it is must be read: events hold no personal data.',
    subject: 'customerId',
    payload: z.object({ customerId: customerId.schema }),
});
export const customerUpdated = defineEvent({
    name: 'commerce.customerUpdated',
    version: 1,
    public: true,
    description: "A customer's e-mail address, name or phone number was changed. `version` counts the changes.",
    subject: 'customerId',
    payload: z.object({ customerId: customerId.schema, version: z.int() }),
});
//# sourceMappingURL=events.js.map