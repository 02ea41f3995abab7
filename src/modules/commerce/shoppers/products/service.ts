import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { optional, searchSchema } from '../../../../kernel/inputs.js';
import type { Page, PageArguments } from '../../../../kernel/page.js';
import { stockItemById } from '../../../inventory/public.js';
import { productNotFound } from '../../catalogue/errors.js';
import { getProduct, listProducts } from '../../catalogue/products/listing/service.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import type { ProductRow } from '../../catalogue/products/tables.js';
import type { VariantRow } from '../../catalogue/variants/tables.js';
import { type ProductId, categoryId } from '../../ids.js';

const filterSchema = z.strictObject({ search: searchSchema, categoryId: optional(categoryId.schema), inStock: optional(z.boolean()) });

type ListOnSale = { readonly filter: z.input<typeof filterSchema> | null | undefined; readonly page: PageArguments };

/** A draft, and what was taken off sale, is answered as what does not exist. */
export async function getProductOnSale(ctx: Ctx, id: ProductId): Promise<ProductRow> {
  const product = await getProduct(ctx, { id });
  if (!isOnSale(product, ctx.now())) throw productNotFound(id);
  return product;
}

/** By name. */
export async function listProductsOnSale(ctx: Ctx, { filter, page }: ListOnSale): Promise<Page<ProductRow>> {
  const asked = check(filterSchema, filter ?? {}, 'filter');
  return listProducts(ctx, { filter: { ...asked, status: 'PUBLISHED' }, orderBy: null, page });
}

/** Whether at least one piece can be had; how many there are is nobody's business. */
export async function canBeHad(ctx: Ctx, { stockItemId }: VariantRow): Promise<boolean> {
  const item = stockItemId === null ? null : await ctx.load(stockItemById, stockItemId);
  return !item?.tracked || item.backOrder || item.available > 0;
}
