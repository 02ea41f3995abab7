import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { shippingZoneId } from '../../ids.js';
const facts = z.object({
    shippingZoneId: shippingZoneId.schema,
    name: z.string(),
    areas: z.array(z.object({ countryCode: z.string(), region: z.string().nullable(), postalPrefix: z.string().nullable() })),
    version: z.int(),
});
export const shippingZoneCreated = defineEvent({
    name: 'commerce.shippingZoneCreated',
    version: 1,
    public: true,
    description: 'A shipping zone was created; no method has rates for it yet.',
    subject: 'shippingZoneId',
    payload: facts,
});
export const shippingZoneUpdated = defineEvent({
    name: 'commerce.shippingZoneUpdated',
    version: 1,
    public: true,
    description: 'The name or the areas of a shipping zone were changed. `version` counts its changes.',
    subject: 'shippingZoneId',
    payload: facts,
});
export const shippingZoneDeleted = defineEvent({
    name: 'commerce.shippingZoneDeleted',
    version: 1,
    public: true,
    description: 'A shipping zone without rates was deleted.',
    subject: 'shippingZoneId',
    payload: z.object({ shippingZoneId: shippingZoneId.schema }),
});
//# sourceMappingURL=events.js.map