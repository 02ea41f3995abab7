/** The code of a lost answer that is all the provider will ever say under this key: an error of its own, which it has kept. */
export const REPLAYED_ERROR = 'replayed_error';
//# sourceMappingURL=port.js.map