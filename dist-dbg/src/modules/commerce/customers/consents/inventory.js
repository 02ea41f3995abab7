import { describeTable } from '../../../../kernel/inventory.js';
import { customerId } from '../../ids.js';
import { customerConsents } from './tables.js';
export const consentInventory = [
    describeTable(customerConsents, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        atErasure: 'delete',
        neutral: ['textVersion', 'source'],
    }),
];
//# sourceMappingURL=inventory.js.map