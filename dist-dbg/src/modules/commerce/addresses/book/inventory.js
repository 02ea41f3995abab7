import { describeTable } from '../../../../kernel/inventory.js';
import { customerId } from '../../ids.js';
import { customerAddresses } from './tables.js';
const PLACE = { kind: 'contact', purpose: 'sending parcels and invoices' };
export const addressInventory = [
    describeTable(customerAddresses, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        atErasure: 'delete',
        personal: {
            recipient: { kind: 'name', purpose: 'sending parcels and invoices' },
            company: { kind: 'name', purpose: 'sending parcels and invoices' },
            ...{ line1: PLACE, line2: PLACE, city: PLACE, region: PLACE, postalCode: PLACE, countryCode: PLACE },
            phone: { kind: 'contact', purpose: 'questions about a delivery' },
        },
    }),
];
//# sourceMappingURL=inventory.js.map