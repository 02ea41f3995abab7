import { CreateStockItemDocument, CreateStockLocationDocument, CreateStockReservationDocument, ReceiveStockDocument, StockDiscrepanciesDocument, StockItemDocument, StockLocationsDocument, } from '../../../schema/generated/graphql.js';
import { unique } from '../commerce/catalogue.js';
/** A new item with so many pieces at the default location. */
export async function newItem(client, onHand = 0, more = {}) {
    const { createStockItem } = await client.run(CreateStockItemDocument, { input: { sku: unique('ITEM'), name: unique('Thing'), ...more } });
    const itemId = createStockItem?.id ?? '';
    if (onHand > 0)
        await client.run(ReceiveStockDocument, { input: { itemId, quantity: onHand } });
    return itemId;
}
export async function newLocation(client, priority = 100) {
    const { createStockLocation } = await client.run(CreateStockLocationDocument, { input: { code: unique('L'), name: 'A place', priority } });
    return createStockLocation?.id ?? '';
}
export async function defaultLocation(client) {
    const { stockLocations } = await client.run(StockLocationsDocument);
    return stockLocations?.find(({ isDefault }) => isDefault)?.id ?? '';
}
/** On hand, reserved, available, incoming. */
export async function stockOf(client, id) {
    const { stockItem } = await client.run(StockItemDocument, { id });
    if (!stockItem)
        throw new Error(`there is no item ${id}`);
    return [stockItem.onHand, stockItem.reserved, stockItem.available, stockItem.incoming];
}
export const reserveInput = (lines, expiresAt = null) => ({
    input: { lines: [...lines], reference: { kind: 'test', id: unique('R') }, expiresAt },
});
/** The reservation; throws when something is short. */
export async function reserve(client, lines, expiresAt = null) {
    const { createStockReservation: made } = await client.run(CreateStockReservationDocument, reserveInput(lines, expiresAt));
    if (made?.__typename !== 'StockReservation')
        throw new Error(`nothing was reserved: ${JSON.stringify(made)}`);
    return made;
}
export async function discrepancies(client) {
    const { stockDiscrepancies } = await client.run(StockDiscrepanciesDocument);
    return (stockDiscrepancies ?? []).map(({ of, stored, derived }) => `${of} ${stored} ${derived}`);
}
//# sourceMappingURL=stock.js.map