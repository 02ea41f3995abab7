/**
 * Where leaks are hunted: a gateway that keeps answers, and workers with a listener of events that reads and writes in the tenant whose event it
 * hears. Everything on its way between them is looked at as well.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { serve } from '../../src/app.js';
import { startEventWorkers } from '../../src/event-workers.js';
import { buildGatewaySchema } from '../../src/gateway/schema.js';
import { on } from '../../src/kernel/events.js';
import { productUpdated } from '../../src/modules/commerce/events.js';
import { productId } from '../../src/modules/commerce/ids.js';
import { modules } from '../../src/modules.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { cachedModule } from './cached-module.js';
import { recordingLog } from './config.js';
import { TestQueue, listening, writeEffect } from './events.js';
const LOOK_MS = 100;
export async function openHuntingGround(app, toConfig) {
    const queue = new TestQueue();
    await queue.start();
    const lifecycle = new Lifecycle();
    const { log, lines } = recordingLog();
    const foreign = [];
    const counts = { heard: 0, messages: 0 };
    const listener = listening(on(productUpdated, async function tracks(ctx, event) {
        const uuid = productId.toUuid(productId.parse(event.payload.productId));
        const [row] = await ctx.read((db) => db.execute(sql `select name from products where id = ${uuid}`));
        const met = `${event.payload.name} ${row?.name}`;
        if (holdsForeign(met, ctx.tenant))
            foreign.push(`listener of ${ctx.tenant.slug}: ${met}`);
        await writeEffect(ctx, 'tracks', event, met);
        counts.heard += 1;
    }));
    const config = toConfig({ SQS_ENDPOINT: queue.endpoint });
    const schema = buildGatewaySchema([...modules, cachedModule], '0');
    const server = await serve({ ...app, schema: () => schema }, config, lifecycle);
    await startEventWorkers({ app, config, log, lifecycle }, [...modules, listener]);
    const stopLooking = new AbortController();
    const known = new Set();
    const onMessage = ({ messageId, body }) => {
        if (known.has(messageId))
            return;
        counts.messages = known.add(messageId).size;
        if (/canary-/i.test(body))
            foreign.push(`message: ${body}`);
    };
    const looking = look(queue, onMessage, stopLooking.signal);
    return {
        url: `http://127.0.0.1:${server.port}`,
        logLines: lines,
        foreign,
        counts,
        async stop() {
            stopLooking.abort();
            await looking;
            await lifecycle.stop(log);
            await queue.stop();
        },
    };
}
export function holdsForeign(text, { slug }) {
    return [...text.matchAll(/canary-(prey-\d+x)-/gi)].some(([, found]) => found?.toLowerCase() !== slug);
}
async function look(queue, onMessage, signal) {
    while (!signal.aborted) {
        for (const name of ['serai-events', 'serai-events.fifo']) {
            const found = queue.server.inspectQueue(name)?.messages;
            for (const message of [...(found?.ready ?? []), ...(found?.inflight ?? []).map(({ message: one }) => one)])
                onMessage(message);
        }
        await sleep(LOOK_MS, undefined, { signal }).catch(() => { });
    }
}
//# sourceMappingURL=hunting-ground.js.map