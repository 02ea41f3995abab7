import { invariant } from '../../../kernel/assert.js';
import { permissionsOfOperators } from '../../access/public.js';
import { operatorId } from '../control.tables.js';
import { operatorBeyondOwn } from '../errors.js';
import { findOperatorById } from '../queries.js';
/** Nobody gives or takes what they do not hold. Null means all permissions, those to come among them. */
export async function requireOperatorHolds(tx, permissions) {
    const { actor } = tx.ctx;
    if (actor.kind === 'system')
        return;
    invariant(actor.kind === 'operator', 'the rules let only operators through');
    const own = (await findOperatorById(tx.db, operatorId.parse(actor.id)))?.permissions ?? null;
    const missing = own === null ? [] : (permissions ?? permissionsOfOperators()).filter((one) => !own.includes(one));
    if (own !== null && (permissions === null || missing.length > 0))
        throw operatorBeyondOwn();
}
//# sourceMappingURL=holdings.js.map