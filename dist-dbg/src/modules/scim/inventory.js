import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { scimGroups, scimUsers } from './tables.js';
export const scimInventory = [
    describeTable(scimUsers, {
        subjects: [{ ids: userId, column: 'userId' }],
        // The directory knows nobody any more by what stood here; the user stays deactivated.
        atErasure: 'delete',
        personal: {
            userName: { kind: 'contact', purpose: 'recognising whom the directory of the company means' },
            externalId: { kind: 'contact', purpose: 'recognising whom the directory of the company means' },
            givenName: { kind: 'name', purpose: 'giving the directory back what it said' },
            familyName: { kind: 'name', purpose: 'giving the directory back what it said' },
        },
    }),
    describeTable(scimGroups, { neutral: ['externalId'] }),
];
//# sourceMappingURL=inventory.js.map