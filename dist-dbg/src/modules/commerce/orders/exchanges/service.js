import { check } from '../../../../kernel/check.js';
import { orderCreditId, orderExchangeId } from '../../ids.js';
import { creditOrder } from '../credits/credit.js';
import { orderNotFound, returnNotFound } from '../errors.js';
import { refreshed } from '../money/following.js';
import { beginOrderPayment } from '../money/paying.js';
import { findOrder } from '../order/queries.js';
import { enterOrder } from '../placing/place.js';
import { findReturn } from '../returns/queries.js';
import { takeOrder } from '../state/change.js';
import { exchangeReturnSchema } from './checks.js';
import { planExchange } from './plan.js';
import { insertExchange, lockOrigins } from './queries.js';
import { tellExchanged } from './telling.js';
/** What came back is credited, something else is ordered, and what was paid for the one pays the other: all or nothing. */
export async function exchangeReturn(ctx, input) {
    const asked = check(exchangeReturnSchema, input);
    return ctx.write(async (tx) => {
        const { orderId } = await getReturn(tx.db, asked.returnId);
        const order = await takeOrder(tx, { id: orderId });
        // As it is under the lock.
        const found = await getReturn(tx.db, asked.returnId);
        return applyExchange(tx, await planExchange(ctx, tx.db, { asked, found, order }));
    });
}
/** What it would come to. Nothing is kept: whether there is enough stock is known when it is done. */
export async function previewExchange(ctx, input) {
    const asked = check(exchangeReturnSchema, input);
    return ctx.read(async (db) => {
        const found = await getReturn(db, asked.returnId);
        const order = await findOrder(db, found.orderId, null);
        if (!order)
            throw orderNotFound(found.orderId);
        return planExchange(ctx, db, { asked, found, order });
    });
}
async function getReturn(db, id) {
    const found = await findReturn(db, id);
    if (!found)
        throw returnNotFound(id);
    return found;
}
/** Of a locked order. Locks are taken as by placing: what is given back is given back where gift cards pay. */
async function applyExchange(tx, plan) {
    const { order: first, lines, pieces, carriedMinor, asked, wanted } = plan;
    const creditId = orderCreditId.mint();
    await lockOrigins(tx.db, first.id);
    const { order: replacement, leftMinor } = await enterOrder(tx, plan, async () => {
        const { returnId, reason } = asked;
        await creditOrder(tx, { order: first, lines, pieces, withShipping: false, returnId, reason, carriedMinor, id: creditId });
        return carriedMinor;
    });
    const exchange = describe(tx, plan, { creditId, replacement });
    await insertExchange(tx.db, exchange);
    await refreshed(tx, first.id);
    tx.emit(tellExchanged(exchange, { first, replacement }));
    if (leftMinor > 0 && wanted.paymentMethod !== null) {
        await beginOrderPayment(tx, replacement, { method: wanted.paymentMethod, amountMinor: leftMinor });
    }
    return exchange;
}
function describe({ ctx }, { asked, order, depth, carriedMinor }, { creditId, replacement }) {
    const { actor } = ctx;
    return {
        ...{ id: orderExchangeId.mint(), orderId: order.id, returnId: asked.returnId, creditId, replacementOrderId: replacement.id, depth },
        ...{ currencyCode: order.currencyCode, carriedMinor, returnedMinor: 0, reason: asked.reason },
        ...{ actorKind: actor.kind, actorId: 'id' in actor ? actor.id : null, exchangedAt: ctx.now() },
    };
}
//# sourceMappingURL=service.js.map