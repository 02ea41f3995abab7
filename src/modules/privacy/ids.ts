import { type Id, defineIdKind } from '../../kernel/ids.js';

export const erasureId = defineIdKind('era');
export type ErasureId = Id<'era'>;
