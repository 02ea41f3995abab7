/** What is counted of sales. Amounts are without tax; what was credited counts on the day of the credit, not of the order. */
import { toDecimal } from '../../../../kernel/money.js';
import { WHOLE_MILLIONTHS, toPercentage } from '../../../../kernel/percentage.js';
import { exact } from '../scope.js';
const names = ['units', 'unitsCredited', 'sold', 'credited', 'tax', 'costedUnits', 'costedNet', 'cost'];
const nothing = Object.fromEntries(names.map((name) => [name, 0]));
export function figuresOf(rows, currencyCode) {
    const total = rows.reduce(plus, nothing);
    const money = (amountMinor) => toDecimal({ amountMinor, currencyCode });
    const { units, unitsCredited, sold, credited, tax, costedUnits, costedNet, cost } = total;
    return {
        ...{ units, unitsCredited, sold: money(sold), credited: money(credited), net: money(sold - credited), tax: money(tax) },
        margin: {
            ...{ units: costedUnits, net: money(costedNet), cost: money(cost), amount: money(costedNet - cost) },
            percentage: costedNet > 0 ? shareOf(costedNet - cost, costedNet) : null,
        },
    };
}
/** Below zero where it was sold for less than it has cost. */
function shareOf(part, whole) {
    const millionths = Math.round((part / whole) * WHOLE_MILLIONTHS);
    return `${millionths < 0 ? '-' : ''}${toPercentage(Math.abs(millionths))}`;
}
function plus(all, one) {
    return Object.fromEntries(names.map((name) => [name, exact(String(all[name] + exact(one[name])))]));
}
//# sourceMappingURL=figures.js.map