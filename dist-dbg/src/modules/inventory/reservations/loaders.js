import { defineLoader } from '../../../kernel/context.js';
import { listReservationLines } from './queries.js';
export const linesOfReservations = defineLoader({
    name: 'inventory.linesOfReservations',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listReservationLines(db, ids), (line) => line.reservationId),
});
//# sourceMappingURL=loaders.js.map