/** What one person sees of another: names and pictures are everybody's, addresses and rights are not. */
import type { Ctx } from '../../../kernel/context.js';
import type { PersonRow } from '../tables.js';

/** A person as a resolver hands them on; `isOwn` where they are known to be the one who asks, although nobody is signed in yet. */
export type SeenPerson = PersonRow & { readonly isOwn?: true };

type Seer = Pick<Ctx, 'actor'>;
type Seen = Pick<SeenPerson, 'id' | 'isOwn'>;

export function isOneself({ actor }: Seer, person: Seen): boolean {
  return person.isOwn === true || (actor.kind === 'user' && actor.id === person.id);
}

/** The value for oneself and for holders of the permission, null for others. */
export function onlyFor<T>(ctx: Seer, { person, permission }: { person: Seen; permission: string }, value: () => T): T | null {
  return isOneself(ctx, person) || ctx.actor.permissions.has(permission) ? value() : null;
}
