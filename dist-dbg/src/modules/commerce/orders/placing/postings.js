/** What an order, or a part of it that is given up, means for the books: amounts by the roles of accounts, which add up to zero. */
import { sumMinor } from '../../../../kernel/amounts.js';
export function postingsOfSale({ goodsNetMinor, shippingNetMinor, taxes, roundingMinor, giftCardMinor }) {
    const earned = [
        posting('SALES', -goodsNetMinor),
        posting('SHIPPING', -shippingNetMinor),
        ...taxes.map(({ rate, taxMinor }) => posting('TAX', -taxMinor, rate?.id ?? null)),
        posting('ROUNDING', -roundingMinor),
    ];
    const owed = -sumMinor([...earned.map(({ amountMinor }) => amountMinor), giftCardMinor]);
    return [posting('RECEIVABLES', owed), posting('GIFT_CARDS', giftCardMinor), ...earned].filter(({ amountMinor }) => amountMinor !== 0);
}
/** The other way round: what was sold is not any more. What is given back for it is told by payments and gift cards themselves. */
export function postingsOfCredit(credited) {
    return postingsOfSale({ ...credited, giftCardMinor: 0 }).map((one) => ({ ...one, amountMinor: -one.amountMinor }));
}
/** From one to the other: what has to be booked where one is booked already. */
export function postingsOfDifference(before, after) {
    const all = [...before.map((one) => ({ ...one, amountMinor: -one.amountMinor })), ...after];
    const alike = Map.groupBy(all, ({ role, taxRateId }) => `${role} ${taxRateId}`);
    return [...alike.values()].flatMap((same) => {
        const amountMinor = sumMinor(same.map((one) => one.amountMinor));
        return same[0] && amountMinor !== 0 ? [{ ...same[0], amountMinor }] : [];
    });
}
function posting(role, amountMinor, taxRateId = null) {
    return { role, taxRateId, amountMinor: amountMinor === 0 ? 0 : amountMinor };
}
//# sourceMappingURL=postings.js.map