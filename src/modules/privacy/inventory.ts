import { describeTable } from '../../kernel/inventory.js';
import { personalDataErasures } from './tables.js';

export const privacyInventory = [describeTable(personalDataErasures, { neutral: ['subjectId', 'certificate'], audit: { omit: ['certificate'] } })];
