import { defineIdKind } from '../../../kernel/ids.js';
export const ssoConnectionId = defineIdKind('sso');
//# sourceMappingURL=ids.js.map