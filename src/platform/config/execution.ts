/** What the configuration says of how documents are taken and executed. */
import { availableParallelism } from 'node:os';
import type { Values } from './variables.js';

export type ExecutionConfig = {
  /** Null keeps answers in the process. */
  readonly cacheUrl: string | null;
  readonly documents: Values['DOCUMENTS'];
  readonly executor: Values['EXECUTOR'];
  readonly explorer: boolean;
  /** How many streams of subscriptions a process has open at most, in all and of one tenant or user. */
  readonly live: { readonly streams: number; readonly perTenant: number; readonly perUser: number };
  /** How many answer requests on the one port. */
  readonly processes: number;
};

export function toExecutionConfig(values: Values, { production }: { readonly production: boolean }): ExecutionConfig {
  return {
    cacheUrl: values.CACHE_URL ?? null,
    documents: values.DOCUMENTS,
    executor: values.EXECUTOR,
    explorer: values.EXPLORER ?? !production,
    live: { streams: values.LIVE_STREAMS, perTenant: values.LIVE_STREAMS_PER_TENANT, perUser: values.LIVE_STREAMS_PER_USER },
    processes: values.WEB_CONCURRENCY === 'auto' ? availableParallelism() : values.WEB_CONCURRENCY,
  };
}
