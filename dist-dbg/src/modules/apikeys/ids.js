import { defineIdKind } from '../../kernel/ids.js';
export const apiKeyId = defineIdKind('key');
//# sourceMappingURL=ids.js.map