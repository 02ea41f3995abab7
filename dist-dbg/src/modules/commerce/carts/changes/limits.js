import { networkOf } from '../../../../platform/throttle/network.js';
import { isShopper } from '../../shoppers/shopper.js';
/** A household or an office behind one address shops undisturbed; a machine makes some eight thousand empty carts a day, each gone within a day. */
const CARTS_OF_ADDRESS = { name: 'carts-of-address', burst: 60, everyMs: 10_000 };
/** Protects the tenant's storage from machines at many addresses: a shop with more new visitors than this makes its carts with an API key. */
const CARTS_OF_TENANT = { name: 'carts-of-tenant', burst: 2_000, everyMs: 200 };
/** Staff and programs with a key are known by name, and stand for many shoppers. */
export async function countNewCart(ctx) {
    if (!isShopper(ctx.actor))
        return;
    await ctx.throttle.take([CARTS_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`], [CARTS_OF_TENANT, ctx.tenant.id]);
}
//# sourceMappingURL=limits.js.map