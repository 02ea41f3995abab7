/** The variables of how documents are taken and executed, by how many processes, and of what is kept of their answers. */
import { z } from 'zod';
import { define, flag, positive } from './variable.js';
export const executionVariables = {
    CACHE_URL: define({
        schema: z.url({ protocol: /^rediss?$/, error: 'must be a URL that begins with redis:// or rediss://' }).optional(),
        fallback: 'each process keeps its own',
        meaning: 'A Redis in which processes share the answers that `@cacheControl` lets them keep.',
    }),
    DOCUMENTS: define({
        schema: z.enum(['any', 'trusted'], 'must be any or trusted').default('any'),
        fallback: 'any',
        meaning: '`trusted` refuses every GraphQL document that is not in `schema/trusted-documents.json`, whether it comes as text or by its hash.',
    }),
    EXECUTOR: define({
        schema: z.enum(['compiled', 'reference'], 'must be compiled or reference').default('compiled'),
        fallback: 'compiled',
        meaning: '`compiled` works each operation out once; `reference` lets graphql-js do it at each request, with the same answers, to compare.',
    }),
    EXPLORER: define({
        schema: flag.optional(),
        fallback: '`true`, in production `false`',
        meaning: 'Serves Apollo Sandbox (or the local explorer) and answers introspection.',
    }),
    LIVE_STREAMS: define({
        schema: positive.max(50_000, 'must be at most 50000').default(2_000),
        fallback: '2000',
        meaning: 'Streams of subscriptions that a process has open at a time; more are refused. Each takes a connection and some tens of kilobytes.',
    }),
    LIVE_STREAMS_PER_TENANT: define({
        schema: positive.max(50_000, 'must be at most 50000').default(500),
        fallback: '500',
        meaning: 'How many of them one tenant may have, in each process.',
    }),
    LIVE_STREAMS_PER_USER: define({
        schema: positive.max(50_000, 'must be at most 50000').default(20),
        fallback: '20',
        meaning: 'How many of them one user or API key may have, in each process; for who is not signed in, one network address.',
    }),
    WEB_CONCURRENCY: define({
        schema: z.union([z.literal('auto'), z.coerce.number().int().min(1).max(64)], 'must be a whole number from 1 to 64, or auto').default(1),
        fallback: '1',
        meaning: 'How many processes answer requests on the one port, each with its share of the tenants and its own connections to the databases; `auto` is one for each processor. ' +
            'One more process keeps them running.',
    }),
};
//# sourceMappingURL=execution-variables.js.map