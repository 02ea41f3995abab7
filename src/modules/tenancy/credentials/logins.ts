/** The database login behind a credential: it may read some tables of one schema, and nothing else. */
import { type ControlCtx, type ServerTx, type Tenant, schemaOf } from '../../../kernel/context.js';
import { scramVerifier } from '../../../platform/crypto/scram.js';
import { quote } from '../../../platform/db/quote.js';
import { tablesShownBy } from '../onboarding/optional-modules.js';
import { purposeOf } from './secrets.js';
import { loginNameOf } from './ids.js';
import { type Pending, deleteCredential, listPending, updateCredential } from './queries.js';

/** A report tool opens a few; this protects the server from one that forgets to close them. */
const CONNECTIONS_MAX = 5;
/** Protects the tenant's own users from a report that never ends. */
const STATEMENT_SECONDS_MAX = 60;

/** Makes, opens, closes and drops logins as their tenants are by now. What fails is tried again with the next call. Returns how many changed. */
export async function applyCredentials(ctx: ControlCtx): Promise<number> {
  let applied = 0;
  for (const pending of await ctx.control.read((db) => listPending(db, ctx.now()))) {
    await apply(ctx, pending).then(
      () => {
        applied += 1;
      },
      (error: unknown) => ctx.log.warn('the login of a tenant cannot be changed yet', { tenant: pending.tenant.slug, error }),
    );
  }
  return applied;
}

/** Repeatable: whoever was interrupted in the middle does all of it again. */
export async function apply(ctx: ControlCtx, { credential, tenant, wanted }: Pending): Promise<void> {
  const { id, name: _name, ...sealed } = credential;
  const login = loginNameOf(tenant.id, id);
  await ctx.onServer(tenant.serverId).write(async (tx) => {
    if (wanted === 'gone') await dropLogin(tx, login);
    else if (wanted === 'closed') await closeLogin(tx, login);
    else await openLogin(tx, { login, tenant, password: ctx.vault.open(purposeOf(id), sealed) });
  });
  await ctx.control.write(async (tx) => {
    if (wanted === 'gone') await deleteCredential(tx.db, id);
    else await updateCredential(tx.db, id, { applied: wanted });
  });
}

type OpenLogin = { readonly login: string; readonly tenant: Tenant; readonly password: string };

async function openLogin(tx: ServerTx, { login, tenant, password }: OpenLogin): Promise<void> {
  const schema = schemaOf(tenant.id);
  const tables = tablesShownBy(tenant.modules);
  await tx.script(`
    ${makeLogin(login)}
    alter role "${login}" with login password ${quote(scramVerifier(password))} connection limit ${CONNECTIONS_MAX};
    alter role "${login}" set search_path = "${schema}";
    alter role "${login}" set default_transaction_read_only = on;
    alter role "${login}" set statement_timeout = '${STATEMENT_SECONDS_MAX}s';
    alter role "${login}" set idle_in_transaction_session_timeout = '${STATEMENT_SECONDS_MAX}s';
    grant usage on schema "${schema}" to "${login}";
    ${tables.map((table) => `grant select on "${schema}"."${table}" to "${login}";`).join('\n')}`);
}

async function closeLogin(tx: ServerTx, login: string): Promise<void> {
  await tx.script(`${makeLogin(login)} alter role "${login}" with nologin; ${endSessions(login)}`);
}

export async function dropLogin(tx: ServerTx, login: string): Promise<void> {
  await tx.script(`do $serai$ begin
    if exists (select from pg_roles where rolname = ${quote(login)}) then
      alter role "${login}" with nologin;
      perform pg_terminate_backend(pid) from pg_stat_activity where usename = ${quote(login)};
      drop owned by "${login}";
      drop role "${login}";
    end if;
  end $serai$`);
}

/** We are a member of it, so that we may end its sessions; PostgreSQL 16 and later say so apart from the right to become it. */
function makeLogin(login: string): string {
  return `do $serai$ begin
    if not exists (select from pg_roles where rolname = ${quote(login)}) then
      create role "${login}" nologin noinherit;
      if current_setting('server_version_num')::int >= 160000 then execute format('grant %I to current_user with inherit true, set false', ${quote(login)});
      else execute format('grant %I to current_user', ${quote(login)}); end if;
    end if;
  end $serai$;`;
}

function endSessions(login: string): string {
  return `select pg_terminate_backend(pid) from pg_stat_activity where usename = ${quote(login)};`;
}
