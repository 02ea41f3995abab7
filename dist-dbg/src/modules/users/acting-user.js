import { invariant } from '../../kernel/assert.js';
import { userId } from '../access/public.js';
/** The user who asks, for what people do for themselves. */
export function actingUser({ actor }) {
    invariant(actor.kind === 'user', 'the rule asUser lets only users through');
    return userId.parse(actor.id);
}
//# sourceMappingURL=acting-user.js.map