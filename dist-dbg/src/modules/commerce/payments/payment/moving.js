/**
 * Moves payments inside the caller's transaction: an order and its payment are one commit or none. By hand it is done at once; of a provider it is
 * asked behind the commit, and an event tells what became of it.
 */
import { invariant } from '../../../../kernel/assert.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { toDecimal } from '../../../../kernel/money.js';
import { paymentId } from '../../ids.js';
import { captureBeyond, capturedByHand, methodWithoutProvider, notByHand, notVoidable, operationOpen, paymentCurrency, receiptTaken, refundBeyond, } from '../errors.js';
import { paymentCreated } from '../events.js';
import { changeLedger } from '../ledger/ledger.js';
import { found, requested } from '../ledger/operation.js';
import { insertPayment } from '../ledger/queries.js';
import { capturableOf, isOpen, refundableOf } from '../ledger/sums.js';
import { describePayment } from '../ledger/telling.js';
import { findProvider } from '../providers/queries.js';
import { toStripe } from '../providers/stripe/amounts.js';
import { hasReceipt, lockReceipts } from './queries.js';
/** By hand the amount counts as authorised at once: the customer has promised it. A card is authorised by the customer, at the provider. */
export async function beginPayment(tx, { reference, method, amount, capturesAtOnce = false }) {
    const provider = method === 'CARD' ? 'STRIPE' : 'MANUAL';
    if (provider === 'STRIPE')
        await requireProvider(tx, amount);
    const now = tx.ctx.now();
    const payment = await insertPayment(tx.db, {
        ...{ id: paymentId.mint(), referenceKind: reference.kind, referenceId: reference.id, method, provider, capturesAtOnce },
        ...{ amountMinor: amount.amountMinor, currencyCode: amount.currencyCode, createdAt: now, updatedAt: now },
    });
    invariant(payment, 'an insert answers its row');
    tx.emit(paymentCreated({ ...describePayment(payment), amountMinor: amount.amountMinor }));
    const authorisation = { kind: 'AUTHORISE', amountMinor: amount.amountMinor };
    return changeLedger(tx, payment.id, () => ({
        operations: [provider === 'MANUAL' ? found(payment, { ...authorisation, reference: null }, now) : requested(payment, authorisation, now)],
    }));
}
/** Money that came by hand: the amount as it came, and when. */
export async function recordReceipt(tx, { id, amount, receivedAt, reference }) {
    const now = tx.ctx.now();
    if (receivedAt !== undefined && receivedAt > now) {
        throw invalidInput([{ path: 'input.receivedAt', reason: 'IN_THE_FUTURE', message: 'must not be in the future' }]);
    }
    if (reference !== undefined) {
        await lockReceipts(tx.db, reference);
        if (await hasReceipt(tx.db, reference))
            throw receiptTaken();
    }
    return changeLedger(tx, id, ({ payment }) => {
        if (payment.provider !== 'MANUAL')
            throw notByHand();
        const amountMinor = amountFor(payment, amount, capturableOf(payment));
        if (amountMinor > capturableOf(payment))
            throw captureBeyond(told(payment, capturableOf(payment)));
        return { operations: [found(payment, { kind: 'CAPTURE', amountMinor, happenedAt: receivedAt ?? now, reference: reference ?? null }, now)] };
    });
}
/** All that can be captured unless `amount` says less. What is left over is given back, unless `isFinal` is false. */
export async function capture(tx, { id, amount, isFinal }) {
    return changeLedger(tx, id, (ledger) => {
        const { payment } = ledger;
        if (payment.provider === 'MANUAL')
            throw capturedByHand();
        requireNoneOpen(ledger);
        const capturable = capturableOf(payment);
        const amountMinor = amountFor(payment, amount, capturable);
        if (amountMinor === 0 || amountMinor > capturable)
            throw captureBeyond(told(payment, capturable));
        requireMovable(payment, amountMinor);
        return { operations: [requested(payment, { kind: 'CAPTURE', amountMinor, isFinal: isFinal ?? true }, tx.ctx.now())] };
    });
}
/** Gives up a payment of which nothing was captured, also one that the customer has not confirmed, or that the provider has yet to answer for. */
export async function voidAuthorisation(tx, id) {
    return changeLedger(tx, id, (ledger) => {
        const { payment } = ledger;
        if (payment.state === 'VOIDED')
            return { operations: [] };
        requireNoneOpen(ledger);
        if (payment.state !== 'PENDING' && payment.state !== 'AUTHORISED')
            throw notVoidable();
        const giveUp = { kind: 'VOID', amountMinor: payment.amountMinor };
        const now = tx.ctx.now();
        return { operations: [payment.provider === 'MANUAL' ? found(payment, { ...giveUp, reference: null }, now) : requested(payment, giveUp, now)] };
    });
}
/** All that can be given back unless `amount` says less; several at a time as long as they fit. */
export async function refund(tx, { id, amount, reason }) {
    return changeLedger(tx, id, ({ payment }) => {
        const refundable = refundableOf(payment);
        const amountMinor = amountFor(payment, amount, refundable);
        if (amountMinor === 0 || amountMinor > refundable)
            throw refundBeyond(told(payment, refundable));
        requireMovable(payment, amountMinor);
        const giveBack = { kind: 'REFUND', amountMinor, reason };
        const now = tx.ctx.now();
        const byHand = () => found(payment, { ...giveBack, happenedAt: now, reference: null }, now);
        return { operations: [payment.provider === 'MANUAL' ? byHand() : requested(payment, giveBack, now)] };
    });
}
async function requireProvider(tx, amount) {
    const provider = await findProvider(tx.db, 'STRIPE');
    if (!provider || provider.disabledAt !== null)
        throw methodWithoutProvider();
    requireMovable({ ...amount, provider: 'STRIPE' }, amount.amountMinor);
}
function requireMovable({ provider, currencyCode }, amountMinor) {
    if (provider !== 'STRIPE' || toStripe({ amountMinor, currencyCode }) !== null)
        return;
    const message = `may not have such a last digit: the provider does not move it in ${currencyCode}`;
    throw invalidInput([{ path: 'input.amount.amount', reason: 'TOO_PRECISE', message }]);
}
function requireNoneOpen({ operations }) {
    const open = operations.find((one) => isOpen(one) && (one.kind === 'CAPTURE' || one.kind === 'VOID'));
    if (open)
        throw operationOpen(open.id);
}
function amountFor({ currencyCode }, amount, all) {
    if (amount === undefined)
        return all;
    if (amount.currencyCode !== currencyCode)
        throw paymentCurrency(currencyCode);
    return amount.amountMinor;
}
function told({ currencyCode }, amountMinor) {
    return `${toDecimal({ amountMinor, currencyCode }).amount} ${currencyCode}`;
}
//# sourceMappingURL=moving.js.map