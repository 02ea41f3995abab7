/** How many handlers run at a time, and how many connections they have, for everybody. */
export const CONCURRENCY = 8;
//# sourceMappingURL=contestant.js.map