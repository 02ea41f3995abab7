import { cameBack, isBilled, isCancelled, isDone, isPaid, leaves } from './happenings.js';
const at = (daysAgo, happens) => ({ daysAgo, happens });
/** As many as they name. */
export const GOODS = 8;
export const BUYERS = 7;
export const sales = [
    {
        ...{ daysAgo: 26, buyer: 0, method: 'INVOICE' },
        goods: [
            [0, 1],
            [4, 2],
        ],
        later: [at(25, leaves()), at(25, isBilled), at(17, isPaid), at(16, isDone)],
    },
    {
        ...{ daysAgo: 22, buyer: 1, method: 'BANK_TRANSFER' },
        goods: [[2, 3]],
        later: [at(20, isPaid), at(19, leaves()), at(19, isBilled), at(12, cameBack)],
    },
    { daysAgo: 18, buyer: 2, method: 'BANK_TRANSFER', goods: [[1, 1]], later: [at(14, isCancelled)] },
    {
        ...{ daysAgo: 15, buyer: 3, method: 'INVOICE' },
        goods: [
            [5, 2],
            [6, 1],
        ],
        later: [at(14, leaves()), at(14, isBilled)],
    },
    {
        ...{ daysAgo: 9, buyer: 0, method: 'BANK_TRANSFER' },
        goods: [
            [3, 3],
            [7, 1],
        ],
        later: [at(8, isPaid), at(7, leaves(1))],
    },
    { daysAgo: 5, buyer: 4, method: 'CASH', goods: [[0, 2]], later: [at(5, leaves()), at(5, isBilled), at(5, isPaid)] },
    { daysAgo: 3, buyer: 5, method: 'INVOICE', goods: [[4, 1]], later: [] },
    { daysAgo: 1, buyer: 6, method: 'BANK_TRANSFER', goods: [[2, 1]], later: [] },
];
//# sourceMappingURL=sales.js.map