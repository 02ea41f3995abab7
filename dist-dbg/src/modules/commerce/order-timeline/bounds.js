/** Notes of one order: they are read with it. */
export const NOTES_MAX = 200;
//# sourceMappingURL=bounds.js.map