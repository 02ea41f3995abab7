/** Which tenants lack which migrations, found by version: a version that is known once is known for all tenants that have it. */
import { schemaOf } from '../../../kernel/context.js';
import { sqlState } from '../../../platform/db/errors.js';
import { digestOf, pendingOf } from '../../../platform/db/migrations.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { listTenantsOf, listVersions } from '../../tenancy/public.js';
export function readingOf(ctx) {
    return { read: (work) => ctx.control.read(work), readOn: (server, work) => ctx.onServer(server).read(work) };
}
/** Tenants are read in pages of this size. */
const PAGE = 500;
/** The migrations that a tenant with these modules should have. */
export function wantedFor(files, modules, contract) {
    return files.ofTenant(modules).filter((file) => contract || file.kind === 'expand');
}
/** Throws `MigrationChanged` when an applied file was edited. */
export async function planFleet(reading, { files, contract, unreachable = [] }) {
    const except = unreachable.map(({ id }) => id);
    const [versions, all] = await reading.read(async (db) => [await listVersions(db, except), await listVersions(db)]);
    const behind = await findBehind(reading, { versions, except }, (modules) => wantedFor(files, modules, contract));
    // Of the whole fleet, so that a server that comes back is none of another build.
    const target = digestOf(wantedFor(files, new Set(all.flatMap((version) => version.modules)), contract));
    return { behind, tenants: behind.reduce((sum, version) => sum + version.tenants, 0), target, unreachable };
}
async function findBehind(reading, { versions, except }, wantedBy) {
    const found = [];
    // As many statements as there are versions, which are few.
    for (const version of versions) {
        const wanted = wantedBy(version.modules);
        if (version.migrationsDigest === digestOf(wanted))
            continue;
        const [tenant] = await reading.read((db) => listTenantsOf(db, version, { after: null, limit: 1, except }));
        const applied = tenant ? await readAppliedOf(reading.readOn, tenant) : [];
        const pending = pendingOf(wanted, applied);
        if (pending.length > 0 || digestOf(applied) !== version.migrationsDigest)
            found.push({ ...version, applied, pending });
    }
    return found;
}
/** The tenants themselves, page by page; one that is migrated meanwhile leaves its version and is not seen. */
export async function* jobsOf(read, { behind, unreachable }) {
    const except = unreachable.map(({ id }) => id);
    for (const version of behind) {
        let after = null;
        let page;
        do {
            page = await read((db) => listTenantsOf(db, version, { after, limit: PAGE, except }));
            for (const tenant of page)
                yield { tenant, applied: version.applied, pending: version.pending };
            after = page.at(-1)?.id ?? null;
        } while (page.length === PAGE);
    }
}
/** What a tenant's schema says that it has. Nothing when there is no schema: it will be named when the tenant is tried. */
export async function readAppliedOf(readOn, { id, serverId }) {
    try {
        return await readOn(serverId, (db) => listApplied(db, schemaOf(id)));
    }
    catch (error) {
        if (sqlState(error) === '42P01' || sqlState(error) === '3F000')
            return [];
        throw error;
    }
}
//# sourceMappingURL=plan.js.map