import { schemaOf } from '../../../kernel/context.js';
import { replacedSchemaOf, restoredSchemaOf } from './queries.js';
export function restorePlaces({ id, tenantId, swappedAt }) {
    return { live: schemaOf(tenantId), beside: swappedAt === null ? restoredSchemaOf(id) : replacedSchemaOf(id) };
}
const DAY_MS = 86_400_000;
/** When a state that is put beside the live one at this moment will be dropped. */
export function keptUntil(now, keepDays) {
    return new Date(now.getTime() + keepDays * DAY_MS);
}
//# sourceMappingURL=places.js.map