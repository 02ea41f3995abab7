import { sendJson } from './http/answer.js';
/** A dependency that does not answer in this time is down, as far as a load balancer is concerned. */
const CHECK_MS_MAX = 2_000;
/** Whether the process runs: says nothing of its dependencies, so that an outage of theirs does not restart it. */
export function sendLive(response) {
    sendJson(response, 200, { status: 'ok' });
}
/** Whether requests should come here: not while it stops, nor while a dependency is down. */
export async function sendReady(response, { dependencies, servers, isStopping, isVerbose }) {
    if (isStopping) {
        sendJson(response, 503, { status: 'stopping' });
        return;
    }
    const checks = Object.fromEntries(await Promise.all(dependencies.map(async (one) => [one.name, await isUp(one)])));
    const ok = Object.values(checks).every((state) => state === 'ok');
    const details = isVerbose ? { servers: await servers() } : {};
    sendJson(response, ok ? 200 : 503, { status: ok ? 'ok' : 'unavailable', checks, ...details });
}
async function isUp(dependency) {
    const late = new Promise((resolve) => setTimeout(() => resolve('down'), CHECK_MS_MAX).unref());
    const checked = dependency.check().then(() => 'ok', () => 'down');
    return Promise.race([checked, late]);
}
//# sourceMappingURL=health.js.map