import { describeTable } from '../../kernel/inventory.js';
import { erasedPeople } from './erasure/control.tables.js';
import { personalDataErasures } from './tables.js';
export const privacyInventory = [
    describeTable(personalDataErasures, { neutral: ['subjectId', 'certificate'], audit: { omit: ['certificate'] } }),
    describeTable(erasedPeople, { neutral: ['subjectId'], audit: { none: "The same stands in the tenant, and in the tenant's trail." } }),
];
//# sourceMappingURL=inventory.js.map