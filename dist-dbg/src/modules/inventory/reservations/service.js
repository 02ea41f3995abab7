import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { reservationNotFound } from '../errors.js';
import { stockReservationId } from '../ids.js';
import { pageSize } from '../settings.js';
import { createReservationSchema, reservationFilterSchema, reservationIdSchema, shipReservationSchema, } from './checks.js';
import { findReservation, listReservationRows } from './queries.js';
import { releaseReservation, reserveStock, shipReserved } from './reserving/reserving.js';
import { stockReservations } from './tables.js';
const latestFirst = { name: 'stockReservations.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const cursorOf = ({ createdAt, id }) => [createdAt.getTime(), stockReservationId.toUuid(id)];
export async function getStockReservation(ctx, id, selected = null) {
    const reservation = await ctx.read((db) => findReservation(db, id, selected));
    if (!reservation)
        throw reservationNotFound(id);
    return reservation;
}
/** The latest first. */
export async function listStockReservations(ctx, { filter, page, selected = null }) {
    const conditions = check(reservationFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
    const keys = { ...keyset([stockReservations.createdAt, stockReservations.id], 'desc', request), selected };
    return toPage(await ctx.read((db) => listReservationRows(db, conditions, keys)), request, cursorOf);
}
export async function createStockReservation(ctx, input) {
    const asked = check(createReservationSchema, input);
    if (asked.expiresAt && asked.expiresAt <= ctx.now())
        throw invalidInput([{ path: 'input.expiresAt', reason: 'NOT_IN_THE_FUTURE', message: 'must be in the future' }]);
    return ctx.write((tx) => reserveStock(tx, asked));
}
export async function releaseStockReservation(ctx, input) {
    const { id } = check(reservationIdSchema, input);
    return ctx.write((tx) => releaseReservation(tx, id));
}
export async function shipStockReservation(ctx, input) {
    const asked = check(shipReservationSchema, input);
    return ctx.write((tx) => shipReserved(tx, asked));
}
//# sourceMappingURL=service.js.map