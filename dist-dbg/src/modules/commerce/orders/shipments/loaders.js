import { defineLoader } from '../../../../kernel/context.js';
import { listLinesOfShipments, listShipmentsOfOrders } from './queries.js';
export const shipmentsOfOrder = defineLoader({
    name: 'commerce.shipmentsOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listShipmentsOfOrders(db, ids), ({ orderId }) => orderId),
});
export const linesOfShipment = defineLoader({
    name: 'commerce.linesOfShipment',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listLinesOfShipments(db, ids), ({ shipmentId }) => shipmentId),
});
//# sourceMappingURL=loaders.js.map