import { defineLoader } from '../../../../kernel/context.js';
import type { OrderId, ShipmentId } from '../../ids.js';
import { listLinesOfShipments, listShipmentsOfOrders } from './queries.js';
import type { ShipmentLineRow, ShipmentRow } from './tables.js';

export const shipmentsOfOrder = defineLoader<OrderId, readonly ShipmentRow[]>({
  name: 'commerce.shipmentsOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listShipmentsOfOrders(db, ids), ({ orderId }) => orderId),
});

export const linesOfShipment = defineLoader<ShipmentId, readonly ShipmentLineRow[]>({
  name: 'commerce.linesOfShipment',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listLinesOfShipments(db, ids), ({ shipmentId }) => shipmentId),
});
