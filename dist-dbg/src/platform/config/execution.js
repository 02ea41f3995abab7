/** What the configuration says of how documents are taken and executed. */
import { availableParallelism } from 'node:os';
export function toExecutionConfig(values, { production }) {
    return {
        cacheUrl: values.CACHE_URL ?? null,
        documents: values.DOCUMENTS,
        executor: values.EXECUTOR,
        explorer: values.EXPLORER ?? !production,
        live: { streams: values.LIVE_STREAMS, perTenant: values.LIVE_STREAMS_PER_TENANT, perUser: values.LIVE_STREAMS_PER_USER },
        processes: values.WEB_CONCURRENCY === 'auto' ? availableParallelism() : values.WEB_CONCURRENCY,
    };
}
//# sourceMappingURL=execution.js.map