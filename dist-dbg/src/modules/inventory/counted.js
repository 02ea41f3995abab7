import { sql } from 'drizzle-orm';
import { stockItems } from './items/tables.js';
import { stockLocations } from './locations/tables.js';
/** As an expression: the rows that count towards the quota of records. Items that belong to something are counted with that. */
export function countRecords() {
    return sql `((select count(*) from ${stockLocations}) + (select count(*) from ${stockItems} where owner_kind is null))`;
}
//# sourceMappingURL=counted.js.map