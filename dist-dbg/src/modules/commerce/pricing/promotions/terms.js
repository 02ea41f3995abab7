/** What a client says a promotion does, as the promotion knows it. */
import { unreachable } from '../../../../kernel/assert.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { toDecimal } from '../../../../kernel/money.js';
import { WHOLE_MILLIONTHS, toPercentage } from '../../../../kernel/percentage.js';
/** Refuses what is missing, what does not belong to the kind, and two currencies, all at once. */
export function termsOf({ action, conditions }) {
    const problems = [...problemsOf(action), ...mismatchOf(action.amount, conditions?.minimumSubtotal)];
    if (problems.length > 0)
        throw invalidInput(problems);
    const currencyCode = (action.amount ?? conditions?.minimumSubtotal)?.currencyCode ?? null;
    return { action: actionOf(action), conditions: conditionsOf(conditions), currencyCode };
}
/** What is not changed stays; whatever has amounts afterwards has them in one currency. */
export function changedTermsOf(current, { action, conditions }) {
    if (action) {
        const changed = termsOf({ action, conditions });
        return conditions ? changed : merged(changed, current.conditions, current.currencyCode);
    }
    if (!conditions)
        return { action: current.action, conditions: current.conditions, currencyCode: current.currencyCode };
    const minimum = conditions.minimumSubtotal;
    const hasAmount = 'amountMinor' in current.action;
    if (minimum && hasAmount && minimum.currencyCode !== current.currencyCode)
        throw invalidInput([MISMATCH]);
    return {
        action: current.action,
        conditions: conditionsOf(conditions),
        currencyCode: hasAmount ? current.currencyCode : (minimum?.currencyCode ?? null),
    };
}
function merged(changed, conditions, currencyCode) {
    const hasMinimum = conditions.minimumSubtotalMinor !== null;
    if (hasMinimum && changed.currencyCode !== null && changed.currencyCode !== currencyCode) {
        throw invalidInput([{ ...MISMATCH, path: 'input.action.amount.currencyCode', message: 'must be the currency of the minimum subtotal' }]);
    }
    return { action: changed.action, conditions, currencyCode: hasMinimum ? currencyCode : changed.currencyCode };
}
const MISMATCH = {
    path: 'input.conditions.minimumSubtotal.currencyCode',
    reason: 'CURRENCY_MISMATCH',
    message: 'must be the currency of the amount',
};
const NEEDED = {
    PERCENTAGE: ['percentage'],
    AMOUNT_EACH: ['amount'],
    AMOUNT_WHOLE: ['amount'],
    BUY_X_GET_Y: ['buyQuantity', 'getQuantity'],
    FREE_SHIPPING: [],
};
function problemsOf(action) {
    const needed = NEEDED[action.kind];
    const missing = NEEDED[action.kind]
        .filter((key) => action[key] === undefined)
        .map((key) => problemAt(key, 'MISSING', `is needed for ${action.kind}`));
    const foreign = ['percentage', 'amount', 'buyQuantity', 'getQuantity']
        .filter((key) => action[key] !== undefined && !needed.includes(key) && !(key === 'percentage' && action.kind === 'BUY_X_GET_Y'))
        .map((key) => problemAt(key, 'CONTRADICTION', `does not belong to ${action.kind}`));
    return [...missing, ...foreign];
}
function problemAt(key, reason, message) {
    return { path: `input.action.${key}`, reason, message };
}
function mismatchOf(amount, minimum) {
    if (!amount || !minimum || amount.currencyCode === minimum.currencyCode)
        return [];
    return [MISMATCH];
}
function actionOf({ kind, percentage, amount, buyQuantity = 0, getQuantity = 0 }) {
    switch (kind) {
        case 'PERCENTAGE':
            return { kind, millionths: percentage ?? 0 };
        case 'AMOUNT_EACH':
        case 'AMOUNT_WHOLE':
            return { kind, amountMinor: amount?.amountMinor ?? 0 };
        case 'BUY_X_GET_Y':
            return { kind, buy: buyQuantity, get: getQuantity, millionths: percentage ?? WHOLE_MILLIONTHS };
        case 'FREE_SHIPPING':
            return { kind };
        default:
            return unreachable(kind);
    }
}
function conditionsOf(conditions) {
    return {
        minimumSubtotalMinor: conditions?.minimumSubtotal?.amountMinor ?? null,
        minimumQuantity: conditions?.minimumQuantity ?? null,
        productIds: conditions?.productIds ?? [],
        variantIds: conditions?.variantIds ?? [],
        categoryIds: conditions?.categoryIds ?? [],
        customerGroupIds: conditions?.customerGroupIds ?? [],
        firstOrderOnly: conditions?.firstOrderOnly ?? false,
    };
}
/** The other way round: as a client reads it. */
export function showAction({ action, currencyCode }) {
    const amount = 'amountMinor' in action ? shown(action.amountMinor, currencyCode) : null;
    const percentage = 'millionths' in action ? toPercentage(action.millionths) : null;
    const { buy = null, get = null } = action.kind === 'BUY_X_GET_Y' ? action : {};
    return { kind: action.kind, percentage, amount, buyQuantity: buy, getQuantity: get };
}
export function showConditions({ conditions, currencyCode }) {
    const { minimumSubtotalMinor, ...others } = conditions;
    return { ...others, minimumSubtotal: minimumSubtotalMinor === null ? null : shown(minimumSubtotalMinor, currencyCode) };
}
function shown(amountMinor, currencyCode) {
    return currencyCode === null ? null : toDecimal({ amountMinor, currencyCode });
}
//# sourceMappingURL=terms.js.map