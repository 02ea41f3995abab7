/** So many pieces of some lines of an order, as a client names them: for sending, for coming back, for crediting. */
import { z } from 'zod';
import { orderLineId } from '../ids.js';
import { quantitySchema } from '../pricing/lists/checks.js';
import { ORDER_LINES_MAX } from './bounds.js';
import { orderLinesNotFound, piecesNotThere } from './errors.js';
export const piecesSchema = z.strictObject({ lineId: orderLineId.schema, quantity: quantitySchema });
/** A list of what names lines. */
export function listOfLines(line) {
    return z.array(line).min(1, 'must have at least one line').max(ORDER_LINES_MAX, `must have at most ${ORDER_LINES_MAX} lines`);
}
/** Of each line that is named, once, all its pieces together. Refuses lines that are not there, and more pieces than `leftOf` says that there are. */
export function takePieces(lines, asked, leftOf) {
    const known = new Map(lines.map((line) => [line.id, line]));
    const missing = asked.flatMap(({ lineId }, index) => (known.has(lineId) ? [] : [`input.lines.${index}.lineId`]));
    if (missing.length > 0)
        throw orderLinesNotFound(missing);
    const wanted = new Map();
    for (const { lineId, quantity } of asked)
        wanted.set(lineId, (wanted.get(lineId) ?? 0) + quantity);
    const pieces = [...known.values()].flatMap((line) => {
        const quantity = wanted.get(line.id);
        return quantity === undefined ? [] : [{ line, quantity }];
    });
    const short = new Map(pieces.filter(({ line, quantity }) => quantity > leftOf(line)).map(({ line }) => [line.id, leftOf(line)]));
    const places = asked.flatMap(({ lineId }, index) => {
        const left = short.get(lineId);
        return left === undefined ? [] : [{ path: `input.lines.${index}.quantity`, left }];
    });
    if (places.length > 0)
        throw piecesNotThere(places);
    return pieces;
}
/** All pieces of which `leftOf` says that there are some. */
export function allPieces(lines, leftOf) {
    return lines.flatMap((line) => (leftOf(line) > 0 ? [{ line, quantity: leftOf(line) }] : []));
}
export function openOf({ quantity, shipped, cancelled }) {
    return quantity - shipped - cancelled;
}
export function returnableOf({ shipped, returning, returned }) {
    return shipped - returning - returned;
}
export function creditableOf({ shipped, cancelled, credited }) {
    return shipped + cancelled - credited;
}
/** The lines with so many more of the pieces. */
export function withMore(lines, pieces, counted) {
    const more = new Map(pieces.map(({ line, quantity }) => [line.id, quantity]));
    return lines.map((line) => ({ ...line, [counted]: line[counted] + (more.get(line.id) ?? 0) }));
}
/** As events tell them. */
export function tellPieces(pieces) {
    return pieces.map(({ line, quantity }) => ({ lineId: line.id, variantId: line.variantId, quantity }));
}
//# sourceMappingURL=pieces.js.map