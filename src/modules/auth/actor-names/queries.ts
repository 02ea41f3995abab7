import type { ControlDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type OperatorId, operatorId, operators } from '../control.tables.js';

/** At most as many as there are ids, in no order. */
export async function listOperatorNames(db: ControlDb, ids: readonly OperatorId[]) {
  return db
    .select({ id: operators.id, displayName: operators.displayName })
    .from(operators)
    .where(anyOf(operators.id, operatorId, ids));
}
