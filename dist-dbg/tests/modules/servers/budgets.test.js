import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { findTenantById } from '../../../src/modules/tenancy/public.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('the connections to several database servers', () => {
    const world = useWorld({ DATABASE_CONNECTIONS: '3', DATABASE_CONNECTIONS_TOTAL: '4' });
    const seconds = [];
    const tenants = [];
    before(async () => {
        for (const name of ['one', 'two']) {
            const second = await createSecondDatabase();
            seconds.push(second);
            tenants.push(await onboardOn(world, (await register(world, second, { name })).id, `on-${name}`));
        }
    });
    after(async () => {
        for (const second of seconds)
            await second.drop();
    });
    /** Connections of the gateway for tenants, and for the servers' own logins; those of the control plane are not counted. */
    const count = async () => {
        const counts = await Promise.all([
            world.sql((admin) => admin `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'serai' and query like '/* t\\_%'`),
            ...seconds.map((second) => second.sql((admin) => admin `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'serai'`)),
        ]);
        return counts.map(([row]) => Number(row?.['count']));
    };
    it('stay within the budget of the process while every server is asked at once, and everybody is served', async () => {
        const there = await Promise.all(tenants.map(({ id }) => world.app.services.database.readControl((db) => findTenantById(db, id))));
        const all = [world.acme.tenant, world.globex.tenant, ...there.flatMap((tenant) => tenant ?? [])];
        let isDone = false;
        const most = [];
        const watching = (async () => {
            while (!isDone)
                most.push((await count()).reduce((sum, one) => sum + one, 0));
        })();
        const work = Array.from({ length: 120 }, (_, index) => {
            const tenant = all[index % all.length] ?? world.acme.tenant;
            return world.app.services.database.read(tenant, (db) => db.execute(sql `select pg_sleep(0.02), current_user::text as role`));
        });
        const roles = (await Promise.all(work)).map((rows) => String(rows[0]?.['role']));
        isDone = true;
        await watching;
        expect(roles).to.deep.equal(Array.from({ length: 120 }, (_, index) => `t_${all[index % all.length]?.id.slice(4)}`));
        // A connection that is being ended may still be seen.
        expect(Math.max(...most)).to.be.within(2, 6);
    });
    it('are given to the server that is asked when the others are quiet', async () => {
        const { database } = world.app.services;
        const there = await database.readControl((db) => findTenantById(db, tenants[0]?.id));
        if (!there)
            throw new Error('the tenant is gone');
        // Units that write share no connection, and these last long enough to be under way at the same time.
        const slow = () => database.write(there, ({ db }) => db.execute(sql `select pg_sleep(0.05)`));
        await until(async () => {
            await Promise.all(Array.from({ length: 6 }, slow));
            return ((await count())[1] ?? 0) >= 3;
        }, 'the busy server has its connections');
    });
});
//# sourceMappingURL=budgets.test.js.map