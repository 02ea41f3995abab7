import { z } from 'zod';
import { accountVariables } from './account-variables.js';
import { executionVariables } from './execution-variables.js';
import { define, flag, list, port, positive, postgresUrl } from './variable.js';
import { workerVariables } from './worker-variables.js';
/** Every variable that the product reads. docs/configuration.md is made from this table. */
export const variables = {
    NODE_ENV: define({
        schema: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
        fallback: 'development',
        meaning: 'With `production` the start refuses demo data, default secrets and the embedded database.',
    }),
    HOST: define({
        schema: z.string().min(1).default('127.0.0.1'),
        fallback: '127.0.0.1',
        meaning: 'The address to listen on. Containers set `0.0.0.0`.',
    }),
    PORT: define({ schema: port.default(4000), fallback: '4000', meaning: 'The port to listen on; 0 takes a free one.' }),
    PUBLIC_URL: define({
        schema: z.url('must be a URL such as https://api.example.com').optional(),
        fallback: 'http://localhost:PORT',
        meaning: 'Where clients reach the gateway. It is the issuer of access tokens, so all processes of one installation need the same.',
    }),
    BASE_DOMAIN: define({
        schema: z
            .string()
            .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'must be a lower-case host name without a port')
            .default('localhost'),
        fallback: 'localhost',
        meaning: 'Tenants are found under it: `acme.<BASE_DOMAIN>`. Other hosts are refused.',
    }),
    TRUSTED_PROXIES: define({
        schema: list.default([]),
        fallback: '(none)',
        meaning: 'Comma-separated addresses or CIDR blocks of the proxies whose `X-Forwarded-*` headers count.',
    }),
    CORS_ORIGINS: define({
        schema: list.optional(),
        fallback: '`*`, in production none',
        meaning: 'Comma-separated origins of the web pages that may call the gateway, such as `https://shop.example.com`; `*` allows all.',
    }),
    DATABASE_URL: define({
        schema: postgresUrl.optional(),
        secret: true,
        meaning: 'An external PostgreSQL 15 to 18, with a login that may create roles and schemas. Without it the embedded PostgreSQL runs.',
    }),
    DATABASE_URL_FILE: define({
        schema: z.string().min(1).optional(),
        meaning: 'A file that holds DATABASE_URL, instead of the variable. It is read again when the server refuses the login, so that a secret that is rotated in place needs no restart.',
    }),
    DATABASE_DIRECT_URL: define({
        schema: postgresUrl.optional(),
        secret: true,
        fallback: 'DATABASE_URL',
        meaning: 'The same database past the pooler, for runs over the fleet, which keep locks on their connection. Must be set with `DATABASE_STRATEGY=transaction`.',
    }),
    DATABASE_STRATEGY: define({
        schema: z.enum(['affinity', 'transaction'], 'must be affinity or transaction').default('affinity'),
        fallback: 'affinity',
        meaning: '`affinity` for direct connections, which keep tenant and prepared statements; `transaction` behind a pooler in transaction mode, such as PgBouncer.',
    }),
    DATABASE_CONNECTIONS: define({
        schema: positive.max(500, 'must be at most 500').default(10),
        fallback: '10',
        meaning: "Connections for tenants' work, per process and database server.",
    }),
    DATABASE_CONNECTIONS_TOTAL: define({
        schema: positive.max(5_000, 'must be at most 5000').optional(),
        fallback: '50, or DATABASE_CONNECTIONS when that is more',
        meaning: 'Connections per process to all database servers together, without those for the control plane. Quiet ones are ended for busy servers.',
    }),
    DATABASE_CONTROL_CONNECTIONS: define({
        schema: positive.max(100, 'must be at most 100').default(4),
        fallback: '4',
        meaning: "Connections for the control plane per process: the registry, sign-in of operators, onboarding. As many at most for each other server's own login.",
    }),
    DATABASE_WAIT_MS: define({
        schema: positive.default(5_000),
        fallback: '5000',
        meaning: 'How long a request waits for a free connection before it is answered `UNAVAILABLE`, in milliseconds.',
    }),
    STATEMENT_TIMEOUT_MS: define({
        schema: positive.default(15_000),
        fallback: '15000',
        meaning: "PostgreSQL cancels a tenant's statement after this time, in milliseconds.",
    }),
    PREPARED_SCHEMAS: define({
        schema: z.coerce.number().int('must be a whole number').min(0, 'must be 0 or more').max(1_000, 'must be at most 1000').default(5),
        fallback: '5',
        meaning: 'How many schemas the worker keeps ready for new tenants, for each combination of modules in use; 0 builds each when it is needed.',
    }),
    LOCK_TIMEOUT_MS: define({
        schema: positive.default(5_000),
        fallback: '5000',
        meaning: "How long a tenant's statement waits for a lock that another transaction holds, in milliseconds.",
    }),
    IDLE_IN_TRANSACTION_TIMEOUT_MS: define({
        schema: positive.default(10_000),
        fallback: '10000',
        meaning: "PostgreSQL ends a tenant's transaction that sends no statement for this time, in milliseconds.",
    }),
    FLEET_MIGRATION: define({
        schema: z.enum(['on-deploy', 'progressive', 'on-request'], 'must be on-deploy, progressive or on-request').optional(),
        fallback: '`on-deploy` with the embedded database, else `progressive`',
        meaning: 'When tenants are migrated: `on-deploy` before a start serves anyone, `progressive` while it serves those that are ready, `on-request` by `serai migrate` or GraphQL alone.',
    }),
    DATA_DIR: define({
        schema: z.string().min(1).default('.data'),
        fallback: '.data',
        meaning: 'Where the embedded PostgreSQL and the generated development secret are kept.',
    }),
    SNAPSHOT_DIR: define({
        schema: z.string().min(1).optional(),
        fallback: '`snapshots` in DATA_DIR',
        meaning: 'Where snapshots of tenants are kept, encrypted. Workers and the command line need the same directory; the gateway needs none.',
    }),
    SNAPSHOT_EVERY_HOURS: define({
        schema: z.coerce.number('must be a number').min(0, 'must be 0 or more').max(8_760, 'must be at most 8760').default(0),
        fallback: '0',
        meaning: 'How often the worker takes a snapshot of each tenant, in hours; 0 takes only those that are asked for.',
    }),
    SNAPSHOT_KEEP: define({
        schema: positive.max(1_000, 'must be at most 1000').default(7),
        fallback: '7',
        meaning: 'How many of these snapshots are kept of each tenant. Those that somebody asked for stay until they are deleted.',
    }),
    RESTORE_KEEP_DAYS: define({
        schema: positive.max(90, 'must be at most 90').default(7),
        fallback: '7',
        meaning: 'How long a restored state waits beside the live one, and a replaced one can be brought back, in days. Then the worker drops it.',
    }),
    MOVE_KEEP_DAYS: define({
        schema: positive.max(90, 'must be at most 90').default(7),
        fallback: '7',
        meaning: 'How long the source of a moved tenant is kept on the server that it left, in days, unless the move is confirmed before. Then the worker drops it.',
    }),
    DEMO: define({
        schema: flag.optional(),
        fallback: '`true` with the embedded database',
        meaning: 'Creates the demo tenants `acme` and `globex` and the demo operator, whose passwords are public.',
    }),
    SERAI_SECRET: define({
        schema: z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48').optional(),
        secret: true,
        fallback: 'generated into DATA_DIR',
        meaning: "The installation's master secret: it encrypts signing keys and derives refresh tokens. The same for all processes; required in production.",
    }),
    ENCRYPTION_KEYS: define({
        schema: list
            .refine((keys) => keys.every((key) => key.length >= 32), 'must hold keys of at least 32 characters; make one with: openssl rand -base64 48')
            .default([]),
        secret: true,
        fallback: 'derived from SERAI_SECRET',
        meaning: 'Comma-separated keys that stored credentials are encrypted with: the first one encrypts, all of them decrypt. To rotate: docs/operations.md.',
    }),
    ...workerVariables,
    ACCESS_TOKEN_SECONDS: define({
        schema: positive.max(3_600, 'must be at most 3600').default(600),
        fallback: '600',
        meaning: 'How long an access token is valid, in seconds.',
    }),
    SESSION_DAYS: define({
        schema: positive.max(365, 'must be at most 365').default(30),
        fallback: '30',
        meaning: 'How long a session lives without being refreshed, in days.',
    }),
    BODY_BYTES_MAX: define({
        schema: positive.default(1_000_000),
        fallback: '1000000',
        meaning: 'Larger request bodies are refused with 413, in bytes.',
    }),
    ...executionVariables,
    CRASH_AT: define({
        schema: z
            .string()
            .regex(/^[a-z]+:\d+$/, 'must be a place such as onboarding:3')
            .optional(),
        meaning: 'For tests of crashes, refused in production: the numbered place at which the process ends as by kill -9.',
    }),
    LOG_LEVEL: define({
        schema: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
        fallback: 'info',
        meaning: 'The least important log lines that are written.',
    }),
    LOG_FORMAT: define({
        schema: z.enum(['json', 'pretty'], 'must be json or pretty').optional(),
        fallback: '`pretty` on a terminal, else `json`',
        meaning: 'One JSON object a line, or text for people.',
    }),
    ...accountVariables,
};
//# sourceMappingURL=variables.js.map