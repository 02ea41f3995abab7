/** A first look at orders, invoices and reports of the demo shows something: it was sold by the services, each step at its moment. */
import { invariant } from '../../../../kernel/assert.js';
import { getDefaultLocation, moveStock } from '../../../inventory/public.js';
import { createOrder } from '../../orders/placing/service.js';
import { findMethodNamed, hasOrders, listBuyers, listGoods } from './queries.js';
import { BUYERS, GOODS, sales } from './sales.js';
const DAY_MS = 86_400_000;
/** When the shop has bought what it sells then, and for how much of its price. */
const BOUGHT_DAYS_AGO = 30;
const PIECES = 20;
const COST_PERCENT = 55;
const STREETS = ['Lindenstraße 4', 'Hafenweg 12', 'Am Markt 1', 'Bergstraße 27', 'Schulgasse 3', 'Gartenweg 8', 'Ringstraße 61'];
export function hasSold(ctx) {
    return ctx.read(hasOrders);
}
/** For a shop that has sold nothing yet. */
export async function seedCommerceHistory({ at, now, isStopping }) {
    const daysAgo = (days) => at(new Date(now.getTime() - days * DAY_MS));
    const first = daysAgo(BOUGHT_DAYS_AGO);
    const shop = await first.read(async (db) => ({
        goods: await listGoods(db, GOODS),
        buyers: await listBuyers(db, BUYERS),
        shippingMethodId: await findMethodNamed(db, 'Parcel'),
    }));
    await buyGoods(first, shop);
    const placed = new Map();
    const orderOf = (sale) => {
        const id = placed.get(sale);
        invariant(id, 'whatever becomes of an order comes after it');
        return id;
    };
    const steps = sales.flatMap((sale) => [
        { days: sale.daysAgo, run: async (ctx) => void placed.set(sale, await sell(ctx, shop, sale)) },
        ...sale.later.map(({ daysAgo: days, happens }) => ({ days, run: (ctx) => happens(ctx, orderOf(sale)) })),
    ]);
    // The earliest first, so that numbers rise with time; one after the other, as people work.
    for (const { days, run } of steps.toSorted((one, other) => other.days - one.days)) {
        if (isStopping())
            return;
        await run(daysAgo(days));
    }
}
async function buyGoods(ctx, { goods }) {
    await ctx.write(async (tx) => {
        const { id: locationId } = await getDefaultLocation(tx);
        await moveStock(tx, goods.flatMap(({ stockItemId: itemId, priceMinor, currencyCode }) => {
            const unitCost = { amountMinor: Math.round((priceMinor * COST_PERCENT) / 100), currencyCode };
            return itemId === null ? [] : [{ itemId, locationId, type: 'RECEIPT', quantity: PIECES, unitCost, reason: 'Delivery' }];
        }));
    });
}
async function sell(ctx, { goods, buyers, shippingMethodId }, { buyer, goods: wanted, method }) {
    const who = buyers[buyer];
    invariant(who, 'the demo has more customers than buyers');
    const shippingAddress = {
        ...{ recipient: who.displayName, line1: STREETS[buyer] ?? 'Hauptstraße 1', city: 'Hamburg', postalCode: '20457', countryCode: 'DE' },
    };
    const lines = wanted.map(([good, quantity]) => ({ variantId: goods[good]?.id ?? '', quantity }));
    const { id } = await createOrder(ctx, {
        ...{ lines, customerId: who.id, shippingAddress, shippingMethodId, paymentMethod: method, currencyCode: goods[0]?.currencyCode },
        ...{ email: undefined, billingAddress: null, couponCodes: [], giftCardCodes: [] },
    });
    return id;
}
//# sourceMappingURL=seeding.js.map