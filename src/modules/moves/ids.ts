import { type Id, defineIdKind } from '../../kernel/ids.js';

export const moveId = defineIdKind('mov');
export type MoveId = Id<'mov'>;
