import type { ProductRow } from '../tables.js';
import type { ProductStatus } from '../types.js';

type Life = Pick<ProductRow, 'publishedAt' | 'unpublishAt' | 'archivedAt'>;

/** At this moment. `hasStatus` of the listing says the same in SQL. */
export function statusOf({ publishedAt, unpublishAt, archivedAt }: Life, now: Date): ProductStatus {
  if (archivedAt !== null) return 'ARCHIVED';
  if (publishedAt === null) return 'DRAFT';
  if (unpublishAt !== null && unpublishAt <= now) return 'UNPUBLISHED';
  return publishedAt > now ? 'SCHEDULED' : 'PUBLISHED';
}

/** What shoppers may see and buy. */
export function isOnSale(product: Life, now: Date): boolean {
  return statusOf(product, now) === 'PUBLISHED';
}
