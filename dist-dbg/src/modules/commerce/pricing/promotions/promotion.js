export const promotionActionKinds = ['PERCENTAGE', 'AMOUNT_EACH', 'AMOUNT_WHOLE', 'BUY_X_GET_Y', 'FREE_SHIPPING'];
/** EXCLUSIVE: alone or not at all. COMBINABLE: with all others that are. */
export const stackings = ['COMBINABLE', 'EXCLUSIVE'];
//# sourceMappingURL=promotion.js.map