import { allocate, portionOf, sumMinor } from '../../../../kernel/amounts.js';
import { WHOLE_MILLIONTHS } from '../../../../kernel/percentage.js';
/**
 * The tax of each line. From a price with tax it is what is inside, and the rest is the net amount; to one without it is added. So net and tax make
 * the total whatever was rounded. Where none is charged, a price with tax loses what it has inside at home.
 */
export function applyTaxes(lines, rounding) {
    const taxes = rounding.taxOn === 'LINE' ? lines.map(({ line, leftMinor }) => taxOf(line, leftMinor, rounding)) : taxesOfTotals(lines, rounding);
    return lines.map((line, index) => taxed(line, taxes[index] ?? 0));
}
/** Lines of one rate are taxed as one amount, which is then spread over them. */
function taxesOfTotals(lines, rounding) {
    const taxes = lines.map(() => 0);
    const alike = Map.groupBy(lines.entries(), ([, { line }]) => kindOfTax(line));
    for (const group of alike.values()) {
        const amounts = group.map(([, { leftMinor }]) => leftMinor);
        const [first] = group;
        if (!first)
            continue;
        const shares = allocate(taxOf(first[1].line, sumMinor(amounts), rounding), amounts);
        for (const [place, [index]] of group.entries())
            taxes[index] = shares[place] ?? 0;
    }
    return taxes;
}
/** What is of one kind may be taxed as one amount. */
export function kindOfTax(taxed) {
    return `${taxed.tax.treatment} ${millionthsOf(taxed)} ${taxed.tax.rate?.id} ${taxed.price.includesTax}`;
}
export function taxOf(taxed, amountMinor, { mode }) {
    const millionths = millionthsOf(taxed);
    const denominator = taxed.price.includesTax ? WHOLE_MILLIONTHS + millionths : WHOLE_MILLIONTHS;
    return portionOf(amountMinor, { numerator: millionths, denominator }, mode);
}
/** The rate that is charged, or that is taken out of a price with tax because none is. */
function millionthsOf({ tax, price }) {
    if (tax.rate)
        return tax.rate.millionths;
    return price.includesTax ? tax.homeMillionths : 0;
}
export function taxed({ line, subtotalMinor, leftMinor, steps }, taxMinor) {
    const charged = line.tax.rate === null ? 0 : taxMinor;
    const netMinor = line.price.includesTax ? leftMinor - taxMinor : leftMinor;
    const totalMinor = sumMinor([netMinor, charged]);
    const step = taxStep(kindOf(line), { line, leftMinor, taxMinor, totalMinor });
    return {
        line,
        steps: step ? [...steps, step] : steps,
        ...{ subtotalMinor, discountMinor: subtotalMinor - leftMinor, netMinor, taxMinor: charged, totalMinor },
    };
}
function kindOf({ tax, price }) {
    if (tax.rate)
        return price.includesTax ? 'TAX_INCLUDED' : 'TAX_ADDED';
    return price.includesTax && tax.homeMillionths > 0 ? 'TAX_REMOVED' : null;
}
function taxStep(kind, { line, leftMinor, taxMinor, totalMinor }) {
    if (kind === null)
        return null;
    const { id = null, name = null } = line.tax.rate ?? {};
    return { kind, changeMinor: totalMinor - leftMinor, resultMinor: totalMinor, taxMinor, ruleId: id, ruleName: name };
}
/** What goes to each tax office, in the order in which the rates are named. */
export function sumTaxes(lines) {
    const alike = Map.groupBy(lines, ({ line: { tax } }) => `${tax.treatment} ${tax.rate?.id}`);
    return [...alike.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        const { treatment, rate } = first.line.tax;
        return [{ treatment, rate, netMinor: sumMinor(group.map((one) => one.netMinor)), taxMinor: sumMinor(group.map((one) => one.taxMinor)) }];
    });
}
//# sourceMappingURL=tax-steps.js.map