import type { ProductRow } from '../tables.js';
import type { ProductStatus } from '../types.js';

/** At this moment. */
export function statusOf(
  { publishedAt, unpublishAt, archivedAt }: Pick<ProductRow, 'publishedAt' | 'unpublishAt' | 'archivedAt'>,
  now: Date,
): ProductStatus {
  if (archivedAt !== null) return 'ARCHIVED';
  if (publishedAt === null) return 'DRAFT';
  if (unpublishAt !== null && unpublishAt <= now) return 'UNPUBLISHED';
  return publishedAt > now ? 'SCHEDULED' : 'PUBLISHED';
}
