import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp, createSystemContext, serve } from '../../src/app.js';
import { DEMO_OPERATOR, demoTenants } from '../../src/demo.js';
import { CONTROL } from '../../src/platform/db/identity.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { MutationWatch } from './audited-mutations.js';
import { Client } from './client.js';
import { TestClock } from './clock.js';
import { recordingLog, testConfig } from './config.js';
import { createDatabase, testRoles, withAdmin } from './databases.js';
import { startPooler } from './pooler.js';
/**
 * A gateway of its own on a copy of the template database, for one test file: call it in `describe`, use it in `it`.
 * The demo data of both tenants is there; they have products of different names under the same kinds of ids.
 */
export function useWorld(variables = {}) {
    const world = {};
    let end = async () => { };
    before(async () => {
        const made = await createWorld(variables);
        Object.assign(world, made.world);
        end = made.end;
    });
    after(() => end());
    return world;
}
export async function createWorld(variables) {
    const database = await createDatabase();
    // Of its own: mails are kept in it.
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-world-'));
    const config = testConfig(database.url, { DATA_DIR: dataDir, ...variables });
    const { log, lines } = recordingLog();
    const lifecycle = new Lifecycle();
    const clock = new TestClock();
    const pooler = config.database.strategy === 'transaction' ? await startPooler(database.url) : null;
    const app = await createApp({ config, databaseUrl: pooler?.url ?? database.url, log, lifecycle, clock });
    const server = await serve(app, config, lifecycle);
    const url = `http://127.0.0.1:${server.port}`;
    const beganAt = new Date();
    const watch = new MutationWatch();
    const client = (options) => new Client({ url, watch, ...options });
    const inhabit = async ({ slug, admin }) => {
        const tenant = await app.directory.findBySlug(slug);
        if (!tenant)
            throw new Error(`the template has no tenant ${slug}`);
        const [manager, member, viewer] = testRoles.map((role) => client({ tenant: slug, email: `${role}@${slug}.test` }));
        const people = { admin: client({ tenant: slug, email: admin }), manager, member, viewer, anonymous: client({ tenant: slug, email: null }) };
        const eventNames = () => withAdmin(database.url, async (sql) => {
            const rows = await sql `select name from platform.outbox where tenant_id = ${tenant.id} and occurred_at >= ${beganAt.toISOString()} order by id`;
            return rows.map((row) => String(row['name']));
        });
        return { ...people, tenant, ctx: createSystemContext(app.services, 'test', tenant), eventNames };
    };
    const [acme, globex] = await Promise.all([inhabit(demoTenants[0]), inhabit(demoTenants[1])]);
    const world = {
        acme,
        globex,
        operator: client({ tenant: null, email: DEMO_OPERATOR }),
        app,
        clock,
        url,
        databaseUrl: pooler?.url ?? database.url,
        logLines: lines,
        log,
        sql: (work) => withAdmin(database.url, work),
        async countStatements(work) {
            let count = 0;
            const stop = app.services.database.observe((_text, role) => {
                if (role !== CONTROL.role)
                    count += 1;
            });
            await work();
            stop();
            return count;
        },
        client,
    };
    return {
        world,
        async end() {
            await lifecycle.stop(log);
            await pooler?.stop();
            await watch.lookUp(database.url);
            await database.drop();
            rmSync(dataDir, { recursive: true, force: true });
        },
    };
}
/** How many statements the work sends: the fewest of several times, since the gateway asks by itself once a second what has changed. */
export async function fewestStatements(world, work) {
    const counts = [];
    for (let time = 0; time < 6; time += 1)
        counts.push(await world.countStatements(work));
    return Math.min(...counts);
}
/** Waits until the condition holds, looking every few milliseconds; fails when it has not within `ms`. */
export async function until(condition, what, ms = 40_000) {
    const deadline = Date.now() + ms;
    while (!(await condition())) {
        if (Date.now() > deadline)
            throw new Error(`did not happen within ${ms / 1_000} seconds: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
}
//# sourceMappingURL=world.js.map