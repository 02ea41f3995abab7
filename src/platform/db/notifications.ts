import { setTimeout as sleep } from 'node:timers/promises';
import { Lane, type LaneOptions } from './lane.js';

/** Between attempts to connect again; jittered. */
const RECONNECT_MS = 1_000;

/** Listens to a channel of PostgreSQL on a connection of its own, which is opened anew whenever it breaks, by the way that leads there then. Returns how to stop. */
export function listenTo(way: () => Promise<Omit<LaneOptions, 'onNotify'>>, channel: string, onNotify: () => void): () => Promise<void> {
  const stopping = new AbortController();
  let lane: Lane | null = null;
  const listen = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const current = new Lane({ ...(await way()), onNotify });
        lane = current;
        const closed = new Promise<void>((resolve) => {
          // biome-ignore lint/plugin: once for each connection.
          current.onClosed = () => resolve();
        });
        await current.sendScript(`listen "${channel}"`);
        // Something may have been told while nobody listened.
        onNotify();
        await closed;
      } catch {
        // It is tried again: whoever listens also looks by itself.
      }
      await lane?.destroy();
      await sleep(RECONNECT_MS * (0.5 + Math.random()), undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = listen();
  return async () => {
    stopping.abort();
    await lane?.destroy();
    await running;
  };
}
