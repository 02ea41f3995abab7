import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../../src/app.js';
import { startEventWorkers } from '../../../src/event-workers.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { on } from '../../../src/kernel/events.js';
import { findTenantBySlug, onboardTenant } from '../../../src/modules/tenancy/public.js';
import { modules } from '../../../src/modules.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
import { TestQueue, listening, thingHappened } from '../../support/events.js';
import { CONCURRENCY } from './contestant.js';
/** Relays, an SQS server in this process, and workers; events in as many tenants as asked for. */
export async function openSerai(url, tenants) {
    const queue = new TestQueue();
    await queue.start();
    const settings = {
        DATABASE_CONNECTIONS: String(CONCURRENCY),
        WORKER_CONCURRENCY: String(CONCURRENCY),
        SQS_ENDPOINT: queue.endpoint,
        DATABASE_WAIT_MS: '60000',
    };
    const config = testConfig(url, settings);
    const lifecycle = new Lifecycle();
    const app = await createApp({ config, databaseUrl: url, log: silentLog, lifecycle });
    const contexts = await tenantsOf(app, tenants);
    const ids = contexts.map(({ tenant }) => tenant.id);
    await withAdmin(url, async (admin) => {
        for (const id of ids) {
            const schema = schemaOf(id);
            await admin.unsafe(`create table "${schema}".effects (number int not null); grant insert on "${schema}".effects to "${schema}"`);
        }
    });
    const inTurn = (number) => contexts[number % contexts.length];
    const insert = (count) => withAdmin(url, (admin) => admin `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
        select gen_random_uuid(), tenant.id, 'tests.thingHappened', 1, 'x', jsonb_build_object('thingId', 'x', 'number', number), 'bench', now()
        from generate_series(0, ${count}::int - 1) as number
        join unnest(string_to_array(${ids.join(',')}, ',')) with ordinality as tenant (id, place) on place = 1 + number % ${ids.length}
        order by number`);
    return {
        name: 'serai',
        enqueue: (number) => inTurn(number).write(async (tx) => tx.emit(thingHappened({ thingId: 'x', number }))),
        fill: async (count) => void (await insert(count)),
        async work(onDone) {
            const working = new Lifecycle();
            const module = listening(on(thingHappened, async function writesOneRow(ctx, { payload }) {
                await ctx.write(async (tx) => void (await tx.db.execute(sql `insert into effects (number) values (${payload.number})`)));
                onDone(payload.number);
            }));
            await startEventWorkers({ app, config, log: silentLog, lifecycle: working }, [...modules, module]);
            return () => working.stop(silentLog);
        },
        async close() {
            await lifecycle.stop(silentLog);
            await queue.stop();
        },
    };
}
/** The tenants of the run, onboarded by whoever asks first, without hashing a password for each. */
export async function tenantsOf(app, count) {
    const { database } = app.services;
    const system = createSystemContext(app.services, 'bench');
    const contexts = [];
    for (let number = 0; number < count; number += 1) {
        const slug = `bench-${number}`;
        const known = await database.readControl((db) => findTenantBySlug(db, slug));
        const admin = { email: `admin@${slug}.test`, displayName: slug, passwordHash: 'none' };
        const tenant = known ?? (await onboardTenant(system, { slug, name: slug, modules: [], admin }));
        contexts.push(createSystemContext(app.services, 'bench', tenant));
    }
    return contexts;
}
//# sourceMappingURL=serai.js.map