import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import type { Selected } from '../../../kernel/selected.js';
import { keyset } from '../../../platform/db/keyset.js';
import { reservationNotFound } from '../errors.js';
import { type StockReservationId, stockReservationId } from '../ids.js';
import { pageSize } from '../settings.js';
import {
  type CreateReservation,
  type FindReservations,
  type ReservationAsked,
  type ShipReservation,
  createReservationSchema,
  reservationFilterSchema,
  reservationIdSchema,
  shipReservationSchema,
} from './checks.js';
import { findReservation, listReservationRows } from './queries.js';
import { type Reserved, releaseReservation, reserveStock, shipReserved } from './reserving/reserving.js';
import { type ReservationRow, stockReservations } from './tables.js';

const latestFirst: PageOrder = { name: 'stockReservations.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const cursorOf = ({ createdAt, id }: ReservationRow) => [createdAt.getTime(), stockReservationId.toUuid(id)];

type ListReservations = { readonly filter: FindReservations | null | undefined; readonly page: PageArguments; readonly selected?: Selected };

export async function getStockReservation(ctx: Ctx, id: StockReservationId, selected: Selected = null): Promise<ReservationRow> {
  const reservation = await ctx.read((db) => findReservation(db, id, selected));
  if (!reservation) throw reservationNotFound(id);
  return reservation;
}

/** The latest first. */
export async function listStockReservations(ctx: Ctx, { filter, page, selected = null }: ListReservations): Promise<Page<ReservationRow>> {
  const conditions = check(reservationFilterSchema, filter ?? {}, 'filter');
  const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
  const keys = { ...keyset([stockReservations.createdAt, stockReservations.id], 'desc', request), selected };
  return toPage(await ctx.read((db) => listReservationRows(db, conditions, keys)), request, cursorOf);
}

export async function createStockReservation(ctx: Ctx, input: CreateReservation): Promise<Reserved> {
  const asked = check(createReservationSchema, input);
  if (asked.expiresAt && asked.expiresAt <= ctx.now())
    throw invalidInput([{ path: 'input.expiresAt', reason: 'NOT_IN_THE_FUTURE', message: 'must be in the future' }]);
  return ctx.write((tx) => reserveStock(tx, asked));
}

export async function releaseStockReservation(ctx: Ctx, input: ReservationAsked): Promise<ReservationRow> {
  const { id } = check(reservationIdSchema, input);
  return ctx.write((tx) => releaseReservation(tx, id));
}

export async function shipStockReservation(ctx: Ctx, input: ShipReservation): Promise<ReservationRow> {
  const asked = check(shipReservationSchema, input);
  return ctx.write((tx) => shipReserved(tx, asked));
}
