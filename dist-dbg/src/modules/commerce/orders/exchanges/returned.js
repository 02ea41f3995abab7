import { nothingToCredit, returnExchanged, returnNotReceived } from '../errors.js';
import { listLinesOfReturns } from '../returns/queries.js';
import { findReplacementNumber, sumCreditedOfReturn } from './queries.js';
/** Refused unless it came, was not exchanged yet, and has something that was not credited. */
export async function takeReturned(db, { id, receivedAt }, lines) {
    if (receivedAt === null)
        throw returnNotReceived();
    const number = await findReplacementNumber(db, id);
    if (number !== null)
        throw returnExchanged(number);
    const came = new Map((await listLinesOfReturns(db, [id])).map(({ lineId, restocked, scrapped }) => [lineId, restocked + scrapped]));
    const pieces = leftOf(lines, came, await sumCreditedOfReturn(db, id));
    if (pieces.length === 0)
        throw nothingToCredit();
    return pieces;
}
/** A credit that names no return may have been for what came back: then that is not credited once more. */
function leftOf(lines, came, credited) {
    return lines.flatMap((line) => {
        const ofReturn = (came.get(line.id) ?? 0) - (credited.get(line.id) ?? 0);
        const ofLine = line.returned - (line.credited - line.cancelled);
        const quantity = Math.min(ofReturn, ofLine);
        return quantity > 0 ? [{ line, quantity }] : [];
    });
}
//# sourceMappingURL=returned.js.map