/** `serai doctor`: everything that must be right for a start, each with what is wrong and what to do. */
import { createServer } from 'node:net';
import { sql } from 'drizzle-orm';
import { createApp } from '../app.js';
import { HOME_SERVER_ID } from '../kernel/context.js';
import { systemClock } from '../platform/clock/clock.js';
import { ConfigInvalid, loadConfig } from '../platform/config/config.js';
import { loadMasterSecret } from '../platform/crypto/secret.js';
import { KeyRing } from '../platform/crypto/signing-keys.js';
import { Database } from '../platform/db/database.js';
import { listMissingLoginDefaults } from '../platform/db/login-defaults.js';
import { pendingOf } from '../platform/db/migrations.js';
import { listApplied } from '../platform/db/migrator.js';
import { connectProblem, describeServer, examineServer } from '../platform/db/servers/examination.js';
import { makeDataDir } from '../platform/lifecycle/data-dir.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createMailer } from '../platform/mail/create-mailer.js';
import { codeOf, isQueueMissing } from '../platform/queue/errors.js';
import { createLog } from '../platform/telemetry/log.js';
import { databaseProblem } from '../start.js';
const NODE_MAJOR_MIN = 24;
/** Prints the findings, and returns whether all is well. */
export async function doctor({ json }) {
    const findings = await examine();
    process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : `${findings.map(toLine).join('\n')}\n`);
    return findings.every((finding) => finding.state !== 'fail');
}
async function examine() {
    const findings = [nodeVersion()];
    let config;
    try {
        config = loadConfig();
    }
    catch (error) {
        if (!(error instanceof ConfigInvalid))
            throw error;
        return [...findings, ...error.problems.map((problem) => ({ name: 'configuration', state: 'fail', detail: problem }))];
    }
    findings.push({ name: 'configuration', state: 'ok', detail: config.production ? 'production' : 'development' });
    findings.push(await examined('port', () => portIsFree(config)));
    if (config.database.url === null || config.secret === null)
        findings.push(await examined('data directory', async () => dataDir(config)));
    findings.push(await mails(config));
    return [...findings, ...(await database(config)), await examined('queue', () => queues(config))];
}
async function database(config) {
    if (config.database.url === null)
        return [await examined('database', embeddedPrograms)];
    const connection = new Database(config.database.url, config);
    try {
        const findings = await homeServer(connection);
        if (!findings.some(({ name, state }) => name === 'database' && state === 'ok'))
            return findings;
        findings.push(await examined('signing keys', () => signingKeys(connection, config)));
        if (config.database.strategy === 'transaction')
            findings.push(await examined('login', () => loginDefaults(connection)));
        return [...findings, ...(await otherServers(connection, config))];
    }
    finally {
        await connection.close();
    }
}
/** Without a mail server an installation works, but for what needs a mail. */
async function mails({ mail }) {
    if (mail.smtpUrl === null && mail.inbox === null) {
        return { name: 'mail', state: 'skip', detail: 'no SMTP_URL: invitations, password resets and sign-ups are refused' };
    }
    return examined('mail', async () => {
        const created = createMailer(mail, systemClock, createLog({ level: 'silent', format: 'json' }));
        try {
            await created.check();
        }
        finally {
            await created.close();
        }
        return mail.smtpUrl === null ? `no SMTP_URL: mails end in ${mail.inbox}` : 'the SMTP server takes mails';
    });
}
async function examined(name, look) {
    try {
        return { name, state: 'ok', detail: await look() };
    }
    catch (error) {
        return { name, state: 'fail', detail: problemOf(error) };
    }
}
function problemOf(error) {
    return databaseProblem(error) ?? (error instanceof Error ? error.message : String(error));
}
function nodeVersion() {
    const ok = Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN;
    return {
        name: 'node',
        state: ok ? 'ok' : 'fail',
        detail: ok ? process.version : `${process.version}: Serai is tested on Node ${NODE_MAJOR_MIN}; npm start brings it along`,
    };
}
async function portIsFree({ http }) {
    await new Promise((resolve, reject) => {
        const probe = createServer();
        probe.once('error', () => reject(new Error(`port ${http.port} on ${http.host} is taken, perhaps by a running Serai: stop that, or set PORT`)));
        probe.listen(http.port, http.host, () => probe.close(() => resolve()));
    });
    return `${http.host}:${http.port} is free`;
}
async function dataDir(config) {
    makeDataDir(config.dataDir);
    return `${config.dataDir} is writable`;
}
async function embeddedPrograms() {
    const { findPrograms } = await import('../platform/embedded/programs.js');
    return `embedded PostgreSQL ${findPrograms().version}`;
}
/** One line for the server, and one for each thing that is wrong with it. */
async function homeServer(connection) {
    try {
        const { version, problems } = await connection.readControl(async (db) => ({
            version: await describeServer(db),
            problems: await examineServer(db, 'postgres'),
        }));
        const wrong = problems.map(({ about, message }) => ({ name: about === 'login' ? 'rights' : 'database', state: 'fail', detail: message }));
        const isOld = problems.some(({ about }) => about === 'host');
        const findings = isOld ? wrong : [{ name: 'database', state: 'ok', detail: version }, ...wrong];
        return wrong.length > 0 ? findings : [...findings, { name: 'rights', state: 'ok', detail: 'the login may create roles and schemas' }];
    }
    catch (error) {
        return [{ name: 'database', state: 'fail', detail: problemOf(error) }];
    }
}
async function loginDefaults(connection) {
    const missing = await connection.readControl(listMissingLoginDefaults);
    if (missing.length > 0)
        throw new Error(`behind a pooler the login must begin with nothing; after the first start, run: ${missing.join(' ')}`);
    return 'begins with no rights and an empty path';
}
async function signingKeys(connection, config) {
    const [row] = await connection.readControl((db) => db.execute(sql `select to_regclass('control.signing_keys') is not null as present`));
    if (!row?.present)
        return 'none yet; the first start makes them';
    await new KeyRing({ read: (work) => connection.readControl(work), secret: loadMasterSecret(config), clock: systemClock }).load();
    return 'can be opened with SERAI_SECRET';
}
/** The servers of the registry, when this build can read it: the control plane is not brought up to date for a question. */
async function otherServers(connection, config) {
    const isReadable = await isUpToDate(connection);
    if (!isReadable)
        return [{ name: 'servers', state: 'skip', detail: 'asked when the control plane is up to date: serai migrate' }];
    const log = createLog({ ...config.log, level: 'silent' });
    const lifecycle = new Lifecycle();
    try {
        const app = await createApp({ config, databaseUrl: config.database.url ?? '', log, lifecycle, fleet: 'on-request' });
        const ids = (await app.servers.list()).filter((id) => id !== HOME_SERVER_ID);
        return (await Promise.all(ids.map((id) => otherServer(app, id)))).flat();
    }
    finally {
        await lifecycle.stop(log);
    }
}
async function otherServer({ services, servers }, id) {
    const name = `server ${servers.find(id)?.name ?? id}`;
    try {
        const { kind, logins } = await servers.access(id, 'doctor');
        const database = services.database.openAt(logins[0]);
        try {
            const { version, problems } = await database.readControl(async (db) => ({
                version: await describeServer(db),
                problems: await examineServer(db, kind),
            }));
            if (problems.length === 0)
                return [{ name, state: 'ok', detail: version }];
            return problems.map(({ message }) => ({ name, state: 'fail', detail: message }));
        }
        finally {
            await database.close();
        }
    }
    catch (error) {
        const problem = connectProblem(error);
        return [{ name, state: 'fail', detail: problem ? `${problem.about}: ${problem.message}` : problemOf(error) }];
    }
}
async function isUpToDate(connection) {
    const [row] = await connection.readControl((db) => db.execute(sql `select to_regclass('control.servers') is not null as there`));
    if (!row?.there)
        return false;
    const applied = await connection.readControl((db) => listApplied(db, 'control'));
    return pendingOf(connection.files.of('control'), applied).length === 0;
}
async function queues({ queue }) {
    if (queue.kind === 'embedded')
        return 'embedded, in the memory of the worker';
    // AWS's library takes longer to load than everything else here.
    const { Queues } = await import('../platform/queue/queues.js');
    const found = new Queues(queue);
    try {
        for (const kind of ['standard', 'fifo'])
            await found.urlOf(kind);
        return `${found.nameOf('standard')} and ${found.nameOf('fifo')} are there`;
    }
    catch (error) {
        const problem = error instanceof Error ? codeOf(error) : String(error);
        const advice = isQueueMissing(error) ? 'make them, or set SQS_CREATE_QUEUES=true' : 'check SQS_ENDPOINT, AWS_REGION and the credentials';
        throw new Error(`${found.nameOf('standard')} and ${found.nameOf('fifo')} cannot be reached (${problem}): ${advice}`);
    }
    finally {
        found.destroy();
    }
}
function toLine({ name, state, detail }) {
    return `${state.padEnd(5)} ${name.padEnd(15)} ${detail}`;
}
//# sourceMappingURL=doctor.js.map