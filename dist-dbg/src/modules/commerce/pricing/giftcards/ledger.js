/**
 * Moves gift cards inside the caller's transaction: what is paid for and the payment are one commit or none. Each movement is an entry, and the
 * balance is their sum. The same reference moves a card once, however often it arrives.
 */
import { addMinor } from '../../../../kernel/amounts.js';
import { invariant } from '../../../../kernel/assert.js';
import { toDecimal } from '../../../../kernel/money.js';
import { giftCardEntryId } from '../../ids.js';
import { digestOfCode } from './code.js';
import { giftCardBalanceShort, giftCardCodeUnknown, giftCardNotFound, giftCardNotGood, giftCardOtherCurrency, giftCardReferenceReused, giftCardRefundTooLarge, } from './errors.js';
import { giftCardRedeemed, giftCardRefunded } from './events.js';
import { findGiftCardEntry, insertGiftCardEntry, lockGiftCard, moveBalance, sumOpenRedemption } from './queries.js';
/** Takes the whole amount or nothing. Whoever takes codes from strangers counts the guesses first (`countGuess`). */
export async function spendGiftCard(tx, { code, amount, reference }) {
    const card = await lockGiftCard(tx.db, { digest: digestOfCode(tx.ctx, code) });
    if (!card)
        throw giftCardCodeUnknown();
    const movement = { kind: 'REDEEMED', amountMinor: -amount.amountMinor, reference };
    if (await isDone(tx, card, movement))
        return card;
    const isExpired = card.expiresAt !== null && card.expiresAt <= tx.ctx.now();
    if (isExpired || card.disabledAt !== null)
        throw giftCardNotGood();
    if (card.currencyCode !== amount.currencyCode)
        throw giftCardOtherCurrency(card.currencyCode);
    if (card.balanceMinor < amount.amountMinor)
        throw giftCardBalanceShort(balanceOf(card));
    const moved = await moveGiftCard(tx, card, movement);
    tx.emit(giftCardRedeemed(factsOf(moved, { amountMinor: amount.amountMinor, reference })));
    return moved;
}
/** Gives back what was taken for a reference, in one or several refunds, also to a card that has expired since: the shop owes it. */
export async function returnToGiftCard(tx, { id, amount, redemptionReference, reference }) {
    const card = await lockGiftCard(tx.db, { id });
    if (!card)
        throw giftCardNotFound(id);
    const movement = { kind: 'REFUNDED', amountMinor: amount.amountMinor, reference, refundOf: redemptionReference };
    if (await isDone(tx, card, movement))
        return card;
    if (card.currencyCode !== amount.currencyCode)
        throw giftCardOtherCurrency(card.currencyCode);
    if (amount.amountMinor > (await sumOpenRedemption(tx.db, id, redemptionReference)))
        throw giftCardRefundTooLarge();
    const moved = await moveGiftCard(tx, card, movement);
    tx.emit(giftCardRefunded(factsOf(moved, { amountMinor: amount.amountMinor, reference })));
    return moved;
}
async function isDone(tx, { id }, { kind, amountMinor, reference }) {
    const before = await findGiftCardEntry(tx.db, { giftCardId: id, kind, reference });
    if (before && before.amountMinor !== amountMinor)
        throw giftCardReferenceReused();
    return before !== null;
}
async function moveGiftCard(tx, card, { kind, amountMinor, reference, refundOf }) {
    const now = tx.ctx.now();
    addMinor(card.balanceMinor, amountMinor);
    const moved = await moveBalance(tx.db, { id: card.id, amountMinor, now });
    invariant(moved, 'a locked card stays');
    await insertGiftCardEntry(tx.db, {
        ...{ id: giftCardEntryId.mint(), giftCardId: card.id, kind, amountMinor, reference, refundOf: refundOf ?? null },
        ...{ balanceAfterMinor: moved.balanceMinor, createdAt: now },
    });
    return moved;
}
function balanceOf({ balanceMinor, currencyCode }) {
    const { amount } = toDecimal({ amountMinor: balanceMinor, currencyCode });
    return `${amount} ${currencyCode}`;
}
export function factsOf({ id, balanceMinor, currencyCode }, { amountMinor, reference }) {
    return { giftCardId: id, amountMinor, balanceMinor, currencyCode, reference };
}
//# sourceMappingURL=ledger.js.map