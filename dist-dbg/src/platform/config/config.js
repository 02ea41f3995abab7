/** The only reader of the environment: typed, validated, frozen. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFile } from 'node:process';
import ipaddr from 'ipaddr.js';
import { allowListProblem } from '../outbound/allow-list.js';
import { mailProblems, toAccountsConfig } from './accounts.js';
import { toExecutionConfig } from './execution.js';
import { readUrlFile } from './url-file.js';
import { variables } from './variables.js';
/** Every problem of a configuration, in words and without values. */
export class ConfigInvalid extends Error {
    problems;
    constructor(problems) {
        super(`The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
        this.problems = problems;
        this.name = 'ConfigInvalid';
    }
}
/** A few servers with their full number each. */
const CONNECTIONS_TOTAL = 50;
/** Reads `.env` of the project, if there is one, and the environment, which wins. Throws `ConfigInvalid` with all problems. */
export function loadConfig() {
    const envFile = path.join(projectRoot(), '.env');
    if (existsSync(envFile))
        loadEnvFile(envFile);
    return readConfig(process.env);
}
export function readConfig(variables) {
    const fromFile = readUrlFile(variables);
    const environment = { ...variables, ...fromFile.variables };
    const { values, problems } = readValues(environment);
    problems.push(...fromFile.problems);
    const production = environment['NODE_ENV'] === 'production';
    problems.push(...proxyProblems(values.TRUSTED_PROXIES ?? []), ...outboundProblems(values.OUTBOUND_ALLOW ?? []));
    if (values.DATABASE_STRATEGY === 'transaction' && values.DATABASE_DIRECT_URL === undefined) {
        problems.push('DATABASE_DIRECT_URL must be set with DATABASE_STRATEGY=transaction: runs over the fleet keep locks on their connection');
    }
    if (production)
        problems.push(...productionProblems(values));
    if (problems.length > 0)
        throw new ConfigInvalid(problems);
    return toConfig(values);
}
function readValues(environment) {
    const values = {};
    const problems = [];
    for (const [name, variable] of Object.entries(variables)) {
        // An empty variable is what deployment templates write for "not set".
        const parsed = variable.schema.safeParse(environment[name] === '' ? undefined : environment[name]);
        if (parsed.success)
            values[name] = parsed.data;
        else
            problems.push(`${name} ${parsed.error.issues.map((issue) => issue.message).join(', ')}`);
    }
    return { values: values, problems };
}
function proxyProblems(proxies) {
    return proxies
        .filter((proxy) => !ipaddr.isValid(proxy) && !ipaddr.isValidCIDR(proxy))
        .map((proxy) => `TRUSTED_PROXIES holds ${JSON.stringify(proxy)}, which is neither an address nor a CIDR block`);
}
function outboundProblems(entries) {
    return entries.flatMap((entry) => {
        const problem = allowListProblem(entry);
        return problem === null ? [] : [`OUTBOUND_ALLOW holds ${JSON.stringify(entry)}, which ${problem}`];
    });
}
function productionProblems(values) {
    const problems = [];
    if (values.DATABASE_URL === undefined)
        problems.push('DATABASE_URL must be set in production: the embedded database is for development');
    if (values.DEMO === true)
        problems.push('DEMO must not be true in production: the demo passwords are public');
    if (values.CRASH_AT !== undefined)
        problems.push('CRASH_AT must not be set in production: it ends the process');
    if (values.SERAI_SECRET === undefined)
        problems.push('SERAI_SECRET must be set in production: a generated one is lost with the machine');
    else if (/change.?me|example|secret|password/i.test(values.SERAI_SECRET))
        problems.push('SERAI_SECRET looks like a default: make one with: openssl rand -base64 48');
    if ((values.QUEUE ?? 'sqs') === 'sqs' && values.SQS_ENDPOINT === undefined && values.AWS_REGION === undefined)
        problems.push('AWS_REGION or SQS_ENDPOINT must be set in production: relays and workers need a queue that all of them find; QUEUE=embedded says that one machine is enough');
    if (values.PUBLIC_URL === undefined)
        problems.push('PUBLIC_URL must be set in production: it is the issuer of access tokens');
    if (values.BASE_DOMAIN === 'localhost')
        problems.push('BASE_DOMAIN must be set in production: tenants are found under it');
    return [...problems, ...mailProblems(values)];
}
function toConfig(values) {
    const root = projectRoot();
    const production = values.NODE_ENV === 'production';
    const demo = values.DEMO ?? (values.DATABASE_URL === undefined && !production);
    const dataDir = path.resolve(root, values.DATA_DIR);
    const publicUrl = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '');
    return deepFreeze({
        production,
        version: readVersion(root),
        root,
        dataDir,
        http: {
            host: values.HOST,
            port: values.PORT,
            bodyBytesMax: values.BODY_BYTES_MAX,
            trustedProxies: values.TRUSTED_PROXIES,
            corsOrigins: values.CORS_ORIGINS ?? (production ? [] : ['*']),
        },
        publicUrl,
        baseDomain: values.BASE_DOMAIN,
        database: {
            url: values.DATABASE_URL ?? null,
            urlFile: values.DATABASE_URL_FILE ?? null,
            directUrl: values.DATABASE_DIRECT_URL ?? null,
            strategy: values.DATABASE_STRATEGY,
            connections: values.DATABASE_CONNECTIONS,
            connectionsTotal: values.DATABASE_CONNECTIONS_TOTAL ?? Math.max(CONNECTIONS_TOTAL, values.DATABASE_CONNECTIONS),
            controlConnections: values.DATABASE_CONTROL_CONNECTIONS,
            waitMs: values.DATABASE_WAIT_MS,
            statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
            preparedSchemas: values.PREPARED_SCHEMAS,
            lockTimeoutMs: values.LOCK_TIMEOUT_MS,
            idleInTransactionTimeoutMs: values.IDLE_IN_TRANSACTION_TIMEOUT_MS,
        },
        fleet: {
            strategy: values.FLEET_MIGRATION ?? (values.DATABASE_URL === undefined ? 'on-deploy' : 'progressive'),
            contract: values.DATABASE_URL === undefined,
        },
        queue: toQueue(values, production),
        outboundAllow: values.OUTBOUND_ALLOW,
        workerConcurrency: values.WORKER_CONCURRENCY,
        snapshots: {
            dir: path.resolve(root, values.SNAPSHOT_DIR ?? path.join(values.DATA_DIR, 'snapshots')),
            everyHours: values.SNAPSHOT_EVERY_HOURS,
            keep: values.SNAPSHOT_KEEP,
            restoreKeepDays: values.RESTORE_KEEP_DAYS,
        },
        moveKeepDays: values.MOVE_KEEP_DAYS,
        demo,
        secret: values.SERAI_SECRET ?? null,
        encryptionKeys: values.ENCRYPTION_KEYS,
        accessTokenSeconds: values.ACCESS_TOKEN_SECONDS,
        sessionDays: values.SESSION_DAYS,
        crashAt: values.CRASH_AT ?? null,
        log: { level: values.LOG_LEVEL, format: values.LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json') },
        ...toExecutionConfig(values, { production }),
        ...toAccountsConfig(values, { production, demo, dataDir, publicUrl }),
    });
}
function toQueue(values, production) {
    const kind = values.QUEUE ?? (production || values.SQS_ENDPOINT !== undefined ? 'sqs' : 'embedded');
    return {
        kind,
        endpoint: values.SQS_ENDPOINT ?? null,
        region: values.AWS_REGION ?? 'us-east-1',
        prefix: values.SQS_QUEUE_PREFIX,
        create: values.SQS_CREATE_QUEUES ?? !production,
        anonymous: kind === 'embedded' || (values.SQS_ENDPOINT !== undefined && values.AWS_ACCESS_KEY_ID === undefined),
    };
}
/** Compiled code lies in dist/src, sources in src: the root is the nearest folder above with package.json. */
export function projectRoot() {
    let folder = import.meta.dirname;
    while (!existsSync(path.join(folder, 'package.json')))
        folder = path.dirname(folder);
    return folder;
}
function readVersion(root) {
    return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}
function deepFreeze(value) {
    for (const part of Object.values(value))
        if (typeof part === 'object' && part !== null)
            deepFreeze(part);
    return Object.freeze(value);
}
//# sourceMappingURL=config.js.map