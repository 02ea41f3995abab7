import { defineIdKind } from '../../../kernel/ids.js';
export const passkeyId = defineIdKind('psk');
//# sourceMappingURL=ids.js.map