import { anyOf } from '../../../platform/db/any-of.js';
import { operatorId, operators } from '../control.tables.js';
/** At most as many as there are ids, in no order. */
export async function listOperatorNames(db, ids) {
    return db
        .select({ id: operators.id, displayName: operators.displayName })
        .from(operators)
        .where(anyOf(operators.id, operatorId, ids));
}
//# sourceMappingURL=queries.js.map