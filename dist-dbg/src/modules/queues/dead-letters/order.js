import { z } from 'zod';
/** The newest first. */
export const byDeath = { name: 'DIED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
/** Pages of several servers as one, in the order in which they were read. */
export function mergePage(pages, { backward, size }) {
    const sign = backward ? 1 : -1;
    const byPlace = (a, b) => sign * (a.diedAt.getTime() - b.diedAt.getTime() || (a.id < b.id ? -1 : 1));
    return pages
        .flat()
        .sort(byPlace)
        .slice(0, size + 1);
}
//# sourceMappingURL=order.js.map