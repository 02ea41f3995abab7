import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { giftCardId } from '../../ids.js';
const moved = z.object({
    giftCardId: giftCardId.schema,
    amountMinor: z.int(),
    balanceMinor: z.int(),
    currencyCode: z.string(),
    reference: z.string(),
});
export const giftCardIssued = defineEvent({
    name: 'commerce.giftCardIssued',
    version: 1,
    public: true,
    description: 'A gift card was issued: the shop owes its balance from now on. Amounts are in the smallest unit of the currency.',
    subject: 'giftCardId',
    payload: moved,
});
export const giftCardRedeemed = defineEvent({
    name: 'commerce.giftCardRedeemed',
    version: 1,
    public: true,
    description: 'A gift card paid `amountMinor` for what `reference` names. Amounts are in the smallest unit of the currency.',
    subject: 'giftCardId',
    payload: moved,
});
export const giftCardRefunded = defineEvent({
    name: 'commerce.giftCardRefunded',
    version: 1,
    public: true,
    description: 'A gift card was given back `amountMinor`. Amounts are in the smallest unit of the currency.',
    subject: 'giftCardId',
    payload: moved,
});
export const giftCardDisabled = defineEvent({
    name: 'commerce.giftCardDisabled',
    version: 1,
    public: true,
    description: 'A gift card pays no more; its balance stays as it was.',
    subject: 'giftCardId',
    payload: z.object({ giftCardId: giftCardId.schema, balanceMinor: z.int(), currencyCode: z.string() }),
});
//# sourceMappingURL=events.js.map