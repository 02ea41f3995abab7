import { describeTable } from '../../../../kernel/inventory.js';
import { customerId } from '../../ids.js';
import { customerGroupMembers, customerGroups } from './tables.js';
export const customerGroupInventory = [
    describeTable(customerGroups, { neutral: ['name'] }),
    describeTable(customerGroupMembers, { subjects: [{ ids: customerId, column: 'customerId' }], atErasure: 'delete' }),
];
//# sourceMappingURL=inventory.js.map