/** What the configuration says of how documents are taken and executed. */
import { availableParallelism } from 'node:os';
import type { Values } from './variables.js';

export type ExecutionConfig = {
  /** Null keeps answers in the process. */
  readonly cacheUrl: string | null;
  readonly documents: Values['DOCUMENTS'];
  readonly executor: Values['EXECUTOR'];
  readonly explorer: boolean;
  /** How many answer requests on the one port. */
  readonly processes: number;
};

export function toExecutionConfig(values: Values, { production }: { readonly production: boolean }): ExecutionConfig {
  return {
    cacheUrl: values.CACHE_URL ?? null,
    documents: values.DOCUMENTS,
    executor: values.EXECUTOR,
    explorer: values.EXPLORER ?? !production,
    processes: values.WEB_CONCURRENCY === 'auto' ? availableParallelism() : values.WEB_CONCURRENCY,
  };
}
