import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { giftCardEntryId, giftCardId } from '../../ids.js';
import { requireCurrency } from '../../settings.js';
import { countGuess } from '../code-guesses.js';
import { disableGiftCardSchema, giftCardCodeSchema, issueGiftCardSchema, redeemGiftCardSchema, refundGiftCardSchema, } from './checks.js';
import { digestOfCode, newGiftCardCode, printedCodeOf } from './code.js';
import { giftCardCodeUnknown, giftCardNotFound } from './errors.js';
import { giftCardDisabled, giftCardIssued } from './events.js';
import { factsOf, returnToGiftCard, spendGiftCard } from './ledger.js';
import { disableGiftCardRow, findGiftCard, findGiftCardByDigest, insertGiftCard, insertGiftCardEntry, listGiftCardEntryRows, listGiftCardRows, lockGiftCard, } from './queries.js';
import { giftCardEntries, giftCards } from './tables.js';
const pages = pagesByCreation('giftCards.id', giftCardId, giftCards.id);
const entryPages = pagesByCreation('giftCardEntries.id', giftCardEntryId, giftCardEntries.id);
export async function getGiftCard(ctx, id) {
    const card = await ctx.read((db) => findGiftCard(db, id));
    if (!card)
        throw giftCardNotFound(id);
    return card;
}
export async function getGiftCardByCode(ctx, typed) {
    const code = check(giftCardCodeSchema, typed, 'code');
    const counted = await countGuess(ctx);
    const card = await ctx.read((db) => findGiftCardByDigest(db, digestOfCode(ctx, code)));
    if (!card)
        throw giftCardCodeUnknown();
    await ctx.throttle.giveBack(...counted);
    return card;
}
export async function listGiftCards(ctx, page) {
    return pages(ctx, { page, read: (keys) => ctx.read((db) => listGiftCardRows(db, keys)) });
}
export async function listGiftCardEntries(ctx, id, page) {
    return ctx.read(async (db) => {
        if (!(await findGiftCard(db, id)))
            throw giftCardNotFound(id);
        return entryPages(ctx, { page, read: (keys) => listGiftCardEntryRows(db, id, keys) });
    });
}
export async function issueGiftCard(ctx, input) {
    const { amount, expiresAt = null, reference } = check(issueGiftCardSchema, input);
    requireCurrency(ctx, amount);
    if (expiresAt !== null && expiresAt <= ctx.now()) {
        throw invalidInput([{ path: 'input.expiresAt', reason: 'IN_THE_PAST', message: 'must be in the future' }]);
    }
    return ctx.write(async (tx) => {
        const code = newGiftCardCode();
        const giftCard = await insertIssued(tx, { code, amount, expiresAt, reference });
        return { giftCard, code: printedCodeOf(code) };
    });
}
export async function redeemGiftCard(ctx, input) {
    const spending = check(redeemGiftCardSchema, input);
    const counted = await countGuess(ctx);
    const card = await ctx.write((tx) => spendGiftCard(tx, spending));
    await ctx.throttle.giveBack(...counted);
    return card;
}
export async function refundGiftCard(ctx, input) {
    const refund = check(refundGiftCardSchema, input);
    return ctx.write((tx) => returnToGiftCard(tx, refund));
}
/** Doing so again changes nothing. */
export async function disableGiftCard(ctx, input) {
    const { id } = check(disableGiftCardSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockGiftCard(tx.db, { id });
        if (!current)
            throw giftCardNotFound(id);
        if (current.disabledAt !== null)
            return current;
        const card = await disableGiftCardRow(tx.db, id, ctx.now());
        invariant(card, 'a locked card stays');
        tx.emit(giftCardDisabled({ giftCardId: id, balanceMinor: card.balanceMinor, currencyCode: card.currencyCode }));
        return card;
    });
}
async function insertIssued(tx, { code, amount: { amountMinor, currencyCode }, expiresAt, reference }) {
    const now = tx.ctx.now();
    const card = await insertGiftCard(tx.db, {
        ...{ id: giftCardId.mint(), digest: digestOfCode(tx.ctx, code), lastFour: code.slice(-4), currencyCode, balanceMinor: amountMinor },
        ...{ expiresAt, createdAt: now, updatedAt: now },
    });
    invariant(card, 'an insert answers its row');
    const entry = { giftCardId: card.id, kind: 'ISSUED', amountMinor, balanceAfterMinor: amountMinor, reference: reference ?? card.id };
    await insertGiftCardEntry(tx.db, { id: giftCardEntryId.mint(), ...entry, createdAt: now });
    tx.emit(giftCardIssued(factsOf(card, entry)));
    return card;
}
//# sourceMappingURL=service.js.map