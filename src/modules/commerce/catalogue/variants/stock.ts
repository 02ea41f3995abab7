/** A variant's stock lies with inventory: what its item is called, and what is there of it. */
import type { Tx } from '../../../../kernel/context.js';
import { type Described, describeStockItems, listItemsByIds } from '../../../inventory/public.js';
import { listProductsByIds } from '../products/queries.js';
import type { ProductRow } from '../products/tables.js';
import { listVariantsByProduct } from './queries.js';
import type { VariantRow } from './tables.js';

/** As people in the warehouse read it. */
export function itemNameOf({ name }: Pick<ProductRow, 'name'>, title: string): string {
  return `${name.slice(0, 170)}, ${title}`;
}

export async function renameStockOfVariant(tx: Tx, variant: VariantRow): Promise<void> {
  const [product] = await listProductsByIds(tx.db, [variant.productId]);
  if (product) await describeStockItems(tx, toDescribed(product, [variant]));
}

/** In two statements, however many products and variants. */
export async function renameStockOfProducts(tx: Tx, products: readonly Pick<ProductRow, 'id' | 'name'>[]): Promise<void> {
  if (products.length === 0) return;
  const variants = Map.groupBy(
    await listVariantsByProduct(
      tx.db,
      products.map(({ id }) => id),
    ),
    ({ productId }) => productId,
  );
  await describeStockItems(
    tx,
    products.flatMap((product) => toDescribed(product, variants.get(product.id) ?? [])),
  );
}

type HavingStock = Pick<VariantRow, 'stockItemId'>;

/** How many pieces there are of each of the variants, read in one statement. */
export async function stockOnHandOf(tx: Tx, variants: readonly HavingStock[]): Promise<(variant: HavingStock) => number> {
  const ids = variants.flatMap(({ stockItemId }) => stockItemId ?? []);
  const items = ids.length === 0 ? [] : await listItemsByIds(tx.db, ids);
  const onHand = new Map(items.map((item) => [item.id, item.onHand]));
  return ({ stockItemId }) => (stockItemId === null ? 0 : (onHand.get(stockItemId) ?? 0));
}

function toDescribed(product: Pick<ProductRow, 'name'>, variants: readonly VariantRow[]): readonly Described[] {
  return variants.flatMap(({ stockItemId, sku, title }) =>
    stockItemId === null ? [] : [{ id: stockItemId, sku, name: itemNameOf(product, title) }],
  );
}
