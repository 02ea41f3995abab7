import { expect } from 'chai';
import {
  AddToCartDocument,
  ArchiveProductDocument,
  CartDocument,
  CreateCartDocument,
  ProductsDocument,
  PublishProductDocument,
  StorefrontProductDocument,
  StorefrontProductsDocument,
} from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { newProduct, unique } from '../catalogue.js';
import { newPriceList, present, setPrice } from '../pricing/pricing.js';
import { add, kindsOfContent, newCart, openStorefront, see, variantOnSale } from './shopper.js';

describe('an open storefront', () => {
  const world = useWorld();
  before(() => openStorefront(world.acme.admin));

  it('is open in its own tenant alone', async () => {
    await world.acme.anonymous.run(StorefrontProductsDocument, { first: 1 });
    await newCart(world.acme.anonymous);
    for (const [document, variables] of [
      [StorefrontProductsDocument, { first: 1 }],
      [CreateCartDocument, { input: {} }],
      [CartDocument, { token: 'x' }],
    ] as const) {
      const { errors } = await world.globex.anonymous.send(document, variables);
      expect(errors[0]?.extensions.reason).to.equal('SIGN_IN_REQUIRED');
    }
  });

  it('opens nothing but what is marked for shoppers', async () => {
    expect(await world.acme.anonymous.refusal(ProductsDocument, { first: 1 })).to.include({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_REQUIRED' });
  });

  it('is, while it is closed, for staff with the permission', async () => {
    await world.globex.viewer.run(StorefrontProductsDocument, { first: 1 });
    expect(await world.globex.viewer.refusal(CreateCartDocument, { input: {} })).to.include({ reason: 'PERMISSION_MISSING' });
    await newCart(world.globex.member);
  });

  it('shows what is on sale, and nothing else', async () => {
    const { admin, anonymous } = world.acme;
    const word = unique('Word');
    const [draft, sold] = [await newProduct(admin, { name: `${word} draft` }), await newProduct(admin, { name: `${word} sold` })];
    await admin.run(PublishProductDocument, { input: { id: sold.id } });
    const names = async () => {
      const { storefrontProducts } = await anonymous.run(StorefrontProductsDocument, { filter: { search: word }, first: 10 });
      return present(storefrontProducts).nodes.map(({ name }) => name);
    };
    expect(await names()).to.deep.equal([sold.name]);
    expect((await anonymous.run(StorefrontProductDocument, { id: sold.id })).storefrontProduct?.name).to.equal(sold.name);
    const refused = await anonymous.refusal(StorefrontProductDocument, { id: draft.id });
    expect(refused).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
    await admin.run(ArchiveProductDocument, { input: { id: sold.id } });
    expect(await names()).to.deep.equal([]);
    expect(await anonymous.refusal(StorefrontProductDocument, { id: sold.id })).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
  });

  it('shows and sells what is on sale at this moment, by its schedule', async () => {
    const { admin, anonymous } = world.acme;
    const product = await newProduct(admin, { name: unique('Scheduled') });
    const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
    await admin.run(PublishProductDocument, { input: { id: product.id, publishAt: inHours(2), unpublishAt: inHours(4) } });
    const shopper = { client: anonymous, cartToken: (await newCart(anonymous)).cartToken };
    const variantId = present(product.variants[0]).id;
    const seen = async () => {
      const filter = { search: product.name };
      const listed = present((await anonymous.run(StorefrontProductsDocument, { filter, first: 1 })).storefrontProducts).nodes.length;
      const { errors } = await anonymous.send(StorefrontProductDocument, { id: product.id });
      return [listed, errors[0]?.extensions.reason ?? 'SHOWN'];
    };
    const refused = { reason: 'COMMERCE_VARIANT_NOT_FOUND' };
    expect(await seen()).to.deep.equal([0, 'COMMERCE_PRODUCT_NOT_FOUND']);
    expect(await anonymous.refusal(AddToCartDocument, { input: { cartToken: shopper.cartToken, variantId } })).to.include(refused);
    world.clock.advance('3h');
    expect(await seen()).to.deep.equal([1, 'SHOWN']);
    expect(kindsOfContent(await add(shopper, variantId))).to.not.include('NOT_ON_SALE');
    world.clock.advance('2h');
    expect(await seen()).to.deep.equal([0, 'COMMERCE_PRODUCT_NOT_FOUND']);
    const ended = await see(shopper);
    expect(kindsOfContent(ended)).to.deep.equal(['NOT_ON_SALE']);
    expect(ended.total.amount).to.equal('0.00');
    expect(await anonymous.refusal(AddToCartDocument, { input: { cartToken: shopper.cartToken, variantId } })).to.include(refused);
  });

  it('shows the price of strangers, and whether something can be had', async () => {
    const { admin, anonymous } = world.acme;
    const [some, none] = [await variantOnSale(admin), await variantOnSale(admin, { stockOnHand: 0 })];
    const list = await newPriceList(admin);
    await setPrice(admin, list.id, { variantId: some.id, amount: '8.00' });
    const shown = async (id: string, currencyCode = 'EUR') =>
      present(present((await anonymous.run(StorefrontProductDocument, { id, currencyCode })).storefrontProduct).variants[0]);
    expect(await shown(some.productId)).to.deep.include({
      available: true,
      price: { unitPrice: { amount: '8.00', currencyCode: 'EUR' }, includesTax: true },
    });
    expect(await shown(none.productId)).to.deep.include({ available: false });
    expect((await shown(some.productId, 'JPY')).price).to.equal(null);
  });
});
