import { type Id, defineIdKind } from '../../kernel/ids.js';

export const impersonationId = defineIdKind('imp');
export type ImpersonationId = Id<'imp'>;
