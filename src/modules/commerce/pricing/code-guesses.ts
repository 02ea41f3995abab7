/** How often codes may be tried: what keeps coupons and gift cards from being found by trying. */
import type { Ctx } from '../../../kernel/context.js';
import type { Limit, Use } from '../../../kernel/throttle.js';
import { networkOf } from '../../../platform/throttle/network.js';

/** People mistype; a machine at one address is left with about three thousand tries a day, for codes of 49 or 80 random bits. */
const GUESSES_OF_ADDRESS: Limit = { name: 'codes-of-address', burst: 20, everyMs: 30_000 };
/** Codes that a shop invents, such as SUMMER, are guessed from many addresses: this protects them, and the database. Honest tries do not count. */
const GUESSES_OF_TENANT: Limit = { name: 'codes-of-tenant', burst: 500, everyMs: 1_000 };

/** Counted before anything is looked up, so that many at once gain nothing. Returns what to give back when every code was right. */
export async function countGuess(ctx: Ctx): Promise<readonly Use[]> {
  const uses: readonly Use[] = [
    [GUESSES_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`],
    [GUESSES_OF_TENANT, ctx.tenant.id],
  ];
  await ctx.throttle.take(...uses);
  return uses;
}
