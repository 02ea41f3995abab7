import { networkOf } from '../../../platform/throttle/network.js';
/** People mistype; a machine at one address is left with about three thousand tries a day, for codes of 49 or 80 random bits. */
const GUESSES_OF_ADDRESS = { name: 'codes-of-address', burst: 20, everyMs: 30_000 };
/** Codes that a shop invents, such as SUMMER, are guessed from many addresses: this protects them, and the database. Honest tries do not count. */
const GUESSES_OF_TENANT = { name: 'codes-of-tenant', burst: 500, everyMs: 1_000 };
/** Counted before anything is looked up, so that many at once gain nothing. Returns what to give back when every code was right. */
export async function countGuess(ctx) {
    const uses = [
        [GUESSES_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`],
        [GUESSES_OF_TENANT, ctx.tenant.id],
    ];
    await ctx.throttle.take(...uses);
    return uses;
}
//# sourceMappingURL=code-guesses.js.map