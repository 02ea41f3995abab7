/** A login of a tenant's own: it may read some tables of one schema, and nothing else. All of it can be said again. */
import { scramVerifier } from '../../crypto/scram.js';
import { quote } from '../quote.js';
/** A report tool opens a few; this protects the server from one that forgets to close them. */
const CONNECTIONS_MAX = 5;
/** Protects the tenant's own users from a report that never ends. */
const STATEMENT_SECONDS_MAX = 60;
/** Makes the login or opens it again, with this password and the right to read these tables. */
export function openLoginScript({ login, password, schema, tables }) {
    return `
    ${makeLogin(login)}
    alter role "${login}" with login password ${quote(scramVerifier(password))} connection limit ${CONNECTIONS_MAX};
    alter role "${login}" set search_path = "${schema}";
    alter role "${login}" set default_transaction_read_only = on;
    alter role "${login}" set statement_timeout = '${STATEMENT_SECONDS_MAX}s';
    alter role "${login}" set idle_in_transaction_session_timeout = '${STATEMENT_SECONDS_MAX}s';
    grant usage on schema "${schema}" to "${login}";
    ${tables.map((table) => `grant select on "${schema}"."${table}" to "${login}";`).join('\n')}`;
}
/** Keeps it out, and ends its sessions. */
export function closeLoginScript(login) {
    return `${makeLogin(login)} alter role "${login}" with nologin; ${endSessions(login)}`;
}
/** Ends it for good. */
export function dropLoginScript(login) {
    return `do $serai$ begin
    if exists (select from pg_roles where rolname = ${quote(login)}) then
      alter role "${login}" with nologin;
      perform pg_terminate_backend(pid) from pg_stat_activity where usename = ${quote(login)};
      drop owned by "${login}";
      drop role "${login}";
    end if;
  end $serai$`;
}
/** We are a member of it, so that we may end its sessions; PostgreSQL 16 and later tell that apart from the right to become it. */
function makeLogin(login) {
    return `do $serai$ begin
    if not exists (select from pg_roles where rolname = ${quote(login)}) then
      create role "${login}" nologin noinherit;
      if current_setting('server_version_num')::int >= 160000 then
        execute format('grant %I to current_user with inherit true, set false', ${quote(login)});
      else
        execute format('grant %I to current_user', ${quote(login)});
      end if;
    end if;
  end $serai$;`;
}
function endSessions(login) {
    return `select pg_terminate_backend(pid) from pg_stat_activity where usename = ${quote(login)};`;
}
//# sourceMappingURL=tenant-login.js.map