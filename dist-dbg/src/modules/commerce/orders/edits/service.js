import { check } from '../../../../kernel/check.js';
import { orderEditId } from '../../ids.js';
import { orderNotFound } from '../errors.js';
import { lockOrigins } from '../exchanges/queries.js';
import { refreshed } from '../money/following.js';
import { giveBack } from '../money/giving-back.js';
import { overpaidOf } from '../money/standing.js';
import { findOrder } from '../order/queries.js';
import { insertOrderLines } from '../queries.js';
import { saveOrder, takeOrder } from '../state/change.js';
import { editOrderSchema } from './checks.js';
import { askForMore, followPromotions, followStock } from './following.js';
import { planEdit } from './plan.js';
import { endLines, insertEdit } from './queries.js';
import { before, tellEdited, unitsMore } from './telling.js';
/** What an order of which nothing has left is to say from now on: priced, reserved, and asked for or given back, all or nothing. */
export async function editOrder(ctx, input) {
    const asked = check(editOrderSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id: asked.orderId });
        return applyEdit(tx, await planEdit(ctx, tx.db, { order, asked }));
    });
}
/** What it would cost. Nothing is kept: whether there is enough stock is known when it is done. */
export async function previewOrderEdit(ctx, input) {
    const asked = check(editOrderSchema, input);
    return ctx.read(async (db) => {
        const order = await findOrder(db, asked.orderId, null);
        if (!order)
            throw orderNotFound(asked.orderId);
        return planEdit(ctx, db, { order, asked });
    });
}
/** Of a locked order. Locks are taken as by placing: stock items, promotions, gift cards. */
async function applyEdit(tx, plan) {
    const { order, asked, changes, content } = plan;
    await lockOrigins(tx.db, order.id);
    const reservationId = await followStock(tx, plan);
    await followPromotions(tx, plan);
    const edit = describe(tx, plan);
    await insertEdit(tx.db, edit);
    const address = asked.shippingAddress === undefined ? {} : { shippingAddress: asked.shippingAddress };
    const edited = await saveOrder(tx, order.id, { ...content, ...address, reservationId });
    const [gone, come] = [changes.flatMap((one) => one.before?.id ?? []), changes.flatMap((one) => one.after ?? [])];
    if (gone.length > 0)
        await endLines(tx.db, gone, edit.version);
    if (come.length > 0)
        await insertOrderLines(tx.db, come);
    tx.emit(tellEdited(plan, edit));
    if (edit.refundMinor === 0)
        return askForMore(tx, edited);
    await giveBack(tx, edited, { because: edit.id, reason: asked.reason });
    return refreshed(tx, order.id);
}
function describe({ ctx }, { order, asked, content, changes }) {
    const { actor } = ctx;
    return {
        ...{ id: orderEditId.mint(), orderId: order.id, version: order.version + 1, reason: asked.reason, before: before(order) },
        ...{ actorKind: actor.kind, actorId: 'id' in actor ? actor.id : null, editedAt: ctx.now(), units: unitsMore(changes) },
        ...{ netMinor: content.netMinor - order.netMinor, taxMinor: content.taxMinor - order.taxMinor },
        shippingNetMinor: content.shippingNetMinor - order.shippingNetMinor,
        payableMinor: content.payableMinor - order.payableMinor,
        refundMinor: overpaidOf({ ...order, payableMinor: content.payableMinor }),
    };
}
//# sourceMappingURL=service.js.map