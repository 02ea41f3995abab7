/** Whether a PostgreSQL is one that we can work with, and if not, what about it is wrong. */
import { sql } from 'drizzle-orm';
import { Refusal } from '../../../kernel/errors.js';
import { sqlState } from '../errors.js';
import { CITUS_VERSION_MIN, readCitusVersion } from './citus.js';
export const POSTGRES_MAJORS = { min: 15, max: 18 };
/** What is wrong, as far as statements can tell; empty when nothing is. */
export async function examineServer(db, kind) {
    const { version, number, roles, schemas, trigrams, foreign } = await readFacts(db);
    const major = Math.floor(number / 10_000);
    const problems = [];
    if (major < POSTGRES_MAJORS.min || major > POSTGRES_MAJORS.max) {
        const message = `PostgreSQL ${version} is not supported: use ${POSTGRES_MAJORS.min} to ${POSTGRES_MAJORS.max}`;
        problems.push({ about: 'host', reason: 'VERSION_UNSUPPORTED', message });
    }
    if (!roles)
        problems.push({ about: 'login', reason: 'RIGHTS_MISSING', message: 'the login may not create roles: alter role … createrole' });
    if (!schemas) {
        problems.push({ about: 'login', reason: 'RIGHTS_MISSING', message: 'the login may not create schemas: grant create on database … to …' });
    }
    if (!trigrams) {
        const message = 'the server lacks the extension pg_trgm: install the package of its contributed modules (postgresql-contrib)';
        problems.push({ about: 'database', reason: 'EXTENSION_MISSING', message });
    }
    if (foreign !== null) {
        const message = `another login has made the roles of tenants on this cluster: grant ${foreign} to … with admin option`;
        problems.push({ about: 'login', reason: 'RIGHTS_MISSING', message });
    }
    if (kind === 'citus')
        problems.push(...(await examineCitus(db)));
    return problems;
}
/** PostgreSQL and its version, in words. */
export async function describeServer(db) {
    return `PostgreSQL ${(await readFacts(db)).version}`;
}
async function readFacts(db) {
    const [row] = await db.execute(sql `
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      rolsuper or rolcreaterole as roles, has_database_privilege(current_database(), 'create') as schemas,
      exists (select 1 from pg_available_extensions where name = 'pg_trgm') as trigrams,
      (select string_agg(quote_ident(r.rolname), ', ') from pg_roles r where r.rolname in ('serai_idle', 'serai_tenant')
        and current_setting('server_version_num')::int >= 160000 and not pg_has_role(session_user, r.oid, 'member with admin option')) as foreign
    from pg_roles where rolname = session_user`);
    if (!row)
        throw new Error('Invariant broken: a session has a user');
    return row;
}
async function examineCitus(db) {
    const version = await readCitusVersion(db);
    if (version === null) {
        return [{ about: 'kind', reason: 'NOT_CITUS', message: 'the extension citus is not installed in this database: create extension citus' }];
    }
    const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
    const [majorMin, minorMin] = CITUS_VERSION_MIN;
    if (major > majorMin || (major === majorMin && minor >= minorMin))
        return [];
    return [{ about: 'kind', reason: 'VERSION_UNSUPPORTED', message: `Citus ${version} cannot move schemas: use ${majorMin}.${minorMin} or later` }];
}
const CONNECT_PROBLEMS = {
    ENOTFOUND: { about: 'host', reason: 'UNKNOWN_HOST', message: 'no such host is known' },
    EAI_AGAIN: { about: 'host', reason: 'UNKNOWN_HOST', message: 'no such host is known at the moment' },
    ECONNREFUSED: { about: 'port', reason: 'UNREACHABLE', message: 'nobody listens at this port' },
    CONNECT_TIMEOUT: { about: 'host', reason: 'UNREACHABLE', message: 'does not answer' },
    EHOSTUNREACH: { about: 'host', reason: 'UNREACHABLE', message: 'cannot be reached' },
    ENETUNREACH: { about: 'host', reason: 'UNREACHABLE', message: 'cannot be reached' },
    ETIMEDOUT: { about: 'host', reason: 'UNREACHABLE', message: 'does not answer' },
    '53300': { about: 'host', reason: 'TOO_MANY_CONNECTIONS', message: 'has no connection left for us' },
    '57P03': { about: 'host', reason: 'UNREACHABLE', message: 'is just starting or stopping' },
    '28000': { about: 'login', reason: 'LOGIN_REFUSED', message: 'is refused by the server, perhaps by its pg_hba.conf' },
    '28P01': { about: 'password', reason: 'LOGIN_REFUSED', message: 'is refused by the server, or there is no such login' },
    '3D000': { about: 'database', reason: 'NO_SUCH_DATABASE', message: 'does not exist on the server' },
    '42501': { about: 'database', reason: 'RIGHTS_MISSING', message: 'may not be used by this login: grant connect on database … to …' },
};
/** What a failure to connect says about the address or the login; null when it says nothing. */
export function connectProblem(error) {
    const code = sqlState(error instanceof Refusal ? error.cause : error) ?? '';
    const known = CONNECT_PROBLEMS[code];
    if (known)
        return known;
    if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code))
        return { about: 'tls', reason: 'TLS_FAILED', message: `the encrypted connection failed (${code})` };
    // What a server without TLS does when it is asked for it, and what else ends a connection before it has begun.
    if (code === 'CONNECTION_CLOSED' || code === 'ECONNRESET')
        return { about: 'tls', reason: 'TLS_FAILED', message: 'the connection was ended at once: perhaps the server does not encrypt' };
    return null;
}
//# sourceMappingURL=examination.js.map