import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../src/gateway/errors.js';
import { type Ctx, type Tenant, type TenantDb, schemaOf, tenantId } from '../../src/kernel/context.js';
import { affinity } from '../../src/platform/db/affinity.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { IDLE_ROLE, identityOf } from '../../src/platform/db/identity.js';
import { Lane } from '../../src/platform/db/lane.js';
import { until, useWorld } from '../support/world.js';

const whoAmI = async (db: TenantDb): Promise<string> => {
  const [row] = await db.execute<{ who: string }>(sql`select concat(current_user, ' ', current_setting('search_path'), ' ', ${'x'}::text) as who`);
  return (row?.who ?? '').replaceAll('"', '');
};
const expected = (ctx: Ctx) => `${schemaOf(ctx.tenant.id)} ${schemaOf(ctx.tenant.id)}, pg_temp x`;
const pidOf = async (db: TenantDb) => Number((await db.execute(sql`select pg_backend_pid() as pid`))[0]?.['pid']);
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => refusalOf(error)?.reason ?? sqlState(error) ?? String(error),
  );

describe('reads that share one connection', () => {
  const world = useWorld({ DATABASE_CONNECTIONS: '1' });
  const database = () => world.app.services.database;
  const sleeping = () =>
    world.sql(async (admin) => {
      const [row] = await admin`select count(*)::int as running from pg_stat_activity
        where datname = current_database() and application_name = 'serai' and state = 'active' and query like '%pg_sleep(30)%'`;
      return Number(row?.['running']);
    });

  it('are on their way at once, and each is answered as its own tenant (threat 2)', async () => {
    const ctxs = [world.acme.ctx, world.globex.ctx];
    const pids = new Set<number>();
    let open = 0;
    let openMax = 0;
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, number) => {
        const ctx = ctxs[(number * 7) % 3 === 0 ? 0 : 1] ?? world.acme.ctx;
        const who = await ctx.read(async (db) => {
          open += 1;
          openMax = Math.max(openMax, open);
          // Some of them send two statements at once, some one after the other.
          const [first, pid] = number % 2 ? await Promise.all([whoAmI(db), pidOf(db)]) : [await whoAmI(db), await pidOf(db)];
          pids.add(pid);
          open -= 1;
          return first;
        });
        return who === expected(ctx);
      }),
    );
    expect(answers.filter((isOwn) => !isOwn)).to.have.lengthOf(0);
    expect(pids.size).to.equal(1);
    expect(openMax).to.be.greaterThan(1);
  });

  it('do not hear of the errors of one another: of PostgreSQL, of a tenant that is not there, of a statement that cannot be sent', async () => {
    const nobody: Tenant = { ...world.acme.tenant, id: tenantId.mint() };
    const kinds = [
      { work: () => world.acme.ctx.read(whoAmI), outcome: expected(world.acme.ctx) },
      { work: () => world.globex.ctx.read(whoAmI), outcome: expected(world.globex.ctx) },
      { work: () => world.acme.ctx.read((db) => db.execute(sql`select 1 / ${0}::int`)), outcome: '22012' },
      { work: () => database().read(nobody, whoAmI), outcome: '22023' },
      // The driver refuses it while the statements of others are on their way.
      {
        work: () => world.globex.ctx.read((db) => Promise.all([whoAmI(db), db.execute(sql`select ${sql.param(undefined)}::int`)])),
        outcome: 'UNDEFINED_VALUE',
      },
    ];
    const outcomes = await Promise.all(
      Array.from({ length: 150 }, async (_, number) => {
        const kind = kinds[(number * 11) % kinds.length];
        const outcome = await kind?.work().catch((error: unknown) => sqlState(error) ?? String(error));
        return { outcome, is: kind?.outcome };
      }),
    );
    const wrong = outcomes.filter(({ outcome, is }) => outcome !== is).map(({ outcome, is }) => `${outcome} instead of ${is}`);
    expect([...new Set(wrong)]).to.deep.equal([]);
  });

  it('do not run as somebody else behind one that failed, which takes its switch back', async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const [one, other] = turn % 2 ? [world.acme.ctx, world.globex.ctx] : [world.globex.ctx, world.acme.ctx];
      await other.read(whoAmI);
      // The first brings the switch; what follows is of the same tenant, and is sent before it is known that the first has failed.
      const [failed, ...followers] = await Promise.all([
        reasonOf(one.read((db) => db.execute(sql`select 1 / ${0}::int`))),
        ...Array.from({ length: 5 }, () => one.read(whoAmI)),
      ]);
      expect([failed, ...followers]).to.deep.equal(['22012', ...followers.map(() => expected(one))]);
      expect(await one.read(whoAmI)).to.equal(expected(one));
    }
  });

  it('and writes run nothing outside their transaction when it cannot begin', async () => {
    const nobody: Tenant = { ...world.acme.tenant, id: tenantId.mint() };
    const before = await world.globex.ctx.read(whoAmI);
    const found: string[] = [];
    const outcome = await reasonOf(
      database().write(nobody, async ({ db }) => {
        // All at once, and each for itself, so that no failure of another one stops it.
        const answers = await Promise.allSettled([whoAmI(db), whoAmI(db), db.execute(sql`create temporary table escaped (n int)`)]);
        for (const answer of answers) found.push(answer.status);
        await whoAmI(db);
      }),
    );
    expect(outcome).to.equal('22023');
    expect(found).to.deep.equal(['rejected', 'rejected', 'rejected']);
    const careless = database().write(nobody, ({ db }) => whoAmI(db).catch(() => 'nothing'));
    expect(await reasonOf(careless)).to.include('went on after one of its statements had failed');
    expect(await world.globex.ctx.read(whoAmI)).to.equal(before);
  });

  it('are sent again elsewhere when the connection is killed, and are answered all the same', async () => {
    let killed = 0;
    const reads = Array.from({ length: 60 }, async (_, number) => {
      const ctx = number % 2 ? world.acme.ctx : world.globex.ctx;
      return (
        (await ctx.read(async (db) => {
          const pid = await pidOf(db);
          if (number % 20 === 10 && killed < 3) {
            killed += 1;
            await world.sql((admin) => admin`select pg_terminate_backend(${pid})`);
          }
          return whoAmI(db);
        })) === expected(ctx)
      );
    });
    expect((await Promise.all(reads)).filter((isOwn) => !isOwn)).to.have.lengthOf(0);
    expect(killed).to.equal(3);
  });

  it('keep no write waiting for ever', async () => {
    let isOver = false;
    const reading = Promise.all(
      Array.from({ length: 6 }, async () => {
        while (!isOver) await world.acme.ctx.read(whoAmI);
      }),
    );
    await world.globex.ctx.write(({ db }) => whoAmI(db));
    isOver = true;
    await reading;
  });

  it('have the statement of a client that went away cancelled, as soon as nobody else waits for it', async () => {
    const gone = new AbortController();
    const slow = reasonOf(database().read(world.acme.tenant, (db) => db.execute(sql`select pg_sleep(30)`), gone.signal));
    // It is sent while nothing says that the statement ahead is a slow one.
    const other = world.globex.ctx.read(whoAmI);
    await until(async () => (await sleeping()) === 1, 'the slow statement runs');
    gone.abort();
    expect(await slow).to.equal('REQUEST_ABANDONED');
    expect(await other).to.equal(expected(world.globex.ctx));
    await until(async () => (await sleeping()) === 0, 'the slow statement is cancelled');
    expect(await world.acme.ctx.read(whoAmI)).to.equal(expected(world.acme.ctx));
  });
});

