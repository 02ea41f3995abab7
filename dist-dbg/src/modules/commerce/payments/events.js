import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { paymentId, paymentOperationId } from '../ids.js';
const AMOUNTS = 'Amounts are in the smallest unit of the currency.';
const common = { version: 1, public: true, subject: 'paymentId' };
const ofPayment = {
    paymentId: paymentId.schema,
    /** What it pays for. */
    reference: z.object({ kind: z.string(), id: z.string() }),
    provider: z.string(),
    method: z.string(),
    currencyCode: z.string(),
};
const sums = {
    authorisedMinor: z.int(),
    capturedMinor: z.int(),
    refundedMinor: z.int(),
};
const moved = z.object({ ...ofPayment, ...sums, operationId: paymentOperationId.schema, amountMinor: z.int() });
export const paymentCreated = defineEvent({
    ...common,
    name: 'commerce.paymentCreated',
    description: `A payment was begun; nothing was authorised by that. ${AMOUNTS}`,
    payload: z.object({ ...ofPayment, amountMinor: z.int() }),
});
export const paymentOperationRequested = defineEvent({
    ...common,
    name: 'commerce.paymentOperationRequested',
    description: `The provider is to be asked to move money; whether it did is told by another event. ${AMOUNTS}`,
    payload: z.object({ ...ofPayment, operationId: paymentOperationId.schema, kind: z.string(), amountMinor: z.int() }),
});
export const paymentAuthorised = defineEvent({
    ...common,
    name: 'commerce.paymentAuthorised',
    description: `The amount is held for the shop and can be captured. ${AMOUNTS}`,
    payload: moved,
});
export const paymentCaptured = defineEvent({
    ...common,
    name: 'commerce.paymentCaptured',
    description: `\`amountMinor\` was taken: by the provider, or by hand. ${AMOUNTS}`,
    payload: moved,
});
export const paymentVoided = defineEvent({
    ...common,
    name: 'commerce.paymentVoided',
    description: `A payment was given up before anything was captured: what was held is free again. ${AMOUNTS}`,
    payload: moved,
});
export const paymentRefunded = defineEvent({
    ...common,
    name: 'commerce.paymentRefunded',
    description: `\`amountMinor\` was given back. ${AMOUNTS}`,
    payload: moved.extend({ reason: z.string().nullable() }),
});
export const paymentOperationFailed = defineEvent({
    ...common,
    name: 'commerce.paymentOperationFailed',
    description: `The provider did not do what it was asked; \`failureCode\` says why, and no money has moved by it. ${AMOUNTS}`,
    payload: moved.extend({ kind: z.string(), failureCode: z.string() }),
});
export const paymentProviderConfigured = defineEvent({
    version: 1,
    public: true,
    subject: 'kind',
    name: 'commerce.paymentProviderConfigured',
    description: 'A payment provider was configured, or switched off; `changed` names what was given. Never tells a key.',
    payload: z.object({ kind: z.string(), isEnabled: z.boolean(), changed: z.array(z.string()), version: z.int() }),
});
export const paymentOperationDue = defineEvent({
    version: 1,
    public: false,
    subject: 'operationId',
    name: 'commerce.paymentOperationDue',
    description: 'The provider is to be asked to do an operation, or what became of it. `ticket` is good for one time.',
    payload: z.object({ operationId: paymentOperationId.schema, ticket: z.int() }),
});
//# sourceMappingURL=events.js.map