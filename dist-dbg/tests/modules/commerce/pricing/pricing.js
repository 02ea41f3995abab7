import { randomUUID } from 'node:crypto';
import { ChooseSettingDocument, CreateCouponsDocument, CreateCustomerDocument, CreateCustomerGroupDocument, CreatePriceListDocument, CreatePromotionDocument, PriceExplanationDocument, SetPricesDocument, } from '../../../../schema/generated/graphql.js';
import { newProduct, unique } from '../catalogue.js';
/** Something that a mutation answers, which is null only beside an error. */
export function present(value) {
    if (value === null || value === undefined)
        throw new Error('nothing was answered');
    return value;
}
export async function newVariant(client, amount = '10.00') {
    const price = { amount, currencyCode: 'EUR' };
    const product = await newProduct(client, { variants: [{ sku: unique('PRICED'), title: 'One', price }] });
    return { id: present(product.variants[0]).id, productId: product.id };
}
export async function newCustomer(client) {
    const input = { email: `${unique('buyer')}@mail.test`, displayName: 'Buyer' };
    return present((await client.run(CreateCustomerDocument, { input })).createCustomer).id;
}
export async function newCustomerGroup(client) {
    return present((await client.run(CreateCustomerGroupDocument, { input: { name: unique('Group') } })).createCustomerGroup);
}
let priority = 100;
/** A list before all that were made before it, in EUR and with tax unless `more` says otherwise. */
export async function newPriceList(client, more = {}) {
    priority += 1;
    const input = { name: unique('List'), currencyCode: 'EUR', includesTax: true, priority, ...more };
    return present((await client.run(CreatePriceListDocument, { input })).createPriceList);
}
/** Sets one price in euros. */
export async function setPrice(client, priceListId, { variantId, amount, from = 1 }) {
    const price = { variantId, minimumQuantity: from, amount: { amount, currencyCode: 'EUR' } };
    return present((await client.run(SetPricesDocument, { input: { priceListId, prices: [price] } })).setPrices)[0];
}
/** A promotion for one product alone, so that it touches no other test. */
export async function newPromotion(client, productId, more = {}) {
    const tenth = { kind: 'PERCENTAGE', percentage: '10' };
    const input = { name: unique('Promotion'), action: tenth, conditions: { productIds: [productId] }, ...more };
    return present((await client.run(CreatePromotionDocument, { input })).createPromotion);
}
export async function newCoupon(client, promotionId, usageLimit = 1) {
    const input = { promotionId, generate: 1, usageLimit };
    return present(present((await client.run(CreateCouponsDocument, { input })).createCoupons)[0]);
}
export async function explain(client, input) {
    return present((await client.run(PriceExplanationDocument, { input: { currencyCode: 'EUR', ...input } })).priceExplanation);
}
export async function choose(client, key, value) {
    await client.run(ChooseSettingDocument, { input: { key, value } });
}
/** With a key of its own, or the one that is given: for what moves money. */
export async function sendKeyed(client, document, variables, key = randomUUID()) {
    return client.send(document, variables, { 'idempotency-key': key });
}
//# sourceMappingURL=pricing.js.map