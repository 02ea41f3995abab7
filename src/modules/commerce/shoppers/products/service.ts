import type { Ctx } from '../../../../kernel/context.js';
import type { PageArguments } from '../../../../kernel/page.js';
import { stockItemById } from '../../../inventory/public.js';
import { productNotFound } from '../../catalogue/errors.js';
import type { FindProducts } from '../../catalogue/products/listing/checks.js';
import type { ProductOrdering } from '../../catalogue/products/listing/order.js';
import { type ProductPage, getProduct, listProducts } from '../../catalogue/products/listing/service.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import type { ProductKey } from '../../catalogue/products/queries.js';
import type { ProductRow } from '../../catalogue/products/tables.js';
import type { VariantRow } from '../../catalogue/variants/tables.js';

type ListOnSale = {
  readonly filter: Omit<FindProducts, 'status'> | null | undefined;
  readonly orderBy: ProductOrdering | null | undefined;
  readonly page: PageArguments;
};

/** A draft, and what was taken off sale, is answered as what does not exist. */
export async function getProductOnSale(ctx: Ctx, key: ProductKey): Promise<ProductRow> {
  const product = await getProduct(ctx, key);
  if (!isOnSale(product, ctx.now())) throw productNotFound('id' in key ? key.id : key.slug);
  return product;
}

export async function listProductsOnSale(ctx: Ctx, { filter, orderBy, page }: ListOnSale): Promise<ProductPage> {
  return listProducts(ctx, { filter: { ...filter, status: 'PUBLISHED' }, orderBy, page });
}

/** Whether at least one piece can be had; how many there are is nobody's business. */
export async function canBeHad(ctx: Ctx, { stockItemId }: VariantRow): Promise<boolean> {
  const item = stockItemId === null ? null : await ctx.load(stockItemById, stockItemId);
  return !item?.tracked || item.backOrder || item.available > 0;
}
