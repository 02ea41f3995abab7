/** Orders as staff takes them down, and as shoppers place them. */
import { AddToCartDocument, CartDocument, CreateCartDocument, CreateOrderDocument, PlaceOrderDocument, ProductsDocument, UpdateCartDocument, } from '../../../../schema/generated/graphql.js';
import { ADDRESS } from '../seed/shop.js';
const LINES = 3;
/** Of different products, with more pieces than are bought here. */
async function sellable({ admin }) {
    const { products } = await admin.run(ProductsDocument, { filter: { status: 'PUBLISHED', inStock: true }, first: 100 });
    const variants = (products?.nodes ?? []).flatMap((product) => product.variants.find(({ stock }) => (stock?.available ?? 0) >= 20) ?? []);
    if (variants.length < LINES)
        throw new Error('there is nothing to be sold');
    return variants.map(({ id }) => id);
}
/** Each time other things, so that no row is waited for, and nothing runs out. */
function take(variantIds, turn) {
    return Array.from({ length: LINES }, (_, line) => variantIds[(turn * LINES + line) % variantIds.length] ?? '');
}
async function prepareCart({ admin, shippingMethodId }, variantIds) {
    const { createCart } = await admin.run(CreateCartDocument, { input: { email: 'kim@mail.test' } });
    const cartToken = createCart?.cartToken ?? '';
    await admin.run(UpdateCartDocument, { input: { cartToken, shippingAddress: ADDRESS } });
    for (const variantId of variantIds)
        await admin.run(AddToCartDocument, { input: { cartToken, variantId, quantity: 1 } });
    const { data } = await admin.send('mutation ($input: SetCartShippingMethodInput!) { setCartShippingMethod(input: $input) { payable { amount currencyCode } } }', { input: { cartToken, shippingMethodId } });
    return { cartToken, expectedPayable: data?.setCartShippingMethod.payable ?? { amount: '0', currencyCode: 'EUR' } };
}
export const buyingCases = [
    {
        name: 'create_order_of_3',
        async prepare(shop) {
            const variantIds = await sellable(shop);
            let turn = 0;
            return () => {
                turn += 1;
                const lines = take(variantIds, turn).map((variantId) => ({ variantId, quantity: 1 }));
                const { shippingMethodId } = shop;
                const input = { lines, email: 'kim@mail.test', shippingAddress: ADDRESS, shippingMethodId, paymentMethod: 'INVOICE' };
                return shop.admin.run(CreateOrderDocument, { input });
            };
        },
    },
    {
        name: 'cart_of_3',
        async prepare(shop) {
            const { cartToken } = await prepareCart(shop, take(await sellable(shop), 0));
            return () => shop.admin.run(CartDocument, { token: cartToken });
        },
    },
    {
        name: 'place_order_of_3',
        /** The carts are filled beforehand: what is measured is the order. */
        async prepare(shop) {
            const variantIds = await sellable(shop);
            const carts = [];
            for (let turn = 0; turn < PLACED_MAX; turn += 1)
                carts.push(await prepareCart(shop, take(variantIds, turn)));
            return async () => {
                const cart = carts.pop();
                if (!cart)
                    throw new Error('more orders than carts');
                return shop.admin.run(PlaceOrderDocument, { input: { ...cart, paymentMethod: 'INVOICE' } });
            };
        },
    },
];
/** As often as a case is asked at most. */
const PLACED_MAX = 46;
//# sourceMappingURL=buying.js.map