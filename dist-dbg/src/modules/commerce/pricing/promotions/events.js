import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { couponId, customerId, promotionId } from '../../ids.js';
const facts = z.object({
    promotionId: promotionId.schema,
    name: z.string(),
    kind: z.enum(['PERCENTAGE', 'AMOUNT_EACH', 'AMOUNT_WHOLE', 'BUY_X_GET_Y', 'FREE_SHIPPING']),
    priority: z.int(),
    stacking: z.enum(['COMBINABLE', 'EXCLUSIVE']),
    requiresCoupon: z.boolean(),
    validFrom: z.iso.datetime(),
    validUntil: z.iso.datetime().nullable(),
    isActive: z.boolean(),
    version: z.int(),
});
export const promotionCreated = defineEvent({
    name: 'commerce.promotionCreated',
    version: 1,
    public: true,
    description: 'A promotion was created.',
    subject: 'promotionId',
    payload: facts,
});
export const promotionUpdated = defineEvent({
    name: 'commerce.promotionUpdated',
    version: 1,
    public: true,
    description: 'A promotion was changed, switched off or on. `version` counts its changes.',
    subject: 'promotionId',
    payload: facts,
});
export const couponsCreated = defineEvent({
    name: 'commerce.couponsCreated',
    version: 1,
    public: true,
    description: 'Coupons of a promotion were created. Their codes must be read.',
    subject: 'promotionId',
    payload: z.object({ promotionId: promotionId.schema, count: z.int() }),
});
export const couponDisabled = defineEvent({
    name: 'commerce.couponDisabled',
    version: 1,
    public: true,
    description: 'A coupon is good no more.',
    subject: 'couponId',
    payload: z.object({ couponId: couponId.schema, promotionId: promotionId.schema }),
});
const use = z.object({
    promotionId: promotionId.schema,
    couponId: couponId.schema.nullable(),
    customerId: customerId.schema.nullable(),
    reference: z.string(),
    amountMinor: z.int(),
    currencyCode: z.string(),
});
export const promotionRedeemed = defineEvent({
    name: 'commerce.promotionRedeemed',
    version: 1,
    public: true,
    description: 'A promotion was used for what `reference` names. `amountMinor` is what it took off, in the smallest unit of the currency.',
    subject: 'promotionId',
    payload: use,
});
export const promotionReleased = defineEvent({
    name: 'commerce.promotionReleased',
    version: 1,
    public: true,
    description: 'A use of a promotion was taken back, as when an order is cancelled: it counts towards no limit any more.',
    subject: 'promotionId',
    payload: use,
});
//# sourceMappingURL=events.js.map