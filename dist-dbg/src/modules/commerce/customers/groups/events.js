import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerGroupId, customerId } from '../../ids.js';
export const customerGroupCreated = defineEvent({
    name: 'commerce.customerGroupCreated',
    version: 1,
    public: true,
    description: 'A group of customers was created.',
    subject: 'customerGroupId',
    payload: z.object({ customerGroupId: customerGroupId.schema, name: z.string() }),
});
export const customerGroupUpdated = defineEvent({
    name: 'commerce.customerGroupUpdated',
    version: 1,
    public: true,
    description: 'A group of customers was renamed. `version` counts its changes.',
    subject: 'customerGroupId',
    payload: z.object({ customerGroupId: customerGroupId.schema, name: z.string(), version: z.int() }),
});
export const customerGroupDeleted = defineEvent({
    name: 'commerce.customerGroupDeleted',
    version: 1,
    public: true,
    description: 'A group of customers was deleted; its customers stay.',
    subject: 'customerGroupId',
    payload: z.object({ customerGroupId: customerGroupId.schema }),
});
export const customerGroupMembersChanged = defineEvent({
    name: 'commerce.customerGroupMembersChanged',
    version: 1,
    public: true,
    description: 'Customers were put into a group or taken out of it. Only those whose membership changed are named.',
    subject: 'customerGroupId',
    payload: z.object({
        customerGroupId: customerGroupId.schema,
        added: z.array(customerId.schema),
        removed: z.array(customerId.schema),
    }),
});
//# sourceMappingURL=events.js.map