/** At this moment. `hasStatus` of the listing says the same in SQL. */
export function statusOf({ publishedAt, unpublishAt, archivedAt }, now) {
    if (archivedAt !== null)
        return 'ARCHIVED';
    if (publishedAt === null)
        return 'DRAFT';
    if (unpublishAt !== null && unpublishAt <= now)
        return 'UNPUBLISHED';
    return publishedAt > now ? 'SCHEDULED' : 'PUBLISHED';
}
/** What shoppers may see and buy. */
export function isOnSale(product, now) {
    return statusOf(product, now) === 'PUBLISHED';
}
//# sourceMappingURL=status.js.map