import { atFields } from '../../../../kernel/errors.js';
import { digestOfCode } from '../../pricing/giftcards/code.js';
import { giftCardCodeUnknown, giftCardNotGood, giftCardOtherCurrency } from '../../pricing/giftcards/errors.js';
import { spendGiftCard } from '../../pricing/giftcards/ledger.js';
import { lockGiftCard } from '../../pricing/giftcards/queries.js';
import { giftCardNamedTwice } from '../errors.js';
/** Each card pays as much as it holds, one after the other, until nothing is owed. A card that is not needed is not touched. */
export async function payByGiftCards(tx, codes, { orderId, currencyCode, amountMinor }) {
    const paid = [];
    let left = amountMinor;
    for (const [index, code] of codes.entries()) {
        const path = `input.giftCardCodes.${index}`;
        const card = await lockGiftCard(tx.db, { digest: digestOfCode(tx.ctx, code) });
        if (!card)
            throw atFields(giftCardCodeUnknown(), [path]);
        if (card.disabledAt !== null || (card.expiresAt !== null && card.expiresAt <= tx.ctx.now()))
            throw atFields(giftCardNotGood(), [path]);
        if (card.currencyCode !== currencyCode)
            throw atFields(giftCardOtherCurrency(card.currencyCode), [path]);
        if (paid.some(({ giftCardId }) => giftCardId === card.id))
            throw giftCardNamedTwice(path);
        const part = Math.min(card.balanceMinor, left);
        if (part === 0)
            continue;
        await spendGiftCard(tx, { code, amount: { amountMinor: part, currencyCode }, reference: orderId });
        paid.push({ giftCardId: card.id, lastFour: card.lastFour.toUpperCase(), amountMinor: part });
        left -= part;
    }
    return paid;
}
//# sourceMappingURL=gift-cards.js.map