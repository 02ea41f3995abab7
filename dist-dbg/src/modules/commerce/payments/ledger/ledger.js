/**
 * The only way by which a payment changes: under its lock, from all its operations. What a caller decides is written together with the sums that
 * follow from it, and told. Joins the caller's transaction; calls nobody.
 */
import { invariant } from '../../../../kernel/assert.js';
import { paymentNotFound, tooManyOperations } from '../errors.js';
import { paymentOperationDue } from '../events.js';
import { listOperationRows, lockPayment, saveOperations, updatePayment } from './queries.js';
import { sumsOf } from './sums.js';
import { factsOf } from './telling.js';
/** All of them are read for each change: this bounds how long that takes. */
const OPERATIONS_MAX = 200;
export async function changeLedger(tx, id, decide) {
    const payment = await lockPayment(tx.db, id);
    if (!payment)
        throw paymentNotFound(id);
    const before = await listOperationRows(tx.db, id, OPERATIONS_MAX + 1);
    const { operations: changed, ...ofPayment } = decide({ payment, operations: before });
    if (changed.length === 0 && Object.keys(ofPayment).length === 0)
        return payment;
    const byId = new Map([...before, ...changed].map((one) => [one.id, one]));
    if (byId.size > OPERATIONS_MAX)
        throw tooManyOperations();
    if (changed.length > 0)
        await saveOperations(tx.db, changed);
    const after = await updatePayment(tx.db, id, { ...ofPayment, ...standingOf(payment, [...byId.values()], tx.ctx.now()) });
    invariant(after, 'a locked payment stays');
    tell(tx, { before, changed, payment: after });
    return after;
}
function standingOf({ voidedAt, failedAt }, operations, now) {
    const sums = sumsOf(operations);
    const isVoided = operations.some(({ kind, state }) => kind === 'VOID' && state === 'SUCCEEDED');
    const hasFailed = operations.some(({ kind, state }) => kind === 'AUTHORISE' && state === 'FAILED') && sums.authorisedMinor === 0;
    // With it nobody can do anything any more, so nobody keeps it.
    const isDecided = sums.authorisedMinor > 0 || isVoided || hasFailed;
    return {
        ...sums,
        voidedAt: isVoided ? (voidedAt ?? now) : null,
        failedAt: hasFailed ? (failedAt ?? now) : null,
        ...(isDecided ? { clientSecret: null } : {}),
        updatedAt: now,
    };
}
function tell(tx, { before, changed, payment }) {
    const former = new Map(before.map((one) => [one.id, one]));
    for (const operation of changed) {
        const was = former.get(operation.id);
        if (was?.state !== operation.state)
            for (const event of factsOf(payment, operation, was === undefined))
                tx.emit(event);
        const { id: operationId, ticket, dueAt } = operation;
        if (dueAt !== null && was?.ticket !== ticket)
            tx.schedule(paymentOperationDue({ operationId, ticket }), dueAt);
    }
}
//# sourceMappingURL=ledger.js.map