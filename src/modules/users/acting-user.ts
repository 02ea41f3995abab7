import { invariant } from '../../kernel/assert.js';
import type { Ctx } from '../../kernel/context.js';
import { type UserId, userId } from '../access/public.js';

/** The user who asks, for what people do for themselves. */
export function actingUser({ actor }: Pick<Ctx, 'actor'>): UserId {
  invariant(actor.kind === 'user', 'the rule asUser lets only users through');
  return userId.parse(actor.id);
}
