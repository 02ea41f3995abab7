import {
  AddToCartDocument,
  type CartContentFragment,
  CartDocument,
  CreateCartDocument,
  type CreateCartInput,
  PublishProductDocument,
} from '../../../../schema/generated/graphql.js';
import type { Client } from '../../../support/client.js';
import { newProduct, unique } from '../catalogue.js';
import { choose, present } from '../pricing/pricing.js';

export type Shopper = { readonly client: Client; readonly cartToken: string };

export async function openStorefront(admin: Client): Promise<void> {
  await choose(admin, 'commerce.storefrontOpen', 'true');
}

export async function newCart(client: Client, input: Partial<CreateCartInput> = {}): Promise<{ cartToken: string; cart: CartContentFragment }> {
  return present((await client.run(CreateCartDocument, { input })).createCart);
}

/** Of a product that is on sale. */
export async function variantOnSale(admin: Client, { amount = '10.00', stockOnHand = 10, currencyCode = 'EUR' } = {}) {
  const variants = [{ sku: unique('SOLD'), title: 'One', price: { amount, currencyCode }, stockOnHand }];
  const product = await newProduct(admin, { variants });
  await admin.run(PublishProductDocument, { input: { id: product.id } });
  return { id: present(product.variants[0]).id, sku: present(variants[0]).sku, productId: product.id, productName: product.name };
}

export async function add({ client, cartToken }: Shopper, variantId: string, quantity?: number): Promise<CartContentFragment> {
  return present((await client.run(AddToCartDocument, { input: { cartToken, variantId, quantity: quantity ?? null } })).addToCart);
}

export async function see({ client, cartToken }: Shopper): Promise<CartContentFragment> {
  return present((await client.run(CartDocument, { token: cartToken })).cart);
}

type WithProblems = { readonly problems: readonly { readonly kind: string }[] };

export const kindsOf = ({ problems }: WithProblems) => problems.map(({ kind }) => kind);

/** Without what every cart lacks that nobody has said anything of. */
export const kindsOfContent = (cart: WithProblems) => kindsOf(cart).filter((kind) => kind !== 'EMPTY' && !kind.endsWith('_MISSING'));
