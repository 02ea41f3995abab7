import { sumMinor } from '../../../../kernel/amounts.js';
import { discountsOf } from './discounts.js';
/** One after the other, the highest priority first, each on what those before it have left. */
export function applyPromotions(calculation, begun) {
    const start = { lines: begun, considered: [], freeShippingBy: null };
    return calculation.promotions.toSorted(byPriority).reduce((state, promotion) => consider(calculation, state, promotion), start);
}
function byPriority(one, other) {
    return other.priority - one.priority || (one.id < other.id ? -1 : 1);
}
function consider(calculation, state, promotion) {
    const matching = state.lines.filter(({ line }) => matches(line, promotion.conditions));
    const refusal = whyNot(calculation, { promotion, matching }) ?? whyNotCombined(promotion, state.considered);
    if (refusal)
        return noted(state, { promotion, outcome: refusal, discountMinor: 0 });
    const discounts = discountsOf(promotion.action, matching.map(({ line, leftMinor }) => ({ quantity: line.quantity, leftMinor })), calculation.rounding.mode);
    const discountMinor = sumMinor(discounts);
    const isShipping = promotion.action.kind === 'FREE_SHIPPING';
    if (discountMinor === 0 && !isShipping)
        return noted(state, { promotion, outcome: 'NOTHING_LEFT', discountMinor });
    const discountOf = new Map(matching.map((line, index) => [line, discounts[index] ?? 0]));
    return {
        lines: state.lines.map((line) => reduced(line, promotion, discountOf.get(line) ?? 0)),
        considered: [...state.considered, { promotion, outcome: 'APPLIED', discountMinor }],
        freeShippingBy: state.freeShippingBy ?? (isShipping ? promotion.id : null),
    };
}
function noted(state, considered) {
    return { ...state, considered: [...state.considered, considered] };
}
function reduced(running, { id, name }, discountMinor) {
    if (discountMinor === 0)
        return running;
    const leftMinor = running.leftMinor - discountMinor;
    const step = { kind: 'PROMOTION', changeMinor: -discountMinor, resultMinor: leftMinor, taxMinor: null, ruleId: id, ruleName: name };
    return { ...running, leftMinor, steps: [...running.steps, step] };
}
function matches({ productId, variantId, categoryIds }, conditions) {
    const isForAll = conditions.productIds.length + conditions.variantIds.length + conditions.categoryIds.length === 0;
    return (isForAll ||
        conditions.productIds.includes(productId) ||
        conditions.variantIds.includes(variantId) ||
        categoryIds.some((id) => conditions.categoryIds.includes(id)));
}
function whyNot({ currencyCode, buyer }, { promotion, matching }) {
    const { conditions } = promotion;
    if (promotion.isUsedUp)
        return 'USED_UP';
    if (promotion.currencyCode !== null && promotion.currencyCode !== currencyCode)
        return 'OTHER_CURRENCY';
    if (conditions.customerGroupIds.length > 0 && !conditions.customerGroupIds.some((id) => buyer.groupIds.has(id)))
        return 'OTHER_CUSTOMERS';
    if (conditions.firstOrderOnly && !buyer.isFirstOrder)
        return 'NOT_FIRST_ORDER';
    if (matching.length === 0)
        return 'NO_MATCHING_LINE';
    if (sumMinor(matching.map(({ subtotalMinor }) => subtotalMinor)) < (conditions.minimumSubtotalMinor ?? 0))
        return 'BELOW_MINIMUM_SUBTOTAL';
    if (sumMinor(matching.map(({ line }) => line.quantity)) < (conditions.minimumQuantity ?? 0))
        return 'BELOW_MINIMUM_QUANTITY';
    return null;
}
function whyNotCombined({ stacking, combinationGroup }, considered) {
    const applied = considered.filter(({ outcome }) => outcome === 'APPLIED').map(({ promotion }) => promotion);
    const stands = (applied.length > 0 && stacking === 'EXCLUSIVE') ||
        applied.some((one) => one.stacking === 'EXCLUSIVE' || (combinationGroup !== null && one.combinationGroup === combinationGroup));
    return stands ? 'NOT_COMBINABLE' : null;
}
//# sourceMappingURL=promotion-steps.js.map