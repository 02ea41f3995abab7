import { type Id, defineIdKind } from '../../kernel/ids.js';

export const serverCredentialId = defineIdKind('scr');
export type ServerCredentialId = Id<'scr'>;
