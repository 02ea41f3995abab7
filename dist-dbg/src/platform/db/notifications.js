import { setTimeout as sleep } from 'node:timers/promises';
import { Lane } from './lane.js';
/** Between attempts to connect again; jittered. */
const RECONNECT_MS = 1_000;
/** Listens to a channel of PostgreSQL on a connection of its own, which is opened anew whenever it breaks, by the way that leads there then. Returns how to stop. */
export function listenTo(way, channel, onNotify) {
    const stopping = new AbortController();
    let lane = null;
    const listen = async () => {
        while (!stopping.signal.aborted) {
            try {
                const current = new Lane({ ...(await way()), onNotify });
                lane = current;
                const closed = new Promise((resolve) => {
                    current.onClosed = () => resolve();
                });
                await current.sendScript(`listen "${channel}"`);
                // Something may have been told while nobody listened.
                onNotify();
                await closed;
            }
            catch {
                // It is tried again: whoever listens also looks by itself.
            }
            await lane?.destroy();
            await sleep(RECONNECT_MS * (0.5 + Math.random()), undefined, { signal: stopping.signal }).catch(() => { });
        }
    };
    const running = listen();
    return async () => {
        stopping.abort();
        await lane?.destroy();
        await running;
    };
}
//# sourceMappingURL=notifications.js.map