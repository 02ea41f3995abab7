import { paymentOperationId } from '../../ids.js';
import { changeLedger } from '../ledger/ledger.js';
import { isOpen } from '../ledger/sums.js';
import { findOperation } from '../payment/queries.js';
import { providerOf } from '../providers/keys.js';
import { REPLAYED_ERROR } from '../providers/port.js';
import { findProvider } from '../providers/queries.js';
import { decideOn } from './outcome.js';
import { KEY_GOOD_MS } from './pauses.js';
/** Two calls and both units of work. */
export const PERFORM_MS_MAX = 90_000;
export async function performPaymentOperation(ctx, event) {
    const { ticket } = event.payload;
    const due = await ctx.read(async (db) => {
        const found = await findOperation(db, paymentOperationId.parse(event.payload.operationId));
        return found && { ...found, provider: await findProvider(db, found.operation.provider) };
    });
    if (!due || !isOpen(due.operation) || due.operation.ticket !== ticket)
        return;
    const answer = due.provider ? await answerOf(ctx, providerOf(ctx, due.provider), due) : NOT_CONFIGURED;
    const { operation } = due;
    await ctx.write(async (tx) => void (await changeLedger(tx, operation.paymentId, (ledger) => decideOn(ledger, { operation, answer, now: ctx.now() }))));
}
const NOT_CONFIGURED = { kind: 'later', code: 'not_configured', exchange: null };
/** Somebody gives up a payment before its first answer has come: until then nobody knows what to give up. */
const NOT_KNOWN_YET = { kind: 'later', code: 'not_known_yet', exchange: null };
const NEVER_MADE = { kind: 'refused', code: 'never_made', message: 'The provider has never made the payment.', exchange: null };
const GONE = {
    kind: 'refused',
    code: 'not_done',
    message: 'The provider has not done it within the time in which it could be repeated safely.',
    exchange: null,
};
/**
 * Whoever asked before looks first: what was done need not be asked for again. Asking again is safe all the same, under the same key, while the
 * provider remembers keys.
 */
async function answerOf(ctx, provider, { operation, payment }) {
    const { providerReference } = payment;
    if (operation.kind !== 'AUTHORISE' && providerReference === null)
        return payment.failedAt === null ? NOT_KNOWN_YET : NEVER_MADE;
    const isFirst = operation.attempts === 0;
    const looked = isFirst || providerReference === null ? null : await provider.look(providerReference);
    if (looked !== null && (looked.kind !== 'seen' || isDone({ operation, payment }, looked) || isAwaited(operation)))
        return looked;
    if (ctx.now().getTime() - operation.createdAt.getTime() > KEY_GOOD_MS)
        return GONE;
    const answer = await provider.ask({
        ...{ operationId: operation.id, paymentId: payment.id, reference: providerReference, kind: operation.kind, amountMinor: operation.amountMinor },
        ...{ currencyCode: payment.currencyCode, capturesAtOnce: payment.capturesAtOnce, isFinal: operation.isFinal },
    });
    // The look has shown that it was not done, and under this key nothing else will ever be answered.
    const isStuck = looked !== null && answer.kind === 'lost' && answer.code === REPLAYED_ERROR;
    return isStuck ? { ...GONE, exchange: answer.exchange } : answer;
}
/** The provider has it, and somebody else has to act: asking again would change nothing. */
function isAwaited({ kind, providerReference }) {
    return kind === 'AUTHORISE' || (kind === 'REFUND' && providerReference !== null);
}
/** Whether the look tells of this operation: a capture shows in the total, a refund by its name. */
function isDone({ operation: { kind, id }, payment }, { sighting }) {
    switch (kind) {
        case 'AUTHORISE':
            return true;
        case 'CAPTURE':
            return (sighting.payment?.capturedMinor ?? 0) > payment.capturedMinor || (sighting.payment?.isCancelled ?? false);
        case 'VOID':
            return sighting.payment?.isCancelled ?? false;
        case 'REFUND':
            return sighting.refunds.some(({ operationId }) => operationId === id);
    }
}
//# sourceMappingURL=perform.js.map