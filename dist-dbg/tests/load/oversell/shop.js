/** What is raced for: so many pieces of one thing, on sale to everybody. */
import { ChooseSettingDocument, CreateProductDocument, PublishProductDocument } from '../../../schema/generated/graphql.js';
/** Of a tenant of the demo. Processes that run already know it within two seconds. */
export async function openShop(admin, { tenant, units }) {
    const sku = `LAST-${units}-${Date.now()}`;
    const variants = [{ sku, title: 'One', price: { amount: '10.00', currencyCode: 'EUR' }, stockOnHand: units }];
    const { createProduct } = await admin.run(CreateProductDocument, { input: { name: `Last pieces ${sku}`, variants } });
    await admin.run(PublishProductDocument, { input: { id: createProduct?.id ?? '' } });
    for (const [key, value] of [
        ['commerce.storefrontOpen', 'true'],
        ['commerce.goodsAreSent', 'false'],
    ])
        await admin.run(ChooseSettingDocument, { input: { key, value } });
    return { tenant, variantId: createProduct?.variants[0]?.id ?? '', sku, units, staff: await admin.headers() };
}
//# sourceMappingURL=shop.js.map