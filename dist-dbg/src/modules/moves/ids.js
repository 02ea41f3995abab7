import { defineIdKind } from '../../kernel/ids.js';
export const moveId = defineIdKind('mov');
//# sourceMappingURL=ids.js.map