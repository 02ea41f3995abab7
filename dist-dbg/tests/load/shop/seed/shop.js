/** A shop of a size: opened through the gateway as its staff would, then filled with a year of business. */
import { ChooseSettingDocument, CreateOrderDocument, CreateProductDocument, CreateShippingMethodDocument, CreateShippingZoneDocument, CreateTaxCategoryDocument, CreateTaxRateDocument, CreateTaxZoneDocument, } from '../../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../../src/app.js';
import { DEMO_PASSWORD } from '../../../../src/demo.js';
import { learnAllWords } from '../../../../src/modules/commerce/catalogue/search/queries.js';
import { onboardTenant } from '../../../../src/modules/tenancy/public.js';
import { hashPassword } from '../../../../src/platform/crypto/password.js';
import { Client } from '../../../support/client.js';
import { seedCatalogue } from './catalogue.js';
import { seedSales } from './sales.js';
import { seedInto } from './session.js';
import { seedCarts, seedStock } from './stock.js';
export const ADDRESS = { recipient: 'Kim Weber', line1: 'Lindenstraße 4', city: 'Berlin', postalCode: '10969', countryCode: 'DE' };
export const euros = (amount) => ({ amount, currencyCode: 'EUR' });
export async function openShop({ app, url, databaseUrl }, size) {
    const began = performance.now();
    const slug = `shop-${size.products}`;
    const first = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: await hashPassword(DEMO_PASSWORD) };
    const tenant = await onboardTenant(createSystemContext(app.services, 'bench'), { slug, name: slug, modules: ['commerce'], admin: first });
    const ctx = createSystemContext(app.services, 'bench', tenant);
    const [admin, shopper] = [new Client({ url, tenant: slug, email: first.email }), new Client({ url, tenant: slug, email: null })];
    const shippingMethodId = await open(admin);
    await seedInto(databaseUrl, tenant.id, async (seeding) => {
        for (const step of [seedCatalogue, seedSales, seedStock, seedCarts])
            await step(seeding, size);
        await refuseOrphans(seeding);
    });
    await ctx.write(({ db }) => learnAllWords(db));
    return { size, ctx, admin, shopper, shippingMethodId, seconds: (performance.now() - began) / 1_000 };
}
/** Taxes, shipping and one order by hand; answers the shipping method. */
async function open(admin) {
    const settings = { 'commerce.storefrontOpen': 'true', 'commerce.checkoutPaymentMethods': 'INVOICE', 'commerce.defaultTaxCategory': 'standard' };
    const { createTaxCategory } = await admin.run(CreateTaxCategoryDocument, { input: { code: 'standard', name: 'Standard' } });
    for (const [key, value] of Object.entries(settings))
        await admin.run(ChooseSettingDocument, { input: { key, value } });
    const areas = [{ countryCode: 'DE' }];
    const { createTaxZone } = await admin.run(CreateTaxZoneDocument, { input: { name: 'Germany', areas } });
    const rate = { taxZoneId: createTaxZone?.id ?? '', taxCategoryId: createTaxCategory?.id ?? '', name: 'VAT 19 %', percentage: '19' };
    await admin.run(CreateTaxRateDocument, { input: rate });
    const { createShippingZone } = await admin.run(CreateShippingZoneDocument, { input: { name: 'Germany', areas } });
    const tiers = [{ price: euros('4.90') }];
    const rates = [{ shippingZoneId: createShippingZone?.id ?? '', currencyCode: 'EUR', basis: 'FLAT', tiers }];
    const { createShippingMethod } = await admin.run(CreateShippingMethodDocument, { input: { name: 'Parcel', rates } });
    const shippingMethodId = createShippingMethod?.id ?? '';
    const variants = [{ sku: 'FIRST', title: 'One', price: euros('11.90'), stockOnHand: 5 }];
    const { createProduct } = await admin.run(CreateProductDocument, { input: { name: 'First of all', variants } });
    const lines = [{ variantId: createProduct?.variants[0]?.id ?? '', quantity: 1 }];
    const input = { lines, email: 'first@mail.test', shippingAddress: ADDRESS, shippingMethodId, paymentMethod: 'INVOICE' };
    await admin.run(CreateOrderDocument, { input });
    return shippingMethodId;
}
/** References that the tables do not keep themselves. */
async function refuseOrphans({ rows }) {
    const [orphans] = await rows(`select (select count(*) from orders o where not exists (
      select 1 from stock_reservations r where r.id = o.reservation_id and r.reference_kind = 'order'))
    + (select count(*) from payments p where not exists (select 1 from stock_reservations r where (r.reference_kind, r.reference) = (p.reference_kind, p.reference_id))) as count`);
    if (orphans?.count !== '0')
        throw new Error(`the seed has ${orphans?.count} rows that nothing belongs to`);
}
//# sourceMappingURL=shop.js.map