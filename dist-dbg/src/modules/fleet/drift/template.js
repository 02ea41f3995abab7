import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { fingerprintSchemas, readCatalog } from '../../../platform/db/catalog.js';
import { digestOf } from '../../../platform/db/migrations.js';
import { readAppliedOf, readingOf } from '../run/plan.js';
const TEMPLATES_MAX = 200;
/** A digest names its migrations with their texts, so what a server makes of it is the same until that is upgraded. */
const templates = new LRUCache({ max: TEMPLATES_MAX });
/** What the tenant's schema should be by its own record, as its server tells it; null when this build lacks one of the migrations that it names. */
export async function templateOf(ctx, tenant) {
    const modules = [...tenant.modules].sort();
    const key = createHash('sha256')
        .update(`${tenant.serverId} ${tenant.migrationsDigest} ${modules.join(',')}`)
        .digest('hex');
    const known = templates.get(key);
    if (known)
        return known;
    const applied = await readAppliedOf(readingOf(ctx).readOn, tenant);
    const built = await buildTemplate(ctx, tenant.serverId, { modules, applied });
    if (built !== null && digestOf(applied) === tenant.migrationsDigest)
        templates.set(key, built);
    return built;
}
/** What exactly these migrations make on that server, since versions of PostgreSQL tell the same in other words; null when this build lacks one. */
export function buildTemplate(ctx, server, { modules, applied }) {
    return rolledBack(ctx, server, async (tx) => {
        const schema = await tx.createTemplate(modules, applied.map(({ set, name }) => `${set}/${name}`));
        if (schema === null)
            return null;
        return { fingerprint: (await fingerprintSchemas(tx.db, [schema])).get(schema) ?? '', objects: await readCatalog(tx.db, schema) };
    });
}
/** Carries the result out of a transaction that is rolled back with everything that it made. */
class RolledBack extends Error {
    result;
    constructor(result) {
        super('rolled back on purpose');
        this.result = result;
    }
}
/** What the work found in a transaction of which nothing remains. */
export async function rolledBack(ctx, server, work) {
    try {
        return await ctx.onServer(server).write(async (tx) => {
            throw new RolledBack(await work(tx));
        });
    }
    catch (error) {
        if (error instanceof RolledBack)
            return error.result;
        throw error;
    }
}
//# sourceMappingURL=template.js.map