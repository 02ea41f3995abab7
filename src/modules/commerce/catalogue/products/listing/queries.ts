import { and, count, sql } from 'drizzle-orm';
import { unreachable } from '../../../../../kernel/assert.js';
import type { TenantDb } from '../../../../../kernel/context.js';
import type { Selected } from '../../../../../kernel/selected.js';
import { anyOf } from '../../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../../platform/db/keyset.js';
import { readShape } from '../../../../../platform/db/read-shape.js';
import { type ProductId, collectionId, productId } from '../../../ids.js';
import { collectionProducts } from '../../collections/tables.js';
import { productShape } from '../../shapes.js';
import { type ProductRow, products } from '../tables.js';
import { type ProductConditions, conditionsOf } from './conditions.js';
import type { RankOrdering, rankKeysetOf } from './order.js';

export async function listProductRows(
  db: TenantDb,
  filter: ProductConditions,
  keys: Keyset & { readonly selected: Selected },
): Promise<ProductRow[]> {
  return readShape(db, productShape, { ...keys, where: and(conditionsOf(filter), keys.where), also: keys.columns });
}

export async function countProductRows(db: TenantDb, filter: ProductConditions): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(products).where(conditionsOf(filter));
  return counted?.count ?? 0;
}

export type Ranked = { readonly id: ProductId; readonly rank: number };
type Ranking = { readonly filter: ProductConditions; readonly order: RankOrdering; readonly keys: ReturnType<typeof rankKeysetOf> };

/** The products of one page in their order, without anything of them but their ranks. */
export async function listRanked(db: TenantDb, { filter, order, keys }: Ranking): Promise<Ranked[]> {
  const rows = await db.execute<{ id: string; rank: number }>(sql`
    select id, rank from (
      select ${products.id} as id, ${rankOf(filter, order)} as rank from ${products} where ${conditionsOf(filter) ?? sql`true`}
    ) ranked where ${keys.where ?? sql`true`} order by ${sql.join([...keys.orderBy], sql`, `)} limit ${keys.limit}`);
  return rows.map(({ id, rank }) => ({ id: productId.fromUuid(id), rank }));
}

/** Whole numbers, since cursors hold them exactly. */
function rankOf({ search, collection }: ProductConditions, { field }: RankOrdering) {
  switch (field) {
    case 'RELEVANCE':
      return sql`(ts_rank(${products.search}, to_tsquery('simple', ${search?.expression ?? ''})) * 1000000)::int`;
    case 'COLLECTION': {
      const id = collection === null ? null : collectionId.toUuid(collection.id);
      return sql`coalesce((select put.position from ${collectionProducts} put where put.collection_id = ${id}::uuid and put.product_id = ${products.id}), 0)`;
    }
    default:
      return unreachable(field);
  }
}

/** What was selected of these products, in no order. */
export async function readProductRows(db: TenantDb, ids: readonly ProductId[], selected: Selected): Promise<ProductRow[]> {
  return readShape(db, productShape, { selected, where: anyOf(products.id, productId, ids), limit: ids.length });
}
