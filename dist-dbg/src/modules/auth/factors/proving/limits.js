import { networkOf } from '../../../../platform/throttle/network.js';
/** Tickets have 256 bits and are not guessed; this protects the database from those who try. Whole companies sit behind one address. */
const TRIES_OF_ADDRESS = { name: 'proofs-of-address', burst: 200, everyMs: 1_000 };
/**
 * Three codes of a million are good at a time. Whoever tries them has the password; at this pace they would need some six years for an even
 * chance. Passkeys and recovery codes cannot be guessed and are not counted, so their owner always gets in.
 */
const CODES_OF_ACCOUNT = { name: 'totp-codes-of-account', burst: 5, everyMs: 15 * 60_000 };
/** Whoever found a device unlocked must not try out its owner's password. */
const PASSWORDS_OF_ACCOUNT = { name: 'step-ups-of-account', burst: 10, everyMs: 60_000 };
export async function countTry(ctx) {
    await ctx.throttle.take([TRIES_OF_ADDRESS, networkOf(ctx.address)]);
}
/** Counted before anything is compared, so that many at once gain nothing. Returns what to give back when the proof was right. */
export async function countProof(ctx, holderId, kind) {
    const limit = { TOTP: CODES_OF_ACCOUNT, PASSWORD: PASSWORDS_OF_ACCOUNT, PASSKEY: null, RECOVERY_CODE: null }[kind];
    if (limit === null)
        return [];
    const use = [limit, holderId];
    await ctx.throttle.take(use);
    return [use];
}
//# sourceMappingURL=limits.js.map