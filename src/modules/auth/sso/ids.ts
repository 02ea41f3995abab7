import { type Id, defineIdKind } from '../../../kernel/ids.js';

export const ssoConnectionId = defineIdKind('sso');
export type SsoConnectionId = Id<'sso'>;
