import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const categoryId = defineIdKind('cat');
export const productId = defineIdKind('prd');
export const variantId = defineIdKind('var');
export const customerId = defineIdKind('cus');
export const customerGroupId = defineIdKind('cgr');
export const priceListId = defineIdKind('prl');
export const priceId = defineIdKind('prc');
export const taxCategoryId = defineIdKind('txc');
export const taxZoneId = defineIdKind('txz');
export const taxRateId = defineIdKind('txr');
export const promotionId = defineIdKind('prm');
export const couponId = defineIdKind('cpn');
export const redemptionId = defineIdKind('prr');
export const giftCardId = defineIdKind('gft');
export const giftCardEntryId = defineIdKind('gfe');
export const cartId = defineIdKind('crt');
/** Inventory's kind, said again: tables are read without the code of other modules. */
export const stockItemId = defineIdKind('itm');

export type CategoryId = IdOf<typeof categoryId>;
export type ProductId = IdOf<typeof productId>;
export type VariantId = IdOf<typeof variantId>;
export type CustomerId = IdOf<typeof customerId>;
export type CustomerGroupId = IdOf<typeof customerGroupId>;
export type PriceListId = IdOf<typeof priceListId>;
export type PriceId = IdOf<typeof priceId>;
export type TaxCategoryId = IdOf<typeof taxCategoryId>;
export type TaxZoneId = IdOf<typeof taxZoneId>;
export type TaxRateId = IdOf<typeof taxRateId>;
export type PromotionId = IdOf<typeof promotionId>;
export type CouponId = IdOf<typeof couponId>;
export type GiftCardId = IdOf<typeof giftCardId>;
export type GiftCardEntryId = IdOf<typeof giftCardEntryId>;
export type CartId = IdOf<typeof cartId>;
