/** A fleet of small tenants on a database of its own, and a copy of the product whose migrations a test may add to. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp, createSystemContext } from '../../src/app.js';
import { check } from '../../src/kernel/check.js';
import { schemaOf } from '../../src/kernel/context.js';
import { registerSchema } from '../../src/modules/servers/registry/checks.js';
import { registerServer } from '../../src/modules/servers/registry/service.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { MutationWatch } from './audited-mutations.js';
import { silentLog, testConfig } from './config.js';
import { createDatabase, withAdmin } from './databases.js';
export async function createFleet(tenants) {
    const database = await createDatabase();
    const root = copyProduct();
    const watch = new MutationWatch();
    await onboardMany(database.url, tenants);
    const query = (text) => withAdmin(database.url, (sql) => sql.unsafe(text));
    const serai = (...args) => run(root, database.url, args);
    return {
        url: database.url,
        root,
        query,
        serai,
        schemas: async () => (await query("select nspname from pg_namespace where nspname like 't\\_%' order by 1")).map((row) => String(row['nspname'])),
        addMigration(set, name, text) {
            const file = path.join(root, 'drizzle', set, `${name}.sql`);
            writeFileSync(file, text);
            return file;
        },
        onboardElsewhere: (address, slugs) => onboardElsewhere(database.url, address, slugs),
        config: (more = {}) => ({ ...testConfig(database.url, more), root }),
        async json(...args) {
            const { code, out, err } = await serai(...args, '--json').ended;
            if (!out.startsWith('{') && !out.startsWith('['))
                throw new Error(`serai ${args.join(' ')} said: ${out}${err}`);
            return { code, result: JSON.parse(out) };
        },
        watch,
        async drop() {
            await watch.lookUp(database.url);
            await database.drop();
            rmSync(root, { recursive: true, force: true });
        },
    };
}
/** Through the product's own onboarding, without hashing a password for each. */
export async function onboardMany(url, tenants) {
    const lifecycle = new Lifecycle();
    const { services } = await createApp({ config: testConfig(url), databaseUrl: url, log: silentLog, lifecycle });
    const ctx = createSystemContext(services, 'test');
    const schemas = [];
    for (let number = 0; number < tenants; number += 1) {
        const slug = `fleet-${number}`;
        const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: 'none' };
        const { id } = await onboardTenant(ctx, { slug, name: slug, modules: number % 4 === 0 ? [] : ['commerce'], admin });
        schemas.push(schemaOf(id));
    }
    await lifecycle.stop(silentLog);
    return schemas;
}
async function onboardElsewhere(url, address, slugs) {
    const lifecycle = new Lifecycle();
    const { services } = await createApp({ config: testConfig(url), databaseUrl: url, log: silentLog, lifecycle });
    const ctx = createSystemContext(services, 'test');
    const server = await registerServer(ctx, check(registerSchema, { ...address, name: 'elsewhere' }));
    for (const slug of slugs) {
        const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: 'none' };
        await onboardTenant(ctx, { slug, name: slug, modules: ['commerce'], admin, wish: { serverId: server.id, region: null } });
    }
    await lifecycle.stop(silentLog);
}
export function copyProduct() {
    const root = mkdtempSync(path.join(os.tmpdir(), 'serai-fleet-'));
    for (const part of ['package.json', 'drizzle', 'dist/src'])
        cpSync(path.join(projectRoot(), part), path.join(root, part), { recursive: true });
    symlinkSync(path.join(projectRoot(), 'node_modules'), path.join(root, 'node_modules'));
    return root;
}
function run(root, url, args) {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: url, SERAI_SECRET: 'for-tests-only-and-long-enough-to-be-one' };
    const child = spawn(process.execPath, [path.join(root, 'dist/src/cli.js'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
        out += chunk;
    });
    child.stderr.on('data', (chunk) => {
        err += chunk;
    });
    const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
    return { child, ended };
}
//# sourceMappingURL=fleet.js.map