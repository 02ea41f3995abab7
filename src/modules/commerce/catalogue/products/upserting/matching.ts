/** Which products and variants of the shop the ones of an import are. */
import type { TenantDb } from '../../../../../kernel/context.js';
import type { FieldProblem } from '../../../../../kernel/errors.js';
import type { ProductId } from '../../../ids.js';
import { findProductsByExternalIds, findVariantsByExternalIds } from '../../external-ids/queries.js';
import { listVariantsByProduct } from '../../variants/queries.js';
import type { VariantRow } from '../../variants/tables.js';
import type { ProductRow } from '../tables.js';
import type { UpsertedItem, UpsertedVariant } from './checks.js';
import { findVariantsBySkus, lockProducts } from './queries.js';

export type Matched = {
  readonly item: UpsertedItem;
  /** Where it stands in the input. */
  readonly at: string;
  /** Null for one that is new. */
  readonly current: ProductRow | null;
  readonly variants: readonly { readonly given: UpsertedVariant; readonly at: string; readonly current: VariantRow | null }[];
  /** How many variants it has, and the position behind the last one. */
  readonly standing: { readonly count: number; readonly nextPosition: number };
};

const keyOf = ({ source, id }: { readonly source: string; readonly id: string }) => `${source}\n${id}`;

/** Five statements for any number of items. The products are locked until the transaction ends. */
export async function matchItems(
  db: TenantDb,
  items: readonly UpsertedItem[],
): Promise<{ readonly matched: readonly Matched[]; readonly problems: readonly FieldProblem[] }> {
  const ofProducts = await findProductsByExternalIds(
    db,
    items.flatMap(({ externalId }) => externalId ?? []),
  );
  const ofVariants = await findVariantsByExternalIds(
    db,
    items.flatMap(({ variants }) => variants.flatMap(({ externalId }) => externalId ?? [])),
  );
  const bySku = await findVariantsBySkus(
    db,
    items.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
  );
  const productByKey = new Map(ofProducts.map((row) => [keyOf({ source: row.source, id: row.externalId }), row.productId]));
  const productBySku = new Map(bySku.map(({ sku, productId }) => [sku.toLowerCase(), productId]));
  const ids = items.map((item) => productOf(item, { productByKey, productBySku }));
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const products = new Map((await lockProducts(db, wanted)).map((row) => [row.id, row]));
  const variantsByProduct = Map.groupBy(await listVariantsByProduct(db, wanted), ({ productId }) => productId);
  const variantByKey = new Map(ofVariants.map((row) => [keyOf({ source: row.source, id: row.externalId }), row.variantId]));

  const matched = items.map((item, index): Matched => {
    const id = ids[index];
    const own = (id && variantsByProduct.get(id)) || [];
    const at = `input.products.${index}`;
    return {
      item,
      at,
      current: (id && products.get(id)) || null,
      standing: { count: own.length, nextPosition: 1 + Math.max(-1, ...own.map(({ position }) => position)) },
      variants: item.variants.map((given, place) => {
        const named = given.externalId && variantByKey.get(keyOf(given.externalId));
        const current = own.find((row) => row.id === named) ?? own.find((row) => !named && row.sku.toLowerCase() === given.sku.toLowerCase()) ?? null;
        return { given, at: `${at}.variants.${place}`, current };
      }),
    };
  });
  return { matched, problems: twiceMatched(matched) };
}

type Known = { readonly productByKey: ReadonlyMap<string, ProductId>; readonly productBySku: ReadonlyMap<string, ProductId> };

/** By its external id, or else by the SKU of one of its variants. */
function productOf({ externalId, variants }: UpsertedItem, { productByKey, productBySku }: Known): ProductId | undefined {
  const named = externalId && productByKey.get(keyOf(externalId));
  if (named !== undefined) return named;
  return variants.map(({ sku }) => productBySku.get(sku.toLowerCase())).find((id) => id !== undefined);
}

function twiceMatched(matched: readonly Matched[]): readonly FieldProblem[] {
  const seen = new Set<ProductId>();
  return matched.flatMap(({ current, at }) => {
    if (!current) return [];
    if (seen.has(current.id)) return [{ path: at, reason: 'DUPLICATE', message: 'is the same product as one before it' }];
    seen.add(current.id);
    return [];
  });
}
