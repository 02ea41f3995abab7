import { auditOrders } from './order.js';
import { listEntries } from './queries.js';
/** Entries are read so many at a time, each time in a unit of work of its own: a slow client holds no connection. */
const ENTRIES_PER_PAGE = 250;
/** Pages of entries, the oldest first. */
export async function* entryPages(read, conditions) {
    let boundary = null;
    for (;;) {
        const request = { order: auditOrders.OLDEST_FIRST.name, size: ENTRIES_PER_PAGE, backward: false, boundary };
        const rows = (await read((open) => listEntries(open, { conditions, direction: 'asc', request }))).slice(0, ENTRIES_PER_PAGE);
        const last = rows.at(-1);
        if (last)
            yield rows;
        if (!last || rows.length < ENTRIES_PER_PAGE)
            return;
        boundary = [last.occurredAt.toISOString(), last.id];
    }
}
//# sourceMappingURL=walk.js.map