/** The lines of an order as an edit wants them. Pure. */
import { invalidInput } from '../../../../kernel/errors.js';
import { ORDER_LINES_MAX } from '../bounds.js';
import { orderLinesNotFound, orderWouldBeEmpty } from '../errors.js';
/** Those that stay, in their order, and new ones behind them. Refuses lines that the order does not have, and an order of nothing. */
export function linesWanted(lines, { lines: changed, addLines }) {
    const known = new Set(lines.map(({ id }) => id));
    const missing = changed.flatMap(({ lineId }, index) => (known.has(lineId) ? [] : [`input.lines.${index}.lineId`]));
    if (missing.length > 0)
        throw orderLinesNotFound(missing);
    const places = new Map(changed.map(({ lineId, quantity }, index) => [lineId, { quantity, path: `input.lines.${index}` }]));
    const kept = lines.map((was) => {
        const { quantity, path } = places.get(was.id) ?? { quantity: was.quantity, path: `order.lines.${was.position}` };
        return { was, variantId: was.variantId, quantity, path };
    });
    const added = addLines.map(({ variantId, quantity }, index) => ({ was: null, variantId, quantity, path: `input.addLines.${index}` }));
    const wanted = [...kept.filter(({ quantity }) => quantity > 0), ...added];
    if (wanted.length === 0)
        throw orderWouldBeEmpty();
    if (wanted.length > ORDER_LINES_MAX) {
        throw invalidInput([{ path: 'input.addLines', reason: 'TOO_LONG', message: `must leave at most ${ORDER_LINES_MAX} lines` }]);
    }
    return wanted;
}
//# sourceMappingURL=wanted.js.map