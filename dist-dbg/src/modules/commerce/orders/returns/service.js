import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { versionStale } from '../../errors.js';
import { returnId } from '../../ids.js';
import { RETURNS_MAX } from '../bounds.js';
import { orderLinesNotFound, piecesNotThere, returnClosed, returnNotFound, tooManyReturns } from '../errors.js';
import { returnCancelled, returnReceived, returnRequested } from '../events.js';
import { returnableOf, takePieces, tellPieces, withMore } from '../pieces.js';
import { listLinesOfOrder, saveLineProgress } from '../queries.js';
import { saveOrder, takeOrder } from '../state/change.js';
import { cancelReturnSchema, receiveReturnSchema, requestReturnSchema, } from './checks.js';
import { closeReturn, countReturns, findReturn, insertReturn, listLinesOfReturns, saveInspection } from './queries.js';
import { takeBack } from './stock.js';
/** Of what has left, and is not on its way back already. */
export async function requestReturn(ctx, input) {
    const { orderId: id, ifVersion, lines: asked, note } = check(requestReturnSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        const lines = await listLinesOfOrder(tx.db, id);
        const pieces = takePieces(lines, asked, returnableOf);
        if ((await countReturns(tx.db, id)) >= RETURNS_MAX)
            throw tooManyReturns(RETURNS_MAX);
        const [made, now] = [returnId.mint(), ctx.now()];
        const reasonOf = (line) => asked.find(({ lineId, reason }) => lineId === line.id && reason !== null)?.reason ?? null;
        const requested = await insertReturn(tx.db, { id: made, orderId: id, note, requestedAt: now, updatedAt: now }, pieces.map(({ line, quantity }) => ({ returnId: made, lineId: line.id, quantity, reason: reasonOf(line) })));
        invariant(requested, 'an insert answers its row');
        await saveLineProgress(tx.db, withMore(lines, pieces, 'returning'));
        await saveOrder(tx, id, {});
        tx.emit(returnRequested({ orderId: id, number: order.number, returnId: made, lines: tellPieces(pieces) }));
        return requested;
    });
}
/** What came, as somebody has looked at it: all of it good unless `lines` say otherwise. What did not come is not waited for any more. */
export async function receiveReturn(ctx, input) {
    const { lines: asked, locationId, ...named } = check(receiveReturnSchema, input);
    return ctx.write(async (tx) => {
        const open = await takeReturn(tx, named);
        const inspected = inspect(open.returnLines, asked);
        await saveInspection(tx.db, open.found.id, inspected);
        const came = withMore(open.lines, piecesOf(open.lines, inspected, cameOf), 'returned');
        await saveLineProgress(tx.db, withLess(came, open.returnLines));
        await takeBack(tx, { returnId: open.found.id, lines: open.lines, inspected, locationId });
        const told = inspected.flatMap(({ lineId, restocked, scrapped }) => {
            const line = open.lines.find(({ id }) => id === lineId);
            return line ? [{ lineId, variantId: line.variantId, quantity: restocked + scrapped, restocked, scrapped }] : [];
        });
        tx.emit(returnReceived({ ...open.told, lines: told }));
        return close(tx, open, { receivedAt: ctx.now() });
    });
}
/** Nothing came, and nothing will. */
export async function cancelReturn(ctx, input) {
    const named = check(cancelReturnSchema, input);
    return ctx.write(async (tx) => {
        const open = await takeReturn(tx, named);
        await saveLineProgress(tx.db, withLess(open.lines, open.returnLines));
        tx.emit(returnCancelled({ ...open.told, lines: tellPieces(piecesOf(open.lines, open.returnLines, ({ quantity }) => quantity)) }));
        return close(tx, open, { cancelledAt: ctx.now() });
    });
}
/** Under the lock of its order. */
async function takeReturn(tx, { returnId: id, ifVersion }) {
    const seen = await findReturn(tx.db, id);
    if (!seen)
        throw returnNotFound(id);
    const order = await takeOrder(tx, { id: seen.orderId });
    const found = await findReturn(tx.db, id);
    invariant(found, 'a return is never deleted');
    if (ifVersion !== undefined && ifVersion !== found.version)
        throw versionStale(found.version);
    if (found.receivedAt !== null || found.cancelledAt !== null)
        throw returnClosed();
    const lines = await listLinesOfOrder(tx.db, order.id);
    const returnLines = await listLinesOfReturns(tx.db, [id]);
    return { found, order, lines, returnLines, told: { orderId: order.id, number: order.number, returnId: id } };
}
async function close(tx, { found, order }, closed) {
    await saveOrder(tx, order.id, {});
    const row = await closeReturn(tx.db, found.id, { ...closed, updatedAt: tx.ctx.now() });
    invariant(row, 'a return of a locked order stays');
    return row;
}
function cameOf({ restocked, scrapped }) {
    return restocked + scrapped;
}
/** Refuses lines that the return does not have, and more than was to come. */
function inspect(lines, asked) {
    if (asked === undefined)
        return lines.map((line) => ({ ...line, restocked: line.quantity }));
    const unknown = asked.flatMap(({ lineId }, index) => (lines.some((line) => line.lineId === lineId) ? [] : [`input.lines.${index}.lineId`]));
    if (unknown.length > 0)
        throw orderLinesNotFound(unknown);
    const inspected = lines.map((line) => {
        const same = asked.filter(({ lineId }) => lineId === line.lineId);
        const sum = (of) => same.reduce((total, one) => total + one[of], 0);
        return { ...line, restocked: sum('restock'), scrapped: sum('scrap') };
    });
    const places = asked.flatMap(({ lineId }, index) => {
        const line = inspected.find((one) => one.lineId === lineId && cameOf(one) > one.quantity);
        return line ? [{ path: `input.lines.${index}`, left: line.quantity }] : [];
    });
    if (places.length > 0)
        throw piecesNotThere(places);
    return inspected;
}
function piecesOf(lines, returnLines, countOf) {
    return returnLines.flatMap((one) => {
        const line = lines.find(({ id }) => id === one.lineId);
        return line && countOf(one) > 0 ? [{ line, quantity: countOf(one) }] : [];
    });
}
/** Of what the return had announced nothing is on its way any more. */
function withLess(lines, returnLines) {
    const less = new Map(returnLines.map(({ lineId, quantity }) => [lineId, quantity]));
    return lines.map((line) => ({ ...line, returning: line.returning - (less.get(line.id) ?? 0) }));
}
//# sourceMappingURL=service.js.map