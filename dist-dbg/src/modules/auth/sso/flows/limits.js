/** Protects the database from programs that begin sign-ins; whole companies sit behind one address. */
export const BEGINS_OF_ADDRESS = { name: 'sso-begins-of-address', burst: 200, everyMs: 1_000 };
/** Protects the provider and us from answers that were made up. */
export const ANSWERS_OF_ADDRESS = { name: 'sso-answers-of-address', burst: 200, everyMs: 1_000 };
/** Codes have 256 bits and are not guessed; this protects the database from those who try. */
export const CODES_OF_ADDRESS = { name: 'sso-codes-of-address', burst: 200, everyMs: 1_000 };
//# sourceMappingURL=limits.js.map