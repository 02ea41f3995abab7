import { listTenantsAfter } from './queries.js';
const WALK_PAGE = 100;
/** All tenants, the oldest first, a page at a time; also those that are suspended. */
export async function* walkTenants(read) {
    let after = null;
    let page;
    do {
        page = await read((db) => listTenantsAfter(db, after, WALK_PAGE));
        yield* page;
        after = page.at(-1)?.id ?? null;
    } while (page.length === WALK_PAGE);
}
//# sourceMappingURL=walk.js.map