import { holds, keyed } from '../../kernel/rules.js';

const reads = holds('stock:read');
const writes = holds('stock:write');
const moves = keyed(writes);

export const rules = {
  Query: {
    stockLocations: reads,
    stockItem: reads,
    stockItems: reads,
    stockMovements: reads,
    stockReservation: reads,
    stockReservations: reads,
    expectedStock: reads,
    stockTake: reads,
    stockTakes: reads,
    stockTakeLines: reads,
    stockDiscrepancies: reads,
  },
  Mutation: {
    createStockLocation: writes,
    updateStockLocation: writes,
    createStockItem: writes,
    updateStockItem: writes,
    setReorderPoint: writes,
    receiveStock: moves,
    issueStock: moves,
    adjustStock: moves,
    transferStock: moves,
    createStockReservation: moves,
    releaseStockReservation: moves,
    shipStockReservation: moves,
    expectStock: moves,
    cancelExpectedStock: moves,
    startStockTake: moves,
    countStock: moves,
    completeStockTake: moves,
    cancelStockTake: moves,
  },
  Subscription: { stockChanged: reads },
  // Whoever sees a product sees its stock, but not what it has cost.
  StockItem: { averageCost: reads, value: reads },
};
