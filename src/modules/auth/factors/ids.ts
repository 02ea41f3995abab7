import { type Id, defineIdKind } from '../../../kernel/ids.js';

export const passkeyId = defineIdKind('psk');
export type PasskeyId = Id<'psk'>;
