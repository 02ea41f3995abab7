import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../../src/app.js';
import { type Ctx, schemaOf } from '../../../src/kernel/context.js';
import { customerCreated } from '../../../src/modules/commerce/events.js';
import { customerId } from '../../../src/modules/commerce/ids.js';
import { sqlState } from '../../../src/platform/db/errors.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { startSlowLine } from '../../support/slow-line.js';
import { useWorld } from '../../support/world.js';

const LINE_MS = 25;

describe('the audit trail on the line to the database', function () {
  this.timeout(60_000);
  const world = useWorld();
  // The work behind its beginning, entry and event, commit.
  const tells = (ctx: Ctx) =>
    ctx.write(async ({ db, emit }) => {
      await db.execute(sql`select ${1}::int`);
      emit(customerCreated({ customerId: customerId.mint() }));
    });

  it('takes a write that tells an event no round trip more: entry and event travel together', async () => {
    const line = await startSlowLine(world.databaseUrl, LINE_MS);
    const lifecycle = new Lifecycle();
    const config = testConfig(line.url, { DATABASE_CONNECTIONS: '1' });
    const app = await createApp({ config, databaseUrl: line.url, log: silentLog, lifecycle, fleet: 'on-request' });
    const ctx = createSystemContext(app.services, 'test', world.acme.tenant);
    // The work behind its beginning, whether a trigger has noted anything, commit.
    const isSilent = () => ctx.write(({ db }) => db.execute(sql`select ${2}::int`));
    // Of the connection that spoke most: others ring for the workers meanwhile, and look for ended sessions.
    const fewest = async (work: () => Promise<unknown>) => {
      const counted: number[] = [];
      for (let time = 0; time < 4; time += 1) {
        const before = [...line.ofConnections];
        await work();
        counted.push(Math.max(...line.ofConnections.map((trips, place) => trips - (before[place] ?? 0))));
      }
      return Math.min(...counted);
    };
    const found = { tells: await fewest(() => tells(ctx)), isSilent: await fewest(isSilent) };
    await lifecycle.stop(silentLog);
    line.stop();
    expect(found).to.deep.equal({ tells: 3, isSilent: 3 });
  });

  it('fails for the reason why an entry was refused, not because the event behind it was, so that what may be run again is', async () => {
    const { ctx, tenant } = world.acme;
    const asAdmin = (text: string) => world.sql((admin) => admin.unsafe(`set search_path to "${schemaOf(tenant.id)}"; ${text}`).simple());
    await tells(ctx);
    await asAdmin('alter table audit_entries add constraint planted check (number < 0) not valid');
    const states: (string | null)[] = [];
    for (let time = 0; time < 20; time += 1) states.push(await tells(ctx).then(() => 'written', sqlState));
    await asAdmin('alter table audit_entries drop constraint planted');
    expect([...new Set(states)]).to.deep.equal(['23514']);
    await tells(ctx);
  });
});
