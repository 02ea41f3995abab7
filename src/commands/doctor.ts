/** `serai doctor`: everything that must be right for a start, each with what is wrong and what to do. */
import { createServer } from 'node:net';
import { sql } from 'drizzle-orm';
import { systemClock } from '../platform/clock/clock.js';
import { type Config, ConfigInvalid, loadConfig } from '../platform/config/config.js';
import { loadMasterSecret } from '../platform/crypto/secret.js';
import { KeyRing } from '../platform/crypto/signing-keys.js';
import { Database } from '../platform/db/database.js';
import { listMissingLoginDefaults } from '../platform/db/login-defaults.js';
import { makeDataDir } from '../platform/lifecycle/data-dir.js';
import { createMailer } from '../platform/mail/create-mailer.js';
import { codeOf, isQueueMissing } from '../platform/queue/errors.js';
import { createLog } from '../platform/telemetry/log.js';
import { databaseProblem } from '../start.js';

type Finding = { readonly name: string; readonly state: 'ok' | 'fail' | 'skip'; readonly detail: string };

const NODE_MAJOR_MIN = 24;
const POSTGRES_MAJORS = { min: 15, max: 18 };

/** Prints the findings, and returns whether all is well. */
export async function doctor({ json }: { readonly json?: boolean }): Promise<boolean> {
  const findings = await examine();
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : `${findings.map(toLine).join('\n')}\n`);
  return findings.every((finding) => finding.state !== 'fail');
}

async function examine(): Promise<Finding[]> {
  const findings = [nodeVersion()];
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    return [...findings, ...error.problems.map((problem): Finding => ({ name: 'configuration', state: 'fail', detail: problem }))];
  }
  findings.push({ name: 'configuration', state: 'ok', detail: config.production ? 'production' : 'development' });
  findings.push(await examined('port', () => portIsFree(config)));
  if (config.database.url === null || config.secret === null) findings.push(await examined('data directory', async () => dataDir(config)));
  findings.push(await mails(config));
  return [...findings, ...(await database(config)), await examined('queue', () => queues(config))];
}

async function database(config: Config): Promise<Finding[]> {
  if (config.database.url === null) return [await examined('database', embeddedPrograms)];
  const connection = new Database(config.database.url, config);
  try {
    const server = await examined('database', () => serverVersion(connection));
    if (server.state === 'fail') return [server];
    const findings = [
      server,
      await examined('rights', () => rights(connection)),
      await examined('signing keys', () => signingKeys(connection, config)),
    ];
    if (config.database.strategy === 'transaction') findings.push(await examined('login', () => loginDefaults(connection)));
    return findings;
  } finally {
    await connection.close();
  }
}

/** Without a mail server an installation works, but for what needs a mail. */
async function mails({ mail }: Config): Promise<Finding> {
  if (mail.smtpUrl === null && mail.inbox === null) {
    return { name: 'mail', state: 'skip', detail: 'no SMTP_URL: invitations, password resets and sign-ups are refused' };
  }
  return examined('mail', async () => {
    const created = createMailer(mail, systemClock, createLog({ level: 'silent', format: 'json' }));
    try {
      await created.check();
    } finally {
      await created.close();
    }
    return mail.smtpUrl === null ? `no SMTP_URL: mails end in ${mail.inbox}` : 'the SMTP server takes mails';
  });
}

async function examined(name: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { name, state: 'ok', detail: await look() };
  } catch (error) {
    return { name, state: 'fail', detail: databaseProblem(error) ?? (error instanceof Error ? error.message : String(error)) };
  }
}

function nodeVersion(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN;
  return {
    name: 'node',
    state: ok ? 'ok' : 'fail',
    detail: ok ? process.version : `${process.version}: Serai is tested on Node ${NODE_MAJOR_MIN}; npm start brings it along`,
  };
}

async function portIsFree({ http }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`port ${http.port} on ${http.host} is taken, perhaps by a running Serai: stop that, or set PORT`)));
    probe.listen(http.port, http.host, () => probe.close(() => resolve()));
  });
  return `${http.host}:${http.port} is free`;
}

async function dataDir(config: Config): Promise<string> {
  makeDataDir(config.dataDir);
  return `${config.dataDir} is writable`;
}

async function embeddedPrograms(): Promise<string> {
  const { findPrograms } = await import('../platform/embedded/programs.js');
  return `embedded PostgreSQL ${findPrograms().version}`;
}

async function serverVersion(connection: Database): Promise<string> {
  const [row] = await connection.readControl((db) =>
    db.execute<{ version: string; number: number }>(
      sql`select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    ),
  );
  const major = Math.floor((row?.number ?? 0) / 10_000);
  if (major < POSTGRES_MAJORS.min || major > POSTGRES_MAJORS.max) {
    throw new Error(`PostgreSQL ${row?.version} is not supported: use ${POSTGRES_MAJORS.min} to ${POSTGRES_MAJORS.max}`);
  }
  return `PostgreSQL ${row?.version}`;
}

async function rights(connection: Database): Promise<string> {
  const [row] = await connection.readControl((db) =>
    db.execute<{ roles: boolean; schemas: boolean }>(
      sql`select rolsuper or rolcreaterole as roles, has_database_privilege(current_database(), 'create') as schemas from pg_roles where rolname = current_user`,
    ),
  );
  if (!row?.roles) throw new Error('the login may not create roles: alter role … createrole');
  if (!row.schemas) throw new Error('the login may not create schemas: grant create on database … to …');
  return 'the login may create roles and schemas';
}

async function loginDefaults(connection: Database): Promise<string> {
  const missing = await connection.readControl(listMissingLoginDefaults);
  if (missing.length > 0) throw new Error(`behind a pooler the login must begin with nothing; after the first start, run: ${missing.join(' ')}`);
  return 'begins with no rights and an empty path';
}

async function signingKeys(connection: Database, config: Config): Promise<string> {
  const [row] = await connection.readControl((db) =>
    db.execute<{ present: boolean }>(sql`select to_regclass('control.signing_keys') is not null as present`),
  );
  if (!row?.present) return 'none yet; the first start makes them';
  await new KeyRing({ read: (work) => connection.readControl(work), secret: loadMasterSecret(config), clock: systemClock }).load();
  return 'can be opened with SERAI_SECRET';
}

async function queues({ queue }: Config): Promise<string> {
  if (queue.kind === 'embedded') return 'embedded, in the memory of the worker';
  // AWS's library takes longer to load than everything else here.
  const { Queues } = await import('../platform/queue/queues.js');
  const found = new Queues(queue);
  try {
    for (const kind of ['standard', 'fifo'] as const) await found.urlOf(kind);
    return `${found.nameOf('standard')} and ${found.nameOf('fifo')} are there`;
  } catch (error) {
    const problem = error instanceof Error ? codeOf(error) : String(error);
    const advice = isQueueMissing(error) ? 'make them, or set SQS_CREATE_QUEUES=true' : 'check SQS_ENDPOINT, AWS_REGION and the credentials';
    throw new Error(`${found.nameOf('standard')} and ${found.nameOf('fifo')} cannot be reached (${problem}): ${advice}`);
  } finally {
    found.destroy();
  }
}

function toLine({ name, state, detail }: Finding): string {
  return `${state.padEnd(5)} ${name.padEnd(15)} ${detail}`;
}
