import { describeTable } from '../../../kernel/inventory.js';
import { shippingMethods, shippingRates } from './methods/tables.js';
import { variantWeights } from './weights/tables.js';
import { shippingZones } from './zones/tables.js';
export const shippingInventory = [
    describeTable(shippingZones, { neutral: ['name', 'areas'] }),
    describeTable(shippingMethods, { neutral: ['name', 'description', 'customerGroupIds'] }),
    describeTable(shippingRates, { neutral: ['currencyCode', 'basis', 'tiers'] }),
    describeTable(variantWeights, {}),
];
//# sourceMappingURL=inventory.js.map