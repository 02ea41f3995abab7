/** Column types that every table uses, so that ids, times and money mean the same everywhere. */
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';
/** A TypeID of one kind outside, a `uuid` of 16 bytes in the table. */
export function idColumn(kind) {
    return customType({
        dataType: () => 'uuid',
        toDriver: (id) => kind.toUuid(id),
        fromDriver: (uuid) => kind.fromUuid(uuid),
    });
}
/** A moment in UTC with milliseconds, the precision that a JavaScript date keeps: a finer one would make cursors skip rows. */
export function instant(name) {
    return timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
}
/** Integer minor units (cents); goes with a currency column. */
export function minorUnits(name) {
    return bigint(name, { mode: 'number' });
}
/** Bytes as they are. */
export const bytes = customType({ dataType: () => 'bytea' });
//# sourceMappingURL=columns.js.map