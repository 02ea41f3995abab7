import { defineIdKind } from '../../kernel/ids.js';
export const serverCredentialId = defineIdKind('scr');
//# sourceMappingURL=ids.js.map