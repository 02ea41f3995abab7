import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const stockLocationId = defineIdKind('loc');
export const stockItemId = defineIdKind('itm');
export const stockMovementId = defineIdKind('stm');
export const stockReservationId = defineIdKind('rsv');
export const expectedStockId = defineIdKind('exr');
export const stockTakeId = defineIdKind('stk');

export type StockLocationId = IdOf<typeof stockLocationId>;
export type StockItemId = IdOf<typeof stockItemId>;
export type StockReservationId = IdOf<typeof stockReservationId>;
export type ExpectedStockId = IdOf<typeof expectedStockId>;
export type StockTakeId = IdOf<typeof stockTakeId>;
