/** A look at every tenant's schema: by fingerprint, and object by object only where that differs. */
import { schemaOf } from '../../../kernel/context.js';
import { fingerprintSchemas } from '../../../platform/db/catalog.js';
import { listTenantsOf, listVersions } from '../../tenancy/public.js';
import { findUnreachable } from '../run/servers.js';
import { deleteDrifts, upsertDrift } from './queries.js';
import { driftOf, nameOf } from './service.js';
import { templateOf } from './template.js';
/** One statement compares this many schemas. */
const SCHEMAS_PER_STATEMENT = 100;
const OBJECTS_MAX = 100;
/** Notes what it finds for `fleetDrift`, and forgets what is mended. */
export async function scanFleet(ctx, onProgress = () => { }) {
    let tenants = 0;
    const drifts = [];
    const unreachable = await findUnreachable(ctx);
    const except = unreachable.map(({ id }) => id);
    for (const version of await ctx.control.read((db) => listVersions(db, except))) {
        for await (const page of pagesOf(ctx, version, except)) {
            for (const [server, there] of Map.groupBy(page, (tenant) => tenant.serverId))
                drifts.push(...(await scanPage(ctx, server, there)));
            tenants += page.length;
            onProgress(tenants);
        }
    }
    return { tenants, drifts, unreachable };
}
async function* pagesOf(ctx, version, except) {
    let after = null;
    let page;
    do {
        page = await ctx.control.read((db) => listTenantsOf(db, version, { after, limit: SCHEMAS_PER_STATEMENT, except }));
        if (page.length > 0)
            yield page;
        after = page.at(-1)?.id ?? null;
    } while (page.length === SCHEMAS_PER_STATEMENT);
}
/** All of one version and on one server, so of one template. */
async function scanPage(ctx, server, page) {
    const [first] = page;
    const template = first ? await templateOf(ctx, first) : null;
    if (template === null)
        return [];
    const there = ctx.onServer(server);
    const found = await there.read((db) => fingerprintSchemas(db, page.map((tenant) => schemaOf(tenant.id))));
    const differing = page.filter((tenant) => found.get(schemaOf(tenant.id)) !== template.fingerprint);
    const drifts = [];
    for (const tenant of differing)
        drifts.push(await there.read((db) => driftOf(db, tenant, template)));
    const real = drifts.filter((drift) => drift.differences.length > 0);
    await note(ctx, page, real);
    return real;
}
function note(ctx, page, drifts) {
    const differing = new Set(drifts.map((drift) => drift.tenant.id));
    return ctx.control.write(async (tx) => {
        await deleteDrifts(tx.db, page.map((tenant) => tenant.id).filter((id) => !differing.has(id)));
        for (const { tenant, differences } of drifts) {
            const objects = differences.slice(0, OBJECTS_MAX).map(nameOf);
            await upsertDrift(tx.db, { tenantId: tenant.id, objects, differences: differences.length, foundAt: ctx.now() });
        }
    });
}
//# sourceMappingURL=scan.js.map