/** Everybody fills a cart, and then all of them order at once. */
import { Buyer } from './buyer.js';
/** Every fourth gives the cart the same thing twice, every tenth is served by staff, who write it on two lines. */
function wayOf(number) {
    if (number % 10 === 7)
        return 'LINES';
    return number % 4 === 1 ? 'TWICE' : 'ONE';
}
export async function race({ shop, buyers: count, gateways, midway }) {
    const buyers = Array.from({ length: count }, (_, number) => new Buyer(number, wayOf(number), shop, gateways));
    await Promise.all(buyers.map((buyer) => buyer.fillCart()));
    let sold = 0;
    return Promise.all(buyers.map(async (buyer) => {
        const outcome = await buyer.buy();
        const before = sold;
        if (outcome.orderId !== null)
            sold += outcome.pieces;
        if (before < shop.units / 2 && sold >= shop.units / 2)
            midway();
        return outcome;
    }));
}
//# sourceMappingURL=race.js.map