import { sql } from 'drizzle-orm';
import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { customers } from './tables.js';
export const customerInventory = [
    describeTable(customers, {
        subjects: [{ ids: customerId, column: 'id' }],
        // The books refer to the row.
        atErasure: 'anonymise',
        personal: {
            email: { kind: 'contact', purpose: 'messages about orders', becomes: sql `'erased-' || id || '@erased.invalid'` },
            displayName: { kind: 'name', purpose: 'addressing the customer', becomes: 'Erased customer' },
            phone: { kind: 'contact', purpose: 'questions about orders', becomes: null },
            sortName: { kind: 'name', purpose: 'lists by name; follows the name' },
            search: { kind: 'name', purpose: 'finding the customer; follows name and address' },
        },
    }),
];
//# sourceMappingURL=inventory.js.map