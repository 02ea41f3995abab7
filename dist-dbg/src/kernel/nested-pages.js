export function keyOfNestedPage({ parentId, request }) {
    return JSON.stringify([parentId, request.size, request.boundary]);
}
/** The limit that suffices for each of the pages: one row more than the largest of them, as every page wants. */
export function limitOf(pages) {
    return Math.max(...pages.map(({ request }) => request.size)) + 1;
}
/** The rows by the key of their page, in the order in which they were read. */
export function groupByPage(rows, pages) {
    const rowsByKey = new Map(pages.map((page) => [keyOfNestedPage(page), []]));
    const lists = pages.map((page) => rowsByKey.get(keyOfNestedPage(page)));
    for (const { ordinal, row } of rows)
        lists[ordinal]?.push(row);
    return rowsByKey;
}
//# sourceMappingURL=nested-pages.js.map