import { setTimeout as sleep } from 'node:timers/promises';
import { Lane, type LaneOptions } from './lane.js';

/** Between attempts to connect again; jittered. */
const RECONNECT_MS = 1_000;

/** Listens to a channel of PostgreSQL on a connection of its own, which is opened anew whenever it breaks. Returns how to stop. */
export function listenTo(options: Omit<LaneOptions, 'onNotify'>, channel: string, onNotify: () => void): () => Promise<void> {
  const stopping = new AbortController();
  let lane: Lane | null = null;
  const listen = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const current = new Lane({ ...options, onNotify });
      lane = current;
      const closed = new Promise<void>((resolve) => {
        current.onClosed = () => resolve();
      });
      try {
        await current.sendScript(`listen "${channel}"`);
        // Something may have been told while nobody listened.
        onNotify();
        await closed;
      } catch {
        // It is tried again: whoever listens also looks by itself.
      }
      await current.destroy();
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
