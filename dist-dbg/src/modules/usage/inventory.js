import { describeTable } from '../../kernel/inventory.js';
import { usageDays } from './control.tables.js';
export const usageInventory = [describeTable(usageDays, { audit: { none: 'Counted by our own machinery.' } })];
//# sourceMappingURL=inventory.js.map