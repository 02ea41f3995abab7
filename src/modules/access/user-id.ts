import { type Id, defineIdKind } from '../../kernel/ids.js';

/** The id of a tenant's user. It is declared here because roles are given to users and rank below them. */
export const userId = defineIdKind('usr');
export type UserId = Id<'usr'>;
