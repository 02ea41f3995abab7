import { defineRefusal } from '../../../kernel/errors.js';
export const reportTooLarge = defineRefusal('CONFLICT', 'COMMERCE_REPORT_TOO_LARGE', 'A sum of the report is larger than an exact number can be (2^53 smallest units). Ask for a shorter period.');
//# sourceMappingURL=errors.js.map