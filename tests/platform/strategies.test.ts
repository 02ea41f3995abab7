import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { OnboardTenantDocument, SignInDocument } from '../../schema/generated/graphql.js';
import { type Tenant, schemaOf, tenantId } from '../../src/kernel/context.js';
import { affinity } from '../../src/platform/db/affinity.js';
import { Database } from '../../src/platform/db/database.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { Lane } from '../../src/platform/db/lane.js';
import { listMissingLoginDefaults } from '../../src/platform/db/login-defaults.js';
import { testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { SERVER_CONNECTIONS, isInstalled, startPooler, strategies } from '../support/pooler.js';
import { startSlowLine } from '../support/slow-line.js';
import { useWorld } from '../support/world.js';

const LINE_MS = 25;
/** What a unit of work costs once its connection is warm, in round trips: without and with a parameter, and a write with one. */
const roundTrips = { affinity: { plain: 1, read: 1, write: 2 }, transaction: { plain: 1, read: 1, write: 3 } };

for (const { strategy, title } of strategies)
  describe(`units of work (${title})`, () => {
    const world = useWorld({ DATABASE_STRATEGY: strategy });
    const database = () => world.app.services.database;

    it('take the round trips that they need and no more', async () => {
      const line = await startSlowLine(world.databaseUrl, LINE_MS);
      const slow = new Database(line.url, testConfig(line.url, { DATABASE_STRATEGY: strategy, DATABASE_CONNECTIONS: '1' }));
      const { tenant } = world.acme;
      const units = {
        plain: () => slow.read(tenant, (db) => db.execute(sql`select 1`)),
        read: () => slow.read(tenant, (db) => db.execute(sql`select ${1}::int`)),
        write: () => slow.write(tenant, ({ db }) => db.execute(sql`select ${2}::int`)),
      };
      const counted = { plain: 0, read: 0, write: 0 };
      for (const name of ['plain', 'read', 'write'] as const) {
        await units[name]();
        const before = line.roundTrips;
        await units[name]();
        counted[name] = line.roundTrips - before;
      }
      await slow.close();
      line.stop();
      expect(counted).to.deep.equal(roundTrips[strategy]);
    });

    it('onboard a tenant in one transaction of the control plane, which works as the new tenant in between', async () => {
      const adminPassword = 'a-staple-for-initech';
      const input = { slug: 'initech', name: 'Initech', adminEmail: 'bill@initech.test', adminPassword, modules: ['commerce'] };
      await world.operator.run(OnboardTenantDocument, { input });
      const bill = world.client({ tenant: 'initech', email: null });
      const { signIn } = await bill.run(SignInDocument, { input: { email: input.adminEmail, password: adminPassword } });
      expect(signIn?.__typename).to.equal('SignedIn');
    });

    it('find what hangs below a row through its index, in tables of a few pages too', async () => {
      const schema = schemaOf(world.acme.tenant.id);
      await world.sql((admin) =>
        admin
          .unsafe(`create table "${schema}".few as select n, n % 100 as above, repeat('x', 100) as said from generate_series(1, 200) n;
          create index on "${schema}".few (above); analyze "${schema}".few; grant select on "${schema}".few to "${schema}"`)
          .simple(),
      );
      const plan = await world.acme.ctx.read((db) => db.execute<{ 'QUERY PLAN': string }>(sql`explain select said from few where above = ${7}::int`));
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).to.contain('Index Scan using few_above_idx');
    });

    it('show nothing that was found by a connection which could not become the tenant', async () => {
      const nobody: Tenant = { ...world.acme.tenant, id: tenantId.mint() };
      for (let turn = 0; turn < 5; turn += 1) {
        const states = await Promise.all([
          database()
            .read(nobody, (db) => db.execute(sql`select ${1}::int`))
            .catch(sqlState),
          database()
            .write(nobody, ({ db }) => db.execute(sql`select 1`))
            .catch(sqlState),
          world.acme.ctx.read((db) => db.execute(sql`select current_user::text as role`)),
        ]);
        expect(states).to.deep.equal(['22023', '22023', [{ role: schemaOf(world.acme.tenant.id) }]]);
      }
    });
  });

describe('the transaction strategy', () => {
  const world = useWorld({ DATABASE_STRATEGY: 'transaction', DATABASE_CONNECTIONS: '12' });

  it('leaves nothing on the connections of the pooler, of which there are fewer than its own', async () => {
    await Promise.all(
      Array.from({ length: 200 }, async (_, turn) => {
        const { ctx } = turn % 2 === 0 ? world.acme : world.globex;
        await ctx.read((db) => db.execute(sql`select name from categories where position > ${turn}`));
        if (turn % 5 === 0) await ctx.write(({ db }) => db.execute(sql`update categories set name = name where position = ${turn}`));
        if (turn % 7 === 0) await ctx.read((db) => db.execute(sql`select 1 / ${0}::int`)).catch(() => {});
      }),
    );
    const backends = await world.sql(
      (admin) => admin`select pid from pg_stat_activity where datname = current_database() and application_name = 'serai'`,
    );
    if (isInstalled) expect(backends.length).to.be.at.most(SERVER_CONNECTIONS);
    for (let turn = 0; turn < 2 * SERVER_CONNECTIONS; turn += 1) {
      const [seen] = await withAdmin(
        world.databaseUrl,
        (sql) =>
          sql.unsafe(`select current_user::text as role, current_setting('search_path') as path, current_setting('transaction_read_only') as read_only,
          (select count(*)::int from pg_prepared_statements) as prepared`),
        {},
      );
      expect({ ...seen }).to.deep.equal({ role: 'serai_idle', path: 'pg_catalog', read_only: 'on', prepared: 0 });
    }
  });

  it('is told to operators whose login lacks what a pooler needs', async () => {
    const missing = () => world.app.services.database.readControl(listMissingLoginDefaults);
    expect(await missing()).to.deep.equal([]);
    const { username, pathname } = new URL(world.databaseUrl);
    await world.sql((admin) => admin.unsafe(`alter role "${username}" in database "${pathname.slice(1)}" reset all`));
    const statements = await missing();
    expect(statements).to.have.lengthOf(3);
    await world.sql((admin) => admin.unsafe(statements.join('\n')).simple());
    expect(await missing()).to.deep.equal([]);
  });
});

describe('the affinity strategy behind a pooler', () => {
  const world = useWorld();

  it('refuses a connection that did not begin as it was asked to', async () => {
    const lane = new Lane({ url: world.databaseUrl, settings: {} });
    const said = await lane.requireDirect().then(String, String);
    await lane.destroy();
    expect(said).to.contain('DATABASE_STRATEGY=transaction');
  });

  if (isInstalled)
    it('is refused by PgBouncer, or by itself where PgBouncer hides why', async () => {
      const settings = Object.keys(affinity.startSettings({ statementMs: 1, lockMs: 1, idleInTransactionMs: 1 }, 'serai_idle'));
      for (const [ignored, expected] of [
        [[], '08P01'],
        [settings, 'DATABASE_STRATEGY=transaction'],
      ] as const) {
        const pooler = await startPooler(world.databaseUrl, ignored);
        const database = new Database(pooler.url, testConfig(pooler.url));
        const said = await database
          .read(world.acme.tenant, (db) => db.execute(sql`select 1`))
          .then(String, (error: Error) => `${error} ${sqlState(error.cause)}`);
        await database.close();
        await pooler.stop();
        expect(said).to.contain(expected);
      }
    });
});
