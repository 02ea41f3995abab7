import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const promotionNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_PROMOTION_NOT_FOUND', 'There is no such promotion.', (id) => `There is no promotion ${id}.`);
export const couponNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_COUPON_NOT_FOUND', 'There is no such coupon.', (id) => `There is no coupon ${id}.`);
const nameTaken = defineRefusal('CONFLICT', 'COMMERCE_PROMOTION_NAME_TAKEN', 'Another promotion has the name already, regardless of case.');
const codeTaken = defineRefusal('CONFLICT', 'COMMERCE_COUPON_CODE_TAKEN', 'A coupon of this tenant has the code already, regardless of case; `fields` names each such code. None was created.');
export const tooManyPromotions = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_PROMOTIONS', 'As many promotions are in force, or will be, as there may be: end or deactivate one first.', (most) => `There are ${most} promotions in force already, the most that there may be.`);
export const promotionNotInForce = defineRefusal('CONFLICT', 'COMMERCE_PROMOTION_NOT_IN_FORCE', 'The promotion has not begun, has ended or was deactivated since the price was computed: compute it again.', (name) => `The promotion ${name} is not in force any more.`);
export const promotionUsedUp = defineRefusal('CONFLICT', 'COMMERCE_PROMOTION_USED_UP', 'The promotion was used as often as it may be, in all or by this customer: compute the price again.', (name) => `The promotion ${name} is used up.`);
export const couponUsedUp = defineRefusal('CONFLICT', 'COMMERCE_COUPON_USED_UP', 'The coupon was used as often as it may be, or was disabled, since the price was computed: compute it again.');
export const promotionNeedsCustomer = defineRefusal('CONFLICT', 'COMMERCE_PROMOTION_NEEDS_CUSTOMER', 'The promotion is limited per customer, so it is for known customers alone.', (name) => `The promotion ${name} is for known customers alone.`);
export const promotionNameTaken = () => atFields(nameTaken(), ['input.name']);
export const couponCodeTaken = (paths) => atFields(codeTaken(), paths);
//# sourceMappingURL=errors.js.map