import { createServer } from 'node:http';
import { createApp } from '../../../src/app.js';
import { startEventWorkers } from '../../../src/event-workers.js';
import { roleDeleted } from '../../../src/modules/access/events.js';
import { roleId } from '../../../src/modules/access/public.js';
import { createEndpoint } from '../../../src/modules/webhooks/endpoints/service.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
import { TestQueue } from '../../support/events.js';
import { CONCURRENCY } from './contestant.js';
import { tenantsOf } from './serai.js';
/** Public events, each delivered to the one endpoint of its tenant: done when the receiver has it, so times are from commit to receipt. */
export async function openWebhooks(url, tenants) {
    const queue = new TestQueue();
    await queue.start();
    const receiver = await startReceiver();
    const config = testConfig(url, {
        DATABASE_CONNECTIONS: String(CONCURRENCY),
        WORKER_CONCURRENCY: String(CONCURRENCY),
        SQS_ENDPOINT: queue.endpoint,
        DATABASE_WAIT_MS: '60000',
        OUTBOUND_ALLOW: '127.0.0.1',
    });
    const lifecycle = new Lifecycle();
    const app = await createApp({ config, databaseUrl: url, log: silentLog, lifecycle });
    const contexts = await tenantsOf(app, tenants);
    for (const ctx of contexts)
        await createEndpoint(ctx, { url: receiver.url, eventTypes: ['access.roleDeleted'] });
    // What the onboarding and the endpoints told is nobody's business here.
    await withAdmin(url, (admin) => admin `truncate platform.outbox, platform.deliveries`);
    const ids = contexts.map(({ tenant }) => tenant.id);
    const inTurn = (number) => contexts[number % contexts.length];
    const insert = (count) => withAdmin(url, (admin) => admin `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
        select gen_random_uuid(), tenant.id, 'access.roleDeleted', 1, role,
          jsonb_build_object('roleId', role, 'name', 'bench', 'users', number, 'groups', 0, 'roles', 0), 'bench', now()
        from (select number, 'rol_01h455vb4pex5v' || lpad(number::text, 12, '0') as role from generate_series(0, ${count}::int - 1) as number) event
        join unnest(string_to_array(${ids.join(',')}, ',')) with ordinality as tenant (id, place) on place = 1 + number % ${ids.length}
        order by number`);
    return {
        name: 'serai webhooks',
        enqueue: (number) => inTurn(number).write(async (tx) => tx.emit(roleDeleted({ roleId: roleId.mint(), name: 'bench', users: number, groups: 0, roles: 0 }))),
        fill: async (count) => void (await insert(count)),
        async work(onDone) {
            receiver.onReceived = onDone;
            const working = new Lifecycle();
            await startEventWorkers({ app, config, log: silentLog, lifecycle: working });
            return () => working.stop(silentLog);
        },
        async close() {
            await lifecycle.stop(silentLog);
            await receiver.stop();
            await queue.stop();
        },
    };
}
/** As fast as receivers are: it reads the body and says thank you. */
async function startReceiver() {
    const server = createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        response.end();
        receiver.onReceived(JSON.parse(Buffer.concat(chunks).toString()).data.users);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const receiver = {
        url: `http://127.0.0.1:${server.address().port}/`,
        onReceived: () => { },
        async stop() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
    return receiver;
}
//# sourceMappingURL=webhooks.js.map