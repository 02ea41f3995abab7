/** What is raced for: so many pieces of one thing, on sale to everybody. */
import { ChooseSettingDocument, CreateProductDocument, PublishProductDocument } from '../../../schema/generated/graphql.js';
import type { Client } from '../../support/client.js';

export type Shop = {
  readonly tenant: string;
  readonly variantId: string;
  readonly sku: string;
  readonly units: number;
  /** The headers of somebody who may take orders. */
  readonly staff: Record<string, string>;
};

/** Of a tenant of the demo. Processes that run already know it within two seconds. */
export async function openShop(admin: Client, { tenant, units }: { readonly tenant: string; readonly units: number }): Promise<Shop> {
  const sku = `LAST-${units}-${Date.now()}`;
  const variants = [{ sku, title: 'One', price: { amount: '10.00', currencyCode: 'EUR' }, stockOnHand: units }];
  const { createProduct } = await admin.run(CreateProductDocument, { input: { name: `Last pieces ${sku}`, variants } });
  await admin.run(PublishProductDocument, { input: { id: createProduct?.id ?? '' } });
  for (const [key, value] of [
    ['commerce.storefrontOpen', 'true'],
    ['commerce.goodsAreSent', 'false'],
  ] as const)
    await admin.run(ChooseSettingDocument, { input: { key, value } });
  return { tenant, variantId: createProduct?.variants[0]?.id ?? '', sku, units, staff: await admin.headers() };
}
