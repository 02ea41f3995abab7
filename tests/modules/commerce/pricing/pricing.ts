import { randomUUID } from 'node:crypto';
import {
  ChooseSettingDocument,
  type CouponRowFragment,
  CreateCouponsDocument,
  CreateCustomerDocument,
  CreateCustomerGroupDocument,
  CreatePriceListDocument,
  type CreatePriceListInput,
  CreatePromotionDocument,
  type CreatePromotionInput,
  type CustomerGroupRowFragment,
  PriceExplanationDocument,
  type PriceExplanationInput,
  type PriceExplanationQuery,
  type PriceListRowFragment,
  type PromotionRowFragment,
  SetPricesDocument,
} from '../../../../schema/generated/graphql.js';
import type { Client, Document } from '../../../support/client.js';
import { newProduct, unique } from '../catalogue.js';

/** Something that a mutation answers, which is null only beside an error. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('nothing was answered');
  return value;
}

export async function newVariant(client: Client, amount = '10.00'): Promise<{ id: string; productId: string }> {
  const price = { amount, currencyCode: 'EUR' };
  const product = await newProduct(client, { variants: [{ sku: unique('PRICED'), title: 'One', price }] });
  return { id: present(product.variants[0]).id, productId: product.id };
}

export async function newCustomer(client: Client): Promise<string> {
  const input = { email: `${unique('buyer')}@mail.test`, displayName: 'Buyer' };
  return present((await client.run(CreateCustomerDocument, { input })).createCustomer).id;
}

export async function newCustomerGroup(client: Client): Promise<CustomerGroupRowFragment> {
  return present((await client.run(CreateCustomerGroupDocument, { input: { name: unique('Group') } })).createCustomerGroup);
}

let priority = 100;
/** A list before all that were made before it, in EUR and with tax unless `more` says otherwise. */
export async function newPriceList(client: Client, more: Partial<CreatePriceListInput> = {}): Promise<PriceListRowFragment> {
  priority += 1;
  const input = { name: unique('List'), currencyCode: 'EUR', includesTax: true, priority, ...more };
  return present((await client.run(CreatePriceListDocument, { input })).createPriceList);
}

/** Sets one price in euros. */
export async function setPrice(
  client: Client,
  priceListId: string,
  { variantId, amount, from = 1 }: { variantId: string; amount: string; from?: number },
) {
  const price = { variantId, minimumQuantity: from, amount: { amount, currencyCode: 'EUR' } };
  return present((await client.run(SetPricesDocument, { input: { priceListId, prices: [price] } })).setPrices)[0];
}

/** A promotion for one product alone, so that it touches no other test. */
export async function newPromotion(client: Client, productId: string, more: Partial<CreatePromotionInput> = {}): Promise<PromotionRowFragment> {
  const tenth = { kind: 'PERCENTAGE', percentage: '10' } as const;
  const input: CreatePromotionInput = { name: unique('Promotion'), action: tenth, conditions: { productIds: [productId] }, ...more };
  return present((await client.run(CreatePromotionDocument, { input })).createPromotion);
}

export async function newCoupon(client: Client, promotionId: string, usageLimit: number | null = 1): Promise<CouponRowFragment> {
  const input = { promotionId, generate: 1, usageLimit };
  return present(present((await client.run(CreateCouponsDocument, { input })).createCoupons)[0]);
}

type Explained = NonNullable<PriceExplanationQuery['priceExplanation']>;

export async function explain(client: Client, input: Omit<PriceExplanationInput, 'currencyCode'> & { currencyCode?: string }): Promise<Explained> {
  return present((await client.run(PriceExplanationDocument, { input: { currencyCode: 'EUR', ...input } })).priceExplanation);
}

export async function choose(client: Client, key: string, value: string): Promise<void> {
  await client.run(ChooseSettingDocument, { input: { key, value } });
}

/** With a key of its own, or the one that is given: for what moves money. */
export async function sendKeyed<Result, Variables>(
  client: Client,
  document: Document<Result, Variables>,
  variables: Variables,
  key: string = randomUUID(),
) {
  return client.send<Result>(document, variables, { 'idempotency-key': key });
}
