import { defineLoader } from '../../../kernel/context.js';
import type { StockReservationId } from '../ids.js';
import { listReservationLines } from './queries.js';
import type { ReservationLineRow } from './tables.js';

export const linesOfReservations = defineLoader<StockReservationId, readonly ReservationLineRow[]>({
  name: 'inventory.linesOfReservations',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listReservationLines(db, ids), (line) => line.reservationId),
});
