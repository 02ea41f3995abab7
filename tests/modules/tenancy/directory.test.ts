import { expect } from 'chai';
import type { ControlDb } from '../../../src/kernel/context.js';
import { TenantDirectory } from '../../../src/modules/tenancy/public.js';
import { until, useWorld } from '../../support/world.js';

describe('the tenants that a process knows', () => {
  const world = useWorld();
  const directories: TenantDirectory[] = [];
  afterEach(() => {
    for (const directory of directories.splice(0)) directory.stop();
  });

  type Watching = { readonly intercept?: () => Promise<void>; readonly confirmMs?: number; readonly isBlind?: boolean };

  /** One that watches the registry, and counts how often it looks and how often it reads each tenant. A blind one sees no change when it looks. */
  function watch({ intercept = async () => {}, confirmMs, isBlind = false }: Watching = {}) {
    const counts = { looks: 0, reads: 0 };
    let seen: unknown = null;
    const read = async <T>(work: (db: ControlDb) => Promise<T>) => {
      let isLook = false;
      const observed = (db: ControlDb) =>
        new Proxy(db, {
          get(target, name: keyof ControlDb) {
            isLook ||= name === 'execute';
            return target[name];
          },
        });
      const found = await world.app.services.database.readControl(async (db) => {
        await intercept();
        return work(observed(db));
      });
      // What is read while a look is under way is read again: those who wait for one go on when it is over.
      setImmediate(() => {
        counts[isLook ? 'looks' : 'reads'] += 1;
      });
      if (!isBlind || !isLook) return found;
      seen ??= { ...found, sinceThen: 'nothing new', sinceNow: 'nothing new', changed: [] };
      return seen as typeof found;
    };
    const directory = new TenantDirectory(read, confirmMs);
    directories.push(directory);
    directory.watch(world.log);
    return { directory, counts, looks: (more: number, from = counts.looks) => until(() => counts.looks >= from + more, 'another look') };
  }

  const nameOf = async (directory: TenantDirectory, slug: string) => (await directory.findBySlug(slug))?.name;

  it('are read once, and not again while nothing changes', async () => {
    const { directory, counts, looks } = watch();
    await looks(1);
    for (let turn = 0; turn < 4; turn += 1) {
      await nameOf(directory, 'acme');
      await directory.findById(world.globex.tenant.id);
      await looks(1);
    }
    await looks(1);
    expect(counts.reads).to.equal(2);
  });

  it('are read again when another process changes them, or their plan, and no others', async () => {
    const { directory, counts, looks } = watch();
    await looks(1);
    await nameOf(directory, 'acme');
    await nameOf(directory, 'globex');
    await world.sql((sql) => sql`update control.tenants set name = 'Changed' where slug = 'acme'`);
    await until(async () => (await nameOf(directory, 'acme')) === 'Changed', 'the change');
    await looks(2);
    await nameOf(directory, 'globex');
    await looks(1);
    expect(counts.reads).to.equal(3);

    const { plan } = world.acme.tenant.entitlements;
    await world.sql((sql) => sql`update control.plans set users = 77 where key = ${plan}`);
    await until(async () => (await directory.findBySlug('acme'))?.entitlements.quotas.users === 77, 'the change');
  });

  it('are there when they are new, and gone when they are gone', async () => {
    const { directory, looks } = watch();
    await looks(1);
    expect(await directory.findBySlug('newcomer')).to.equal(null);
    const insert = 'insert into control.tenants (id, slug, name, modules, migrations_digest, created_at)';
    await world.sql((sql) =>
      sql.unsafe(`${insert} select gen_random_uuid(), 'newcomer', 'New', modules, migrations_digest, now() from control.tenants limit 1`),
    );
    await until(async () => (await nameOf(directory, 'newcomer')) === 'New', 'the change');
    await world.sql(async (sql) => {
      await sql`delete from control.tenants where slug = 'newcomer'`;
      await sql.unsafe(`${insert} select gen_random_uuid(), 'newcomer', 'Newer', modules, migrations_digest, now() from control.tenants limit 1`);
    });
    await until(async () => (await nameOf(directory, 'newcomer')) === 'Newer', 'the change');
    await world.sql((sql) => sql`delete from control.tenants where slug = 'newcomer'`);
  });

  it('are read again for a change that was begun long before it was committed', async () => {
    const { directory, looks } = watch();
    await looks(1);
    await world.sql(async (sql) => {
      await sql`begin`;
      await sql`update control.tenants set name = 'Slow' where slug = 'globex'`;
      await looks(2);
      expect(await nameOf(directory, 'globex')).to.not.equal('Slow');
      await looks(2);
      await sql`commit`;
    });
    await until(async () => (await nameOf(directory, 'globex')) === 'Slow', 'the change');
  });

  it('are read every second while the registry cannot be watched', async () => {
    let isBroken = false;
    const { directory } = watch({
      intercept: async () => {
        if (isBroken) throw new Error('broken');
      },
    });
    await nameOf(directory, 'acme');
    isBroken = true;
    await world.sql((sql) => sql`update control.tenants set name = 'Unwatched' where slug = 'acme'`);
    await until(async () => (await directory.findBySlug('acme').catch(() => null)) === null, 'the change');
    isBroken = false;
    await until(async () => (await nameOf(directory, 'acme')) === 'Unwatched', 'the change');
  });

  it('are read again from time to time while no request waits for it, and stay what they are', async () => {
    const { directory, counts, looks } = watch({ confirmMs: 1 });
    await looks(1);
    const known = await directory.findBySlug('acme');
    await looks(3);
    expect(counts.reads).to.be.greaterThan(2);
    expect(await directory.findBySlug('acme')).to.equal(known);
  });

  it('are found to have changed, or to be gone, even if no look told of it', async () => {
    const { directory } = watch({ confirmMs: 1, isBlind: true });
    await until(async () => (await nameOf(directory, 'globex')) !== undefined, 'the tenant');
    await world.sql((sql) => sql`update control.tenants set name = 'Unseen' where slug = 'globex'`);
    await until(async () => (await nameOf(directory, 'globex')) === 'Unseen', 'the change');
    await world.sql((sql) => sql`update control.tenants set slug = 'elsewhere' where slug = 'globex'`);
    await until(async () => (await directory.findBySlug('globex')) === null, 'the change');
    await world.sql((sql) => sql`update control.tenants set slug = 'globex' where slug = 'elsewhere'`);
  });
});
