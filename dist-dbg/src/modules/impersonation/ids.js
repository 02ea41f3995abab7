import { defineIdKind } from '../../kernel/ids.js';
export const impersonationId = defineIdKind('imp');
//# sourceMappingURL=ids.js.map