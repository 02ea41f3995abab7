import { type Shape, defineShape } from '../../../platform/db/shape.js';
import { customers } from './tables.js';

export const customerShape: Shape = defineShape(customers, { hidden: ['search'] });
