/** A second database server beside a world's own. */
import { randomBytes } from 'node:crypto';
import type { RegisterDatabaseServerInput } from '../../schema/generated/graphql.js';
import { DatabaseServerDocument, OnboardTenantDocument, RegisterDatabaseServerDocument, SignInDocument } from '../../schema/generated/graphql.js';
import type { Client } from './client.js';
import { createDatabase, withAdmin } from './databases.js';
import type { World } from './world.js';

export const ADMIN_PASSWORD = 'a-staple-for-everyone';

export type SecondDatabase = {
  readonly url: string;
  readonly input: Pick<RegisterDatabaseServerInput, 'host' | 'port' | 'database' | 'login' | 'password' | 'tls'>;
  /** As the owner of the database, past every lock of the product. */
  sql<T>(work: Parameters<typeof withAdmin<T>>[1]): Promise<T>;
  /** Sets another password of its login by hand. */
  setPassword(password: string): Promise<void>;
  drop(): Promise<void>;
};

/**
 * An empty database with a login of its own, in the same cluster as all test databases: two databases are two servers for everything but
 * roles, which a cluster has once. The names of our roles come from ids, so they never meet.
 */
export async function createSecondDatabase(): Promise<SecondDatabase> {
  const login = `serai_second_${randomBytes(6).toString('hex')}`;
  let password = randomBytes(12).toString('hex');
  const database = await createDatabase({ empty: true });
  const target = new URL(database.url);
  const name = target.pathname.slice(1);
  const asMaker = (statements: string) => withAdmin(database.url, (sql) => sql.unsafe(statements).simple());
  // What docs/operations.md asks for where another login has made the roles of tenants.
  await asMaker(`create role ${login} login createrole password '${password}';
    grant ${login} to current_user; grant serai_idle, serai_tenant to ${login} with admin option; alter database ${name} owner to ${login}`);
  const url = () => {
    const own = new URL(database.url);
    own.username = login;
    own.password = password;
    return own.toString();
  };
  return {
    get url() {
      return url();
    },
    get input() {
      return { host: target.hostname, port: Number(target.port), database: name, login, password, tls: 'DISABLE' as never };
    },
    sql: (work) => withAdmin(url(), work),
    async setPassword(next) {
      await asMaker(`alter role ${login} password '${next}'`);
      password = next;
    },
    async drop() {
      // Tenants' roles belong to the cluster and would outlive the database.
      const roles = await withAdmin(
        url(),
        (sql) => sql`select rolname from pg_roles where rolname ~ '^[tpl]_' and pg_has_role(current_user, oid, 'member with admin option')`,
      );
      await withAdmin(url(), async (sql) => {
        for (const { rolname } of roles)
          await sql
            .unsafe(`drop owned by "${rolname}" cascade`)
            .simple()
            .catch(() => {});
      });
      await asMaker(`alter database ${name} owner to current_user`);
      await database.drop();
    },
  };
}

export type SecondServer = SecondDatabase & { readonly id: string; readonly name: string };

/** Registers it through the product. */
export async function register(world: World, second: SecondDatabase, more: Partial<RegisterDatabaseServerInput> = {}): Promise<SecondServer> {
  const name = more.name ?? `second-${randomBytes(4).toString('hex')}`;
  const { registerDatabaseServer } = await world.operator.run(RegisterDatabaseServerDocument, { input: { ...second.input, ...more, name } });
  if (!registerDatabaseServer) throw new Error('the server was not registered');
  return Object.assign(Object.create(second) as SecondDatabase, { id: registerDatabaseServer.id, name });
}

export type OnboardedTenant = {
  readonly id: string;
  readonly slug: string;
  readonly schema: string;
  readonly admin: Client;
  ask<T = Record<string, unknown>>(query: string): Promise<{ data: T | null; reason: string }>;
};

/** A tenant on that server, and its administrator signed in. */
export async function onboardOn(world: World, serverId: string | null, slug: string): Promise<OnboardedTenant> {
  const input = { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules: ['commerce'], serverId };
  const { onboardTenant } = await world.operator.run(OnboardTenantDocument, { input });
  const admin = world.client({ tenant: slug, email: null });
  const { signIn } = await admin.run(SignInDocument, { input: { email: input.adminEmail, password: ADMIN_PASSWORD } });
  const headers = { authorization: `Bearer ${signIn?.__typename === 'SignedIn' ? signIn.accessToken : ''}` };
  const id = onboardTenant?.id ?? '';
  return {
    id,
    slug,
    schema: `t_${id.slice(4)}`,
    admin,
    async ask<T>(query: string) {
      const { data, errors } = await admin.send<T>(query, {}, headers);
      return { data, reason: errors[0]?.extensions.reason ?? 'answered' };
    },
  };
}

export async function stateOf(world: World, id: string) {
  return (await world.operator.run(DatabaseServerDocument, { id })).databaseServer;
}
