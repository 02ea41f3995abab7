import { defineIdKind } from '../../kernel/ids.js';
export const stockLocationId = defineIdKind('loc');
export const stockItemId = defineIdKind('itm');
export const stockMovementId = defineIdKind('stm');
export const stockReservationId = defineIdKind('rsv');
export const expectedStockId = defineIdKind('exr');
export const stockTakeId = defineIdKind('stk');
//# sourceMappingURL=ids.js.map