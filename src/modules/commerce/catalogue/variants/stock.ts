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

/** In two statements, however many variants. */
export async function renameStockOfProduct(tx: Tx, product: Pick<ProductRow, 'id' | 'name'>): Promise<void> {
  await describeStockItems(tx, toDescribed(product, await listVariantsByProduct(tx.db, [product.id])));
}

export async function stockOnHandOf(tx: Tx, { stockItemId }: VariantRow): Promise<number> {
  if (stockItemId === null) return 0;
  const [item] = await listItemsByIds(tx.db, [stockItemId]);
  return item?.onHand ?? 0;
}

function toDescribed(product: Pick<ProductRow, 'name'>, variants: readonly VariantRow[]): readonly Described[] {
  return variants.flatMap(({ stockItemId, sku, title }) =>
    stockItemId === null ? [] : [{ id: stockItemId, sku, name: itemNameOf(product, title) }],
  );
}
