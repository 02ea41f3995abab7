import { describeTable } from '../../kernel/inventory.js';
import { controlIdempotencyRecords } from './control.tables.js';
import { idempotencyRecords } from './tables.js';
const COPIES = { none: 'Sealed copies of answers, kept for a day or two.' };
export const idempotencyInventory = [
    describeTable(idempotencyRecords, { secret: ['sealedResult'], neutral: ['key', 'place', 'fingerprint'], audit: COPIES }),
    describeTable(controlIdempotencyRecords, { secret: ['sealedResult'], neutral: ['key', 'place', 'fingerprint'], audit: COPIES }),
];
//# sourceMappingURL=inventory.js.map