import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerAddressId, customerId } from '../../ids.js';
const facts = z.object({
    customerAddressId: customerAddressId.schema,
    customerId: customerId.schema,
    isDefaultShipping: z.boolean(),
    isDefaultBilling: z.boolean(),
    version: z.int(),
});
export const customerAddressAdded = defineEvent({
    name: 'commerce.customerAddressAdded',
    version: 1,
    public: true,
    description: "An address was added to a customer's book. Where it is must be read: events hold no personal data.",
    subject: 'customerId',
    payload: facts,
});
export const customerAddressUpdated = defineEvent({
    name: 'commerce.customerAddressUpdated',
    version: 1,
    public: true,
    description: "An address of a customer's book, or what it is used for, was changed. `version` counts its changes.",
    subject: 'customerId',
    payload: facts,
});
export const customerAddressRemoved = defineEvent({
    name: 'commerce.customerAddressRemoved',
    version: 1,
    public: true,
    description: "An address was removed from a customer's book.",
    subject: 'customerId',
    payload: z.object({ customerAddressId: customerAddressId.schema, customerId: customerId.schema }),
});
//# sourceMappingURL=events.js.map