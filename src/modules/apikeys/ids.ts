import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const apiKeyId = defineIdKind('key');
export type ApiKeyId = IdOf<typeof apiKeyId>;
