import { HOME_SERVER_ID, schemaOf } from '../../../kernel/context.js';
import { digestOf } from '../../../platform/db/migrations.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { appliedOfDigest } from './loaders.js';
/** Which migrations a tenant's schema has, beside what this build would give it. Without I/O for tenants that are up to date. */
export async function getTenantVersions(ctx, { modules, ...tenant }) {
    const wanted = ctx.control.migrationsOf(modules);
    const isCurrent = digestOf(wanted) === tenant.migrationsDigest;
    const applied = isCurrent ? wanted : await appliedOf(ctx, tenant);
    const has = new Set(applied.map(nameOf));
    return { digest: tenant.migrationsDigest, migrations: applied.map(nameOf), behind: wanted.filter((one) => !has.has(nameOf(one))).length };
}
async function appliedOf(ctx, tenant) {
    if (tenant.serverId === HOME_SERVER_ID)
        return (await ctx.control.load(appliedOfDigest, tenant)) ?? [];
    const known = elsewhere.get(ctx.control) ?? new Map();
    elsewhere.set(ctx.control, known);
    const found = known.get(tenant.migrationsDigest) ?? ctx.onServer(tenant.serverId).read((db) => listApplied(db, schemaOf(tenant.id)));
    known.set(tenant.migrationsDigest, found);
    return found;
}
/** Of other servers: read once per request and digest, since a digest names the same migrations everywhere. */
const elsewhere = new WeakMap();
function nameOf({ set, name }) {
    return `${set}/${name}`;
}
//# sourceMappingURL=versions.js.map