import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import type { Money } from '../../../../kernel/money.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { claim } from '../../../entitlements/public.js';
import { createStockItems } from '../../../inventory/public.js';
import { versionStale } from '../../errors.js';
import { variantAdded, variantUpdated } from '../../events.js';
import { type ProductId, variantId } from '../../ids.js';
import { requireCurrency } from '../../settings.js';
import { productNotFound, skuTaken, tooManyVariants, variantNotFound } from '../errors.js';
import { lockProduct } from '../products/queries.js';
import type { ProductRow } from '../products/tables.js';
import { type AddVariant, type UpdateVariant, VARIANTS_MAX, addVariantSchema, updateVariantSchema } from './checks.js';
import { variantsOfProducts } from './loaders.js';
import { insertVariants, lockVariant, measureVariants, updateVariantRow } from './queries.js';
import { itemNameOf, renameStockOfVariant, stockOnHandOf } from './stock.js';
import type { VariantRow } from './tables.js';

/** `path` is the input field that holds the SKU. */
type NewVariant = {
  readonly sku: string;
  readonly title: string;
  readonly price: Money;
  readonly stockOnHand: number | undefined;
  readonly position: number;
  readonly path: string;
};

/** In their order, read in one statement for all the products of a list. */
export async function listVariantsOfProduct(ctx: Ctx, id: ProductId): Promise<readonly VariantRow[]> {
  return (await ctx.load(variantsOfProducts, id)) ?? [];
}

export async function addVariant(ctx: Ctx, input: AddVariant): Promise<VariantRow> {
  const { productId, ...variant } = check(addVariantSchema, input);
  return ctx.write(async (tx) => {
    const product = await lockProduct(tx.db, productId);
    if (!product) throw productNotFound(productId);
    const { count, nextPosition } = await measureVariants(tx.db, productId);
    if (count >= VARIANTS_MAX) throw tooManyVariants(VARIANTS_MAX);
    const [added] = await insertNewVariants(tx, { product, variants: [{ ...variant, position: nextPosition, path: 'input.sku' }] });
    invariant(added, 'a variant that is not stored is refused');
    await claim(tx, 'records', 1);
    tx.emit(variantAdded(factsOf(added, variant.stockOnHand ?? 0)));
    return added;
  });
}

export async function updateVariant(ctx: Ctx, input: UpdateVariant): Promise<VariantRow> {
  const { id, ifVersion, sku, title, price } = check(updateVariantSchema, input);
  return ctx.write(async (tx) => {
    const current = await lockVariant(tx.db, id);
    if (!current) throw variantNotFound(id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    if (price) requireCurrency(ctx, price);
    const wanted: VariantRow = {
      ...current,
      sku: sku ?? current.sku,
      title: title ?? current.title,
      priceMinor: price?.amountMinor ?? current.priceMinor,
      currencyCode: price?.currencyCode ?? current.currencyCode,
      updatedAt: ctx.now(),
    };
    const refuseTaken = whenTaken('variants_sku', () => skuTaken([{ sku: wanted.sku, path: 'input.sku' }]));
    const variant = await updateVariantRow(tx.db, wanted).catch(refuseTaken);
    invariant(variant, 'a locked variant stays');
    if (variant.sku !== current.sku || variant.title !== current.title) await renameStockOfVariant(tx, variant);
    tx.emit(variantUpdated(factsOf(variant, await stockOnHandOf(tx, variant))));
    return variant;
  });
}

/** All of them or none: every SKU that is taken is named at once. Each has a stock item, with what is there of it from the beginning. */
export async function insertNewVariants(
  tx: Tx,
  { product, variants }: { product: Pick<ProductRow, 'id' | 'name'>; variants: readonly NewVariant[] },
): Promise<readonly VariantRow[]> {
  const now = tx.ctx.now();
  for (const { price } of variants) requireCurrency(tx.ctx, price);
  const stocked = variants.map(({ sku, title, stockOnHand = 0 }) => ({ sku, name: itemNameOf(product, title), opening: stockOnHand }));
  const itemIds = await createStockItems(
    tx,
    stocked.map((item) => ({ ...item, ownerKind: 'variant' })),
  );
  const rows = variants.map(({ sku, title, price, position }, index) => ({
    ...{ id: variantId.mint(), productId: product.id, stockItemId: itemIds[index] ?? null, sku, title, position, createdAt: now, updatedAt: now },
    ...{ priceMinor: price.amountMinor, currencyCode: price.currencyCode },
  }));
  // In the same order everywhere: two requests with the same SKUs would otherwise wait for each other.
  const sorted = rows.toSorted((one, other) => (one.sku.toLowerCase() < other.sku.toLowerCase() ? -1 : 1));
  const inserted = await insertVariants(tx.db, sorted);
  const stored = new Set(inserted.map(({ sku }) => sku));
  const taken = variants.filter(({ sku }) => !stored.has(sku));
  if (taken.length > 0) throw skuTaken(taken);
  return inserted.toSorted((one, other) => one.position - other.position);
}

function factsOf({ id, productId, sku, priceMinor, currencyCode }: VariantRow, stockOnHand: number) {
  return { variantId: id, productId, sku, priceMinor, currencyCode, stockOnHand };
}
