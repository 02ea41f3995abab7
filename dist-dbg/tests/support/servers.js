/** A second database server beside a world's own. */
import { randomBytes } from 'node:crypto';
import { DatabaseServerDocument, OnboardTenantDocument, RegisterDatabaseServerDocument, SignInDocument } from '../../schema/generated/graphql.js';
import { createDatabase, withAdmin } from './databases.js';
export const ADMIN_PASSWORD = 'a-staple-for-everyone';
/**
 * An empty database with a login of its own, in the same cluster as all test databases: two databases are two servers for everything but
 * roles, which a cluster has once. The names of our roles come from ids, so they never meet.
 */
export async function createSecondDatabase() {
    const login = `serai_second_${randomBytes(6).toString('hex')}`;
    const database = await createDatabase({ empty: true });
    const target = new URL(database.url);
    const name = target.pathname.slice(1);
    let password = randomBytes(12).toString('hex');
    const asMaker = (statements) => withAdmin(database.url, (sql) => sql.unsafe(statements).simple());
    const asLogin = (work) => withAdmin(database.url, work, { role: login, search_path: 'public', default_transaction_read_only: 'off' });
    // What docs/operations.md asks for where another login has made the roles of tenants.
    await asMaker(`create role ${login} login createrole password '${password}';
    grant ${login} to current_user; grant serai_idle, serai_tenant to ${login} with admin option; alter database ${name} owner to ${login}`);
    return {
        get input() {
            return { host: target.hostname, port: Number(target.port), database: name, login, password, tls: 'DISABLE' };
        },
        sql: asLogin,
        async setPassword(next) {
            await asMaker(`alter role ${login} password '${next}'`);
            password = next;
        },
        accepts(tried) {
            const own = new URL(database.url);
            own.username = login;
            own.password = tried;
            return withAdmin(own.toString(), (sql) => sql `select 1`).then(() => true, () => false);
        },
        async endSessions() {
            await asLogin((sql) => sql `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name like 'serai%'`);
        },
        async drop() {
            // Tenants' roles belong to the cluster, where what they own keeps them from being dropped later.
            await asMaker(`alter database ${name} owner to current_user`);
            await database.drop();
        },
    };
}
/** Registers it through the product. */
export async function register(world, second, more = {}) {
    const name = more.name ?? `second-${randomBytes(4).toString('hex')}`;
    const { registerDatabaseServer } = await world.operator.run(RegisterDatabaseServerDocument, { input: { ...second.input, ...more, name } });
    if (!registerDatabaseServer)
        throw new Error('the server was not registered');
    return Object.assign(Object.create(second), { id: registerDatabaseServer.id, name });
}
/** A database that is not of the test's own cluster, by its URL. */
export async function registerUrl(world, url, name) {
    const { hostname, port, pathname, username, password } = new URL(url);
    const input = { name, host: hostname, port: Number(port), database: pathname.slice(1), login: username, password, tls: 'DISABLE' };
    const { registerDatabaseServer } = await world.operator.run(RegisterDatabaseServerDocument, { input });
    if (!registerDatabaseServer)
        throw new Error('the server was not registered');
    return registerDatabaseServer.id;
}
/** A tenant on that server, and its administrator signed in. */
export async function onboardOn(world, serverId, slug, modules = ['commerce']) {
    const input = { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules, serverId };
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
        async ask(query) {
            const { data, errors } = await admin.send(query, {}, headers);
            return { data, reason: errors[0]?.extensions.reason ?? 'answered' };
        },
    };
}
export async function stateOf(world, id) {
    return (await world.operator.run(DatabaseServerDocument, { id })).databaseServer;
}
//# sourceMappingURL=servers.js.map