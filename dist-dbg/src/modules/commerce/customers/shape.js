import { defineShape } from '../../../platform/db/shape.js';
import { customers } from './tables.js';
export const customerShape = defineShape(customers, { hidden: ['search'] });
//# sourceMappingURL=shape.js.map