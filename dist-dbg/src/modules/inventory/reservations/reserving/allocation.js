/** Where the pieces of a reservation come from. Nothing is written here. */
import { change, itemIn, levelIn } from '../../book/book.js';
/** Two lines of one item are one: else each of them would find the last piece. */
export function mergeLines(lines) {
    const byItem = Map.groupBy(lines, ({ itemId }) => itemId);
    return [...byItem].map(([itemId, same]) => ({ itemId, quantity: same.reduce((sum, { quantity }) => sum + quantity, 0) }));
}
/** `locations` are the open ones, the first to be taken from at the top. Of what is short nothing is allocated. */
export function allocate(book, lines, locations) {
    const allocations = [];
    const shortages = [];
    for (const line of lines) {
        const { tracked, backOrder } = itemIn(book, line.itemId);
        if (!tracked)
            continue;
        const places = locations.map(({ id, isDefault }) => ({ id, isDefault, available: Math.max(0, levelIn(book, placeOf(line, id)).available) }));
        const taken = takeFrom(places, line.quantity);
        const missing = line.quantity - taken.reduce((sum, { quantity }) => sum + quantity, 0);
        if (missing > 0 && !backOrder)
            shortages.push({ itemId: line.itemId, requested: line.quantity, available: line.quantity - missing });
        else
            allocations.push(...withOwed(taken, missing, places).map(({ id, quantity }) => ({ ...placeOf(line, id), quantity })));
    }
    if (shortages.length === 0)
        for (const { quantity, ...place } of allocations)
            change(book, place, { reserved: quantity });
    return { allocations, shortages };
}
/** From the first location that has it all, so that one parcel does; else from one after the other. */
function takeFrom(places, wanted) {
    const whole = places.find(({ available }) => available >= wanted);
    if (whole)
        return [{ id: whole.id, quantity: wanted }];
    const taken = [];
    let left = wanted;
    for (const { id, available } of places) {
        const quantity = Math.min(available, left);
        if (quantity > 0)
            taken.push({ id, quantity });
        left -= quantity;
    }
    return taken;
}
/** What nobody has yet is owed by the default location, where it will arrive. */
function withOwed(taken, missing, places) {
    const owing = (places.find(({ isDefault }) => isDefault) ?? places[0])?.id;
    if (missing === 0 || owing === undefined)
        return taken;
    const there = taken.find(({ id }) => id === owing)?.quantity ?? 0;
    return [...taken.filter(({ id }) => id !== owing), { id: owing, quantity: there + missing }];
}
function placeOf({ itemId }, locationId) {
    return { itemId, locationId };
}
//# sourceMappingURL=allocation.js.map