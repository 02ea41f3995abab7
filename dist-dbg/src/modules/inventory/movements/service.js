import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { closeBook, levelIn, move, openBook } from '../book/book.js';
import { onHandDiffers } from '../errors.js';
import { lockExpectedFor, noteArrival } from '../expected/arriving.js';
import { stockMovementId } from '../ids.js';
import { placeOf, requireLocations } from '../locations/service.js';
import { pageSize } from '../settings.js';
import { adjustSchema, issueSchema, movementFilterSchema, receiveSchema, transferSchema, } from './checks.js';
import { listMovementRows } from './queries.js';
import { stockMovements } from './tables.js';
const latestFirst = { name: 'stockMovements.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const cursorOf = ({ occurredAt, id }) => [occurredAt.getTime(), stockMovementId.toUuid(id)];
/** The latest first. */
export async function listStockMovements(ctx, { filter, page, selected = null }) {
    const conditions = check(movementFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
    const keys = { ...keyset([stockMovements.occurredAt, stockMovements.id], 'desc', request), selected };
    return toPage(await ctx.read((db) => listMovementRows(db, conditions, keys)), request, cursorOf);
}
/** For other modules: any number of movements in a few statements. All of them happen or none. */
export async function moveStock(tx, moves) {
    await requireLocations(tx, moves.map(({ locationId }) => locationId));
    const book = await openBook(tx, moves.map(({ itemId }) => itemId));
    const movements = moves.map((one) => move(book, one));
    await closeBook(book);
    return movements;
}
export async function receiveStock(ctx, input) {
    const { locationId, expectedId, type = 'RECEIPT', ...received } = check(receiveSchema, input);
    return ctx.write(async (tx) => {
        const place = { itemId: received.itemId, locationId: await placeOf(tx, locationId) };
        const expected = expectedId === undefined ? null : await lockExpectedFor(tx, { id: expectedId, ...place, quantity: received.quantity });
        return moveIn(await openBook(tx, [place.itemId]), { ...received, ...place, type }, async (book) => {
            if (expected)
                await noteArrival(book, expected, received.quantity);
        });
    });
}
export async function issueStock(ctx, input) {
    const { locationId, quantity, ...issued } = check(issueSchema, input);
    return ctx.write(async (tx) => {
        const place = { itemId: issued.itemId, locationId: await placeOf(tx, locationId) };
        return moveIn(await openBook(tx, [place.itemId]), { ...issued, ...place, quantity: -quantity });
    });
}
/** Sets what is there, if it is still what whoever counted has seen. Nothing is moved when it is right already: then the answer is null. */
export async function adjustStock(ctx, input) {
    const { itemId, locationId, onHand, expectedOnHand, ...said } = check(adjustSchema, input);
    return ctx.write(async (tx) => {
        const place = { itemId, locationId: await placeOf(tx, locationId) };
        const book = await openBook(tx, [itemId]);
        const present = levelIn(book, place).onHand;
        if (present !== expectedOnHand)
            throw onHandDiffers(present);
        if (present === onHand)
            return null;
        return moveIn(book, { ...said, ...place, type: 'ADJUSTMENT', quantity: onHand - present });
    });
}
/** Two movements that take the value along. */
export async function transferStock(ctx, input) {
    const { itemId, fromId, toId, quantity, ...said } = check(transferSchema, input);
    return ctx.write(async (tx) => {
        await requireLocations(tx, [fromId, toId]);
        const book = await openBook(tx, [itemId]);
        if (fromId === toId)
            throw invalidInput([{ path: 'input.toId', reason: 'SAME_LOCATION', message: 'must be another location' }]);
        const out = move(book, { ...said, itemId, locationId: fromId, type: 'TRANSFER_OUT', quantity: -quantity });
        const into = move(book, { ...said, itemId, locationId: toId, type: 'TRANSFER_IN', quantity, valueMinor: -out.valueMinor });
        await closeBook(book);
        return [out, into];
    });
}
async function moveIn(book, one, also = async () => { }) {
    const movement = move(book, one);
    await also(book);
    await closeBook(book);
    invariant(book.movements.length === 1, 'one movement was asked for');
    return movement;
}
//# sourceMappingURL=service.js.map