import { AddToCartDocument, CartDocument, CreateCartDocument, PublishProductDocument, } from '../../../../schema/generated/graphql.js';
import { newProduct, unique } from '../catalogue.js';
import { choose, present } from '../pricing/pricing.js';
export async function openStorefront(admin) {
    await choose(admin, 'commerce.storefrontOpen', 'true');
}
export async function newCart(client, input = {}) {
    return present((await client.run(CreateCartDocument, { input })).createCart);
}
/** Of a product that is on sale. */
export async function variantOnSale(admin, { amount = '10.00', stockOnHand = 10, currencyCode = 'EUR' } = {}) {
    const variants = [{ sku: unique('SOLD'), title: 'One', price: { amount, currencyCode }, stockOnHand }];
    const product = await newProduct(admin, { variants });
    await admin.run(PublishProductDocument, { input: { id: product.id } });
    return { id: present(product.variants[0]).id, sku: present(variants[0]).sku, productId: product.id, productName: product.name };
}
export async function add({ client, cartToken }, variantId, quantity) {
    return present((await client.run(AddToCartDocument, { input: { cartToken, variantId, quantity: quantity ?? null } })).addToCart);
}
export async function see({ client, cartToken }) {
    return present((await client.run(CartDocument, { token: cartToken })).cart);
}
export const kindsOf = ({ problems }) => problems.map(({ kind }) => kind);
/** Without what every cart lacks that nobody has said anything of. */
export const kindsOfContent = (cart) => kindsOf(cart).filter((kind) => kind !== 'EMPTY' && !kind.endsWith('_MISSING'));
//# sourceMappingURL=shopper.js.map