import { networkOf } from '../../../../platform/throttle/network.js';
import { isShopper } from '../../shoppers/shopper.js';
/** Protects the processors: a paper takes a tenth of a second of one, and a ticket may be fetched again and again for its minute. */
const PAPERS_OF_ADDRESS = { name: 'papers-of-address', burst: 10, everyMs: 2_000 };
/** Staff is known by name. */
export async function countPaper(ctx) {
    if (isShopper(ctx.actor))
        await ctx.throttle.take([PAPERS_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`]);
}
//# sourceMappingURL=limits.js.map