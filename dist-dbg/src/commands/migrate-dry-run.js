import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../app.js';
import { planFleet, readingOf } from '../modules/fleet/public.js';
import { Database } from '../platform/db/database.js';
import { pendingOf } from '../platform/db/migrations.js';
import { listApplied } from '../platform/db/migrator.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
/** Says what would be applied, and changes nothing, not even the control plane. */
export async function dryRun({ config, url, options }) {
    const platform = await pendingOnHome(config, url);
    // Without its newest columns the registry cannot be asked by this build.
    const fleet = platform.length > 0 ? null : await planAll({ config, url, options });
    process.stdout.write(options.json ? `${JSON.stringify(toJson(platform, fleet))}\n` : toText(platform, fleet));
}
async function pendingOnHome(config, url) {
    const database = new Database(url, config);
    try {
        return [...(await pendingIn(database, 'control', 'control')), ...(await pendingIn(database, 'shard', 'platform'))];
    }
    finally {
        await database.close();
    }
}
async function planAll({ config, url, options }) {
    const log = createLog({ ...config.log, level: 'error' });
    const lifecycle = new Lifecycle();
    try {
        const { services } = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
        const files = services.database.files;
        return await planFleet(readingOf(createSystemContext(services, 'cli')), { files, contract: options.contract ?? false });
    }
    finally {
        await lifecycle.stop(log);
    }
}
async function pendingIn(database, set, schema) {
    const [row] = await database.readControl((db) => db.execute(sql `select to_regclass(${`${schema}.migrations`}) is not null as there`));
    if (!row?.there)
        return database.files.of(set);
    return pendingOf(database.files.of(set), await database.readControl((db) => listApplied(db, schema)));
}
function toJson(platform, fleet) {
    const versions = (fleet?.behind ?? []).map(({ tenants, modules, pending }) => ({ tenants, modules, pending: pending.map(nameOf) }));
    return { platform: platform.map(nameOf), tenants: fleet?.tenants ?? null, versions };
}
function toText(platform, fleet) {
    if (fleet?.tenants === 0)
        return 'Nothing to do: the control plane and all tenants are up to date.\n';
    const lines = platform.map((migration) => `once: ${nameOf(migration)}`);
    if (fleet === null)
        lines.push('What tenants lack can be told when the control plane is up to date.');
    for (const { tenants, modules, pending } of fleet?.behind ?? []) {
        lines.push(`${tenants} tenants with ${modules.length > 0 ? modules.join(', ') : 'no modules'}:`, ...pending.map((one) => `  ${nameOf(one)}`));
    }
    return `${lines.join('\n')}\n`;
}
function nameOf({ set, name, kind, inTransaction }) {
    return `${set}/${name} (${kind}${inTransaction ? '' : ', outside a transaction'})`;
}
//# sourceMappingURL=migrate-dry-run.js.map