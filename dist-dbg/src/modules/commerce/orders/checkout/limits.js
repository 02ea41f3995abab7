import { networkOf } from '../../../../platform/throttle/network.js';
/** An office behind one address orders undisturbed; a machine that never pays holds the stock of some fifteen hundred orders a day, each until it is cancelled. */
const ORDERS_OF_ADDRESS = { name: 'orders-of-address', burst: 30, everyMs: 60_000 };
/** Protects the stock of the tenant from machines at many addresses: a shop that sells more than ten orders a second places them with an API key. */
const ORDERS_OF_TENANT = { name: 'orders-of-tenant', burst: 2_000, everyMs: 100 };
/** Counted before anything is done, so that many at once gain nothing; answers what to give back when no order came of it. Staff and programs with a key are known by name. */
export async function countNewOrder(ctx) {
    if (ctx.actor.kind !== 'anonymous')
        return [];
    const uses = [
        [ORDERS_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`],
        [ORDERS_OF_TENANT, ctx.tenant.id],
    ];
    await ctx.throttle.take(...uses);
    return uses;
}
//# sourceMappingURL=limits.js.map