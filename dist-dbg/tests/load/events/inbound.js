/** How fast webhooks are taken in: verified, kept and put on their way in one commit, then answered. */
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { createApp, serve } from '../../../src/app.js';
import { RATE_MAX } from '../../../src/modules/inbound/sources/checks.js';
import { createSource, urlOf } from '../../../src/modules/inbound/sources/service.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { load } from '../bench/client.js';
import { CONCURRENCY } from './contestant.js';
import { tenantsOf } from './serai.js';
/** Requests a second at which the time of an answer is taken. */
const CALM_RATE = 50;
const CALM_MS = 6_000;
const BUSY_MS = 5_000;
const WARM_MS = 2_000;
/** From one source in each tenant, in turn. */
export async function measureInbound(url, tenants) {
    const config = testConfig(url, { DATABASE_CONNECTIONS: String(CONCURRENCY), DATABASE_WAIT_MS: '60000' });
    const lifecycle = new Lifecycle();
    const app = await createApp({ config, databaseUrl: url, log: silentLog, lifecycle });
    const { port } = await serve(app, config, lifecycle);
    const sources = [];
    for (const ctx of await tenantsOf(app, tenants)) {
        const { source, secret } = await createSource(ctx, { name: 'A sender', preset: 'STANDARD_WEBHOOKS', ratePerMinute: RATE_MAX });
        sources.push({ path: new URL(urlOf(ctx, source)).pathname, secret: secret ?? '' });
    }
    let turn = 0;
    const next = () => {
        turn += 1;
        const { path, secret } = sources[turn % sources.length] ?? { path: '/', secret: '' };
        return requestTo(path, secret);
    };
    const measured = (durationMs, rate) => load({ port, connections: 16, durationMs, next, ...(rate === undefined ? {} : { rate }) });
    await measured(WARM_MS);
    const taken = { calm: await measured(CALM_MS, CALM_RATE), busy: await measured(BUSY_MS) };
    await lifecycle.stop(silentLog);
    for (const { failed, failure } of Object.values(taken))
        if (failed > 0)
            throw new Error(`${failed} were refused: ${failure}`);
    return taken;
}
/** Signed as its sender does, under an id of its own. */
function requestTo(path, secret) {
    const id = `msg_${randomUUID()}`;
    const at = new Date();
    const body = JSON.stringify({ type: 'order.made', data: { id, number: 17, lines: [{ sku: 'TENT-1', quantity: 2 }] } });
    const head = [
        `POST ${path} HTTP/1.1`,
        'host: localhost',
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        `webhook-id: ${id}`,
        `webhook-timestamp: ${Math.floor(at.getTime() / 1_000)}`,
        `webhook-signature: ${new Webhook(secret).sign(id, at, body)}`,
    ];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
//# sourceMappingURL=inbound.js.map