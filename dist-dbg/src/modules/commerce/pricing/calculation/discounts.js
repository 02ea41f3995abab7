/** What a promotion takes off lines, given what is left of them. No line ever falls below zero. */
import { allocate, portionOf, sumMinor } from '../../../../kernel/amounts.js';
import { unreachable } from '../../../../kernel/assert.js';
import { WHOLE_MILLIONTHS } from '../../../../kernel/percentage.js';
/** One amount for each line, in their order. */
export function discountsOf(action, lines, mode) {
    switch (action.kind) {
        case 'PERCENTAGE':
            return lines.map(({ leftMinor }) => portionOf(leftMinor, { numerator: action.millionths, denominator: WHOLE_MILLIONTHS }, mode));
        case 'AMOUNT_EACH':
            // A product beyond exact integers is larger than what is left, so it is never what comes out.
            return lines.map(({ quantity, leftMinor }) => Math.min(leftMinor, action.amountMinor * quantity));
        case 'AMOUNT_WHOLE':
            return spread(action.amountMinor, lines);
        case 'BUY_X_GET_Y':
            return cheapest(action, lines).map((pieces, index) => shareOfPieces(lines[index], { pieces, millionths: action.millionths, mode }));
        case 'FREE_SHIPPING':
            return lines.map(() => 0);
        default:
            return unreachable(action);
    }
}
function spread(amountMinor, lines) {
    const left = lines.map(({ leftMinor }) => leftMinor);
    return allocate(Math.min(amountMinor, sumMinor(left)), left);
}
/** How many pieces of each line become cheaper: of all pieces in sets of `buy + get`, the cheapest first; of equal ones those of the first line. */
function cheapest({ buy, get }, lines) {
    const pieces = sumMinor(lines.map(({ quantity }) => quantity));
    let open = Math.floor(pieces / (buy + get)) * get;
    const taken = lines.map(() => 0);
    const order = lines
        .map((line, index) => ({ line, index }))
        .toSorted((one, other) => comparePieces(one.line, other.line) || one.index - other.index);
    for (const { line, index } of order) {
        taken[index] = Math.min(open, line.quantity);
        open -= taken[index] ?? 0;
    }
    return taken;
}
/** By what one piece costs, without dividing. */
function comparePieces(one, other) {
    const difference = BigInt(one.leftMinor) * BigInt(other.quantity) - BigInt(other.leftMinor) * BigInt(one.quantity);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
function shareOfPieces(line, { pieces, millionths, mode }) {
    if (!line || pieces === 0)
        return 0;
    return portionOf(line.leftMinor, { numerator: pieces * millionths, denominator: line.quantity * WHOLE_MILLIONTHS }, mode);
}
//# sourceMappingURL=discounts.js.map