/** The only reader of the environment: typed, validated, frozen. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFile } from 'node:process';
import ipaddr from 'ipaddr.js';
import { type AccountsConfig, mailProblems, toAccountsConfig } from './accounts.js';
import { type Values, type VariableName, variables } from './variables.js';

export type Config = {
  readonly production: boolean;
  readonly version: string;
  /** The folder that holds package.json, drizzle/ and schema/. */
  readonly root: string;
  readonly dataDir: string;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly bodyBytesMax: number;
    readonly trustedProxies: readonly string[];
    readonly corsOrigins: readonly string[];
  };
  readonly publicUrl: string;
  readonly baseDomain: string;
  readonly database: {
    /** Null means the embedded PostgreSQL. */
    readonly url: string | null;
    /** Past the pooler; null where there is none. */
    readonly directUrl: string | null;
    readonly strategy: Values['DATABASE_STRATEGY'];
    readonly connections: number;
    readonly controlConnections: number;
    readonly waitMs: number;
    readonly statementTimeoutMs: number;
    readonly preparedSchemas: number;
    readonly lockTimeoutMs: number;
    readonly idleInTransactionTimeoutMs: number;
  };
  readonly fleet: {
    readonly strategy: Values['FLEET_MIGRATION'] & string;
    /** Whether a start may take away what another release uses: only where this process is the only one. */
    readonly contract: boolean;
  };
  readonly queue: {
    /** Null means AWS's own; of no meaning when it is embedded. */
    readonly endpoint: string | null;
    readonly kind: 'embedded' | 'sqs';
    readonly region: string;
    readonly prefix: string;
    /** Whether missing queues are ours to make. */
    readonly create: boolean;
    /** Whether credentials are made up, for an endpoint that asks for none. */
    readonly anonymous: boolean;
  };
  /** How many listeners run at a time. */
  readonly workerConcurrency: number;
  readonly snapshots: {
    readonly dir: string;
    /** 0 takes none but those that are asked for. */
    readonly everyHours: number;
    readonly keep: number;
    readonly restoreKeepDays: number;
  };
  readonly demo: boolean;
  /** Null means: generate one into the data directory. Never null in production. */
  readonly secret: string | null;
  readonly accessTokenSeconds: number;
  readonly sessionDays: number;
  readonly executor: Values['EXECUTOR'];
  readonly explorer: boolean;
  readonly log: { readonly level: Values['LOG_LEVEL']; readonly format: 'json' | 'pretty' };
} & AccountsConfig;

/** Every problem of a configuration, in words and without values. */
export class ConfigInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((one) => `  - ${one}`).join('\n')}`,
    );
    this.name = 'ConfigInvalid';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `.env` of the project, if there is one, and the environment, which wins. Throws `ConfigInvalid` with all problems. */
export function loadConfig(): Config {
  const envFile = path.join(projectRoot(), '.env');
  if (existsSync(envFile)) loadEnvFile(envFile);
  return readConfig(process.env);
}

export function readConfig(environment: Environment): Config {
  const { values, problems } = readValues(environment);
  const production = environment['NODE_ENV'] === 'production';
  problems.push(...proxyProblems(values.TRUSTED_PROXIES ?? []));
  if (values.DATABASE_STRATEGY === 'transaction' && values.DATABASE_DIRECT_URL === undefined) {
    problems.push('DATABASE_DIRECT_URL must be set with DATABASE_STRATEGY=transaction: runs over the fleet keep locks on their connection');
  }
  if (production) problems.push(...productionProblems(values));
  if (problems.length > 0) throw new ConfigInvalid(problems);
  return toConfig(values as Values);
}

function readValues(environment: Environment): { values: Partial<Values>; problems: string[] } {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, variable] of Object.entries(variables)) {
    // An empty variable is what deployment templates write for "not set".
    const parsed = variable.schema.safeParse(environment[name] === '' ? undefined : environment[name]);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name} ${parsed.error.issues.map((issue) => issue.message).join(', ')}`);
  }
  return { values: values as Partial<Values>, problems };
}

function proxyProblems(proxies: readonly string[]): string[] {
  return proxies
    .filter((proxy) => !ipaddr.isValid(proxy) && !ipaddr.isValidCIDR(proxy))
    .map((proxy) => `TRUSTED_PROXIES holds ${JSON.stringify(proxy)}, which is neither an address nor a CIDR block`);
}

function productionProblems(values: Partial<Values>): string[] {
  const problems: string[] = [];
  if (values.DATABASE_URL === undefined) problems.push('DATABASE_URL must be set in production: the embedded database is for development');
  if (values.DEMO === true) problems.push('DEMO must not be true in production: the demo passwords are public');
  if (values.SERAI_SECRET === undefined) problems.push('SERAI_SECRET must be set in production: a generated one is lost with the machine');
  else if (/change.?me|example|secret|password/i.test(values.SERAI_SECRET))
    problems.push('SERAI_SECRET looks like a default: make one with: openssl rand -base64 48');
  if ((values.QUEUE ?? 'sqs') === 'sqs' && values.SQS_ENDPOINT === undefined && values.AWS_REGION === undefined)
    problems.push(
      'AWS_REGION or SQS_ENDPOINT must be set in production: relays and workers need a queue that all of them find; QUEUE=embedded says that one machine is enough',
    );
  if (values.PUBLIC_URL === undefined) problems.push('PUBLIC_URL must be set in production: it is the issuer of access tokens');
  if (values.BASE_DOMAIN === 'localhost') problems.push('BASE_DOMAIN must be set in production: tenants are found under it');
  return [...problems, ...mailProblems(values)];
}

function toConfig(values: Values): Config {
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
      directUrl: values.DATABASE_DIRECT_URL ?? null,
      strategy: values.DATABASE_STRATEGY,
      connections: values.DATABASE_CONNECTIONS,
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
    workerConcurrency: values.WORKER_CONCURRENCY,
    snapshots: {
      dir: path.resolve(root, values.SNAPSHOT_DIR ?? path.join(values.DATA_DIR, 'snapshots')),
      everyHours: values.SNAPSHOT_EVERY_HOURS,
      keep: values.SNAPSHOT_KEEP,
      restoreKeepDays: values.RESTORE_KEEP_DAYS,
    },
    demo,
    secret: values.SERAI_SECRET ?? null,
    accessTokenSeconds: values.ACCESS_TOKEN_SECONDS,
    sessionDays: values.SESSION_DAYS,
    executor: values.EXECUTOR,
    explorer: values.EXPLORER ?? !production,
    log: { level: values.LOG_LEVEL, format: values.LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json') },
    ...toAccountsConfig(values, { production, demo, dataDir, publicUrl }),
  });
}

function toQueue(values: Values, production: boolean): Config['queue'] {
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
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

function readVersion(root: string): string {
  return (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}

/** The table of docs/configuration.md. */
export function configurationTable(): string {
  const rows = (Object.keys(variables) as VariableName[]).map((name) => {
    const variable = variables[name];
    const fallback = 'fallback' in variable && variable.fallback ? variable.fallback : 'not set';
    const secret = 'secret' in variable && variable.secret ? ' Secret: never logged or shown.' : '';
    return `| \`${name}\` | ${fallback} | ${variable.meaning}${secret} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
