import type { Log } from '../../kernel/context.js';

type Polling = {
  /** For the log: what could not be done. */
  readonly what: string;
  readonly everyMs: number;
  readonly log: Log;
  look(): Promise<void>;
};

/** Looks again and again, each time a while after the last look ended. A look that fails is logged, and the next one comes all the same. */
export function startPolling({ what, everyMs, log, look }: Polling): () => void {
  let timer: NodeJS.Timeout | null = null;
  const schedule = () => {
    timer = setTimeout(() => {
      look()
        .catch((error: unknown) => log.warn(`could not ${what}`, { error }))
        .finally(() => {
          if (timer) schedule();
        });
    }, everyMs);
    timer.unref();
  };
  schedule();
  return () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
}