describe('statements that are sent on one connection without waiting', () => {
  const world = useWorld();
  const limits = { statementMs: 60_000, lockMs: 1_000, idleInTransactionMs: 60_000 };
  const user = { onClosed() {}, onBlocked() {} };

  /** Sends statements of two tenants by turns, and tells for each whose answer it got. */
  const sendByTurns = (lane: Lane, count: number, long: number): Promise<string>[] =>
    Array.from({ length: count }, async (_, number) => {
      const { tenant } = (number * 5) % 4 < 2 ? world.acme : world.globex;
      const identity = identityOf(tenant);
      const { send } = affinity.beginRead(lane, { identity, limits, plans: 'kept' }, user);
      const text = `/* ${identity.role} */ select current_user::text as role, length($1) as long`;
      const [row] = (await send({ text, parameters: ['x'.repeat(number % 10 === 0 ? long : 5)] })) as { role: string; long: number }[];
      return row?.role === identity.role ? 'own' : `${row?.role} instead of ${identity.role}`;
    });

  it('keep as many prepared as a connection may keep, those that were used last', async () => {
    const lane = new Lane({ url: world.databaseUrl, settings: affinity.startSettings(limits, IDLE_ROLE) });
    const identity = identityOf(world.acme.tenant);
    const { send } = affinity.beginRead(lane, { identity, limits, plans: 'kept' }, user);
    const ask = (number: number) => send({ text: `select ${number} + $1::int as sum`, parameters: [number] }) as PromiseLike<{ sum: number }[]>;
    for (let from = 0; from < 2_700; from += 100) {
      // The first is asked for again and again.
      const numbers = Array.from({ length: 100 }, (_, index) => (index === 50 && from > 0 ? 0 : from + index));
      const rows = await Promise.all(numbers.map(ask));
      expect(rows.map(([row]) => row?.sum)).to.deep.equal(numbers.map((number) => 2 * number));
    }
    const kept = await lane.sendScript('select statement from pg_prepared_statements order by prepare_time');
    const texts = kept.map((row) => String(row['statement']));
    expect(texts).to.have.lengthOf(2_500);
    expect(texts).to.include('select 0 + $1::int as sum').and.to.include('select 2699 + $1::int as sum');
    expect(texts).not.to.include('select 1 + $1::int as sum');
    expect((await ask(1))[0]?.sum).to.equal(2);
    expect(lane.isWorn).to.equal(false);
    await lane.destroy();
  });

  // The driver keeps what it cannot send yet: while it connects, behind a hundred others, and while the line is full.
  for (const [title, first, long] of [
    ['while it connects', 7, 5],
    ['more than the driver sends at once', 400, 5],
    ['more than the line takes at once', 60, 300_000],
  ] as const)
    it(`run in the order in which they were sent: ${title}`, async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        const lane = new Lane({ url: world.databaseUrl, settings: affinity.startSettings(limits, IDLE_ROLE) });
        const answers = sendByTurns(lane, first + turn, long);
        await answers[0];
        answers.push(...sendByTurns(lane, 20, long));
        expect([...new Set(await Promise.all(answers))]).to.deep.equal(['own']);
        await lane.destroy();
      }
    });
});

describe('a read behind a slow one on the same connection', () => {
  const world = useWorld({ DATABASE_CONNECTIONS: '2' });

  it('is sent again on another connection', async () => {
    const ended: string[] = [];
    const gone = new AbortController();
    const slow = world.app.services.database
      .read(world.acme.tenant, (db) => db.execute(sql`select pg_sleep(30)`), gone.signal)
      .catch(() => {})
      .finally(() => ended.push('slow'));
    // Of the same tenant, whose home the connection is.
    const quick = Promise.all(Array.from({ length: 5 }, () => world.acme.ctx.read(whoAmI)));
    expect(new Set(await quick)).to.deep.equal(new Set([expected(world.acme.ctx)]));
    expect(ended).to.deep.equal([]);
    gone.abort();
    await slow;
  });
});
