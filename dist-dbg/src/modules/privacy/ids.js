import { defineIdKind } from '../../kernel/ids.js';
export const erasureId = defineIdKind('era');
//# sourceMappingURL=ids.js.map