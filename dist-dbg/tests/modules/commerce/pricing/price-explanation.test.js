import { expect } from 'chai';
import { ChangeCustomerGroupMembersDocument, PriceExplanationDocument, ProductsDocument, } from '../../../../schema/generated/graphql.js';
import { Random } from '../../../support/random.js';
import { useWorld } from '../../../support/world.js';
import { problemsOf } from '../catalogue.js';
import { explain, newCoupon, newCustomer, newCustomerGroup, newPriceList, newPromotion, newVariant, present, setPrice } from './pricing.js';
/** Of two digits. */
const cents = ({ amount }) => Math.round(Number(amount) * 100);
const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
function assertSums({ lines, taxes, ...whole }) {
    for (const line of lines) {
        expect(cents(line.net) + cents(line.tax)).to.equal(cents(line.total));
        expect(sum(line.steps.map(({ change }) => cents(change)))).to.equal(cents(line.total));
        expect(cents(line.subtotal) - cents(line.discount)).to.equal(sum(line.steps.filter(({ kind }) => !kind.startsWith('TAX')).map(({ change }) => cents(change))));
    }
    for (const key of ['subtotal', 'discount', 'net', 'tax', 'total']) {
        expect(sum(lines.map((line) => cents(line[key])))).to.equal(cents(whole[key]));
    }
    expect(sum(taxes.map(({ tax }) => cents(tax)))).to.equal(cents(whole.tax));
    expect(sum(whole.promotions.map(({ discount }) => cents(discount)))).to.equal(cents(whole.discount));
    expect(cents(whole.total) + cents(whole.rounding)).to.equal(cents(whole.payable));
}
describe('priceExplanation', () => {
    const world = useWorld();
    it('tells every step with the rule behind it', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await newVariant(admin, '11.90');
        const [{ id: groupId }, customerId] = [await newCustomerGroup(admin), await newCustomer(admin)];
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id: groupId, add: [customerId] } });
        const list = await newPriceList(admin, { customerGroupId: groupId, includesTax: false });
        await setPrice(admin, list.id, { variantId, amount: '9.00', from: 3 });
        const promotion = await newPromotion(admin, productId, { requiresCoupon: true, action: { kind: 'PERCENTAGE', percentage: '12.5' } });
        const { code, id: couponId } = await newCoupon(admin, promotion.id);
        const told = await explain(admin, { lines: [{ variantId, quantity: 3 }], customerId, country: 'AT', couponCodes: [code.toLowerCase()] });
        const rate = present(told.lines[0]?.taxRate);
        const eur = (amount) => ({ amount, currencyCode: 'EUR' });
        expect(rate).to.include({ percentage: '20', name: 'USt. 20 %' });
        expect(told.lines[0]?.steps).to.deep.equal([
            { kind: 'PRICE_LIST', change: eur('27.00'), result: eur('27.00'), tax: null, ruleId: list.id, ruleName: list.name },
            { kind: 'PROMOTION', change: eur('-3.38'), result: eur('23.62'), tax: null, ruleId: promotion.id, ruleName: promotion.name },
            { kind: 'TAX_ADDED', change: eur('4.72'), result: eur('28.34'), tax: eur('4.72'), ruleId: rate.id, ruleName: rate.name },
        ]);
        expect(told.lines[0]?.price).to.deep.include({ unitPrice: eur('9.00'), priceListId: list.id, minimumQuantity: 3, includesTax: false });
        expect(told.promotions).to.deep.equal([{ promotionId: promotion.id, name: promotion.name, couponId, outcome: 'APPLIED', discount: eur('3.38') }]);
        expect(told).to.deep.include({ coupons: [{ code, outcome: 'APPLIED' }], payable: eur('28.34'), freeShippingBy: null, taxRoundedOn: 'LINE' });
        assertSums(told);
        // A stranger pays the price of the variant, which has the tax inside.
        const stranger = await explain(admin, { lines: [{ variantId, quantity: 3 }] });
        expect(stranger.lines[0]?.steps.map(({ kind, change, tax }) => [kind, change.amount, tax?.amount])).to.deep.equal([
            ['BASE_PRICE', '35.70', undefined],
            ['TAX_INCLUDED', '0.00', '5.70'],
        ]);
    });
    it('counts the lines of one variant together for prices by quantity', async () => {
        const { admin } = world.acme;
        const { id: variantId } = await newVariant(admin, '10.00');
        const list = await newPriceList(admin);
        await setPrice(admin, list.id, { variantId, amount: '8.00', from: 5 });
        const total = async (...quantities) => (await explain(admin, { lines: quantities.map((quantity) => ({ variantId, quantity })) })).total.amount;
        expect(await total(2, 2)).to.equal('40.00');
        expect(await total(2, 3)).to.equal('40.00');
    });
    it('names every line that cannot be priced, and mixes no currencies (threat 110)', async () => {
        const { admin } = world.acme;
        const [own, foreign] = [await newVariant(admin), await newVariant(world.globex.admin)];
        const refusalOf = (input) => admin.refusal(PriceExplanationDocument, { input: { lines: [{ variantId: own.id }], currencyCode: 'EUR', ...input } });
        const unknown = await refusalOf({ lines: [{ variantId: own.id }, { variantId: foreign.id }] });
        expect(unknown).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_VARIANT_NOT_FOUND' });
        expect(problemsOf(unknown)).to.deep.equal(['input.lines.1.variantId COMMERCE_VARIANT_NOT_FOUND']);
        const mixed = await refusalOf({ currencyCode: 'USD' });
        expect(mixed).to.include({ code: 'BAD_USER_INPUT', reason: 'COMMERCE_CURRENCY_MIXED' });
        expect(problemsOf(mixed)).to.deep.equal(['input.lines.0.variantId COMMERCE_CURRENCY_MIXED']);
        expect(problemsOf(await refusalOf({ customerId: await newCustomer(world.globex.admin) }))).to.deep.equal([
            'input.customerId COMMERCE_CUSTOMER_NOT_FOUND',
        ]);
        const wrong = {
            ...{
                lines: [
                    { variantId: own.id, quantity: 0 },
                    { variantId: own.id, quantity: 1_000_001 },
                ],
                currencyCode: 'EURO',
                country: 'Germany',
            },
            ...{ couponCodes: ['x', 'SAME-CODE'] },
        };
        expect(problemsOf(await refusalOf(wrong))).to.have.members([
            'input.lines.0.quantity TOO_SMALL',
            'input.lines.1.quantity TOO_LARGE',
            'input.currencyCode UNKNOWN_CURRENCY',
            'input.country MALFORMED',
            'input.couponCodes.0 MALFORMED',
        ]);
    });
    it('refuses amounts beyond exact integers instead of rounding them (threat 110)', async () => {
        const { admin } = world.acme;
        const { id: variantId } = await newVariant(admin, '90071992547409.91');
        expect((await explain(admin, { lines: [{ variantId }] })).total.amount).to.equal('90071992547409.91');
        const refusalOf = (lines) => admin.refusal(PriceExplanationDocument, { input: { lines, currencyCode: 'EUR' } });
        expect(problemsOf(await refusalOf([{ variantId, quantity: 2 }]))).to.deep.equal(['input.lines.0.quantity TOO_LARGE']);
        expect(await refusalOf([{ variantId }, { variantId }])).to.include({ code: 'BAD_USER_INPUT', reason: 'AMOUNT_TOO_LARGE' });
    });
    it('has parts that sum to the whole for random carts of the demo', async () => {
        const { admin } = world.acme;
        const { products } = await admin.run(ProductsDocument, { first: 100 });
        const variants = present(products).nodes.flatMap((product) => product.variants.map(({ id }) => id));
        const random = new Random(1_949);
        for (let round = 0; round < 40; round += 1) {
            const lines = Array.from({ length: 1 + random.below(12) }, () => ({ variantId: random.pick(variants), quantity: 1 + random.below(30) }));
            assertSums(await explain(admin, { lines, country: random.pick(['DE', 'FR', 'CH', 'JP']), couponCodes: random.pick([[], ['welcome10']]) }));
        }
    });
    it('is answered in as many statements for a hundred lines as for one', async () => {
        const { admin } = world.acme;
        const { products } = await admin.run(ProductsDocument, { first: 100 });
        const variants = present(products).nodes.flatMap((product) => product.variants.map(({ id }) => id));
        const counts = [];
        for (const count of [1, 10, 100]) {
            const lines = variants.slice(0, count).map((variantId) => ({ variantId }));
            const once = () => world.countStatements(() => explain(admin, { lines, country: 'FR' }));
            counts.push(Math.min(await once(), await once(), await once()));
        }
        expect(new Set(counts).size, counts.join()).to.equal(1);
        expect(counts[0]).to.be.at.most(6);
    });
});
//# sourceMappingURL=price-explanation.test.js.map