import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { createSystemContext } from '../../../src/app.js';
import { tenantId } from '../../../src/kernel/context.js';
import { on } from '../../../src/kernel/events.js';
import { sqlState } from '../../../src/platform/db/errors.js';
import { withAdmin } from '../../support/databases.js';
import { effectsOf, effectsTable, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { startTestPostgres } from '../../support/postgres.js';
import { onboardOn, registerUrl } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('a database server that is a cluster of its own', function () {
    this.timeout(60_000);
    const world = useWorld();
    useEvents(world, listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'hear', event, event.payload.thingId), { name: 'hear' })));
    let cluster;
    let there;
    let serverId = '';
    before(async () => {
        cluster = await startTestPostgres();
        serverId = await registerUrl(world, cluster.url, 'cluster');
        there = await onboardOn(world, serverId, 'in-cluster');
    });
    after(() => cluster.stop());
    it('has roles of its own: the tenant is there and nowhere else', async () => {
        const roles = (url) => withAdmin(url, (admin) => admin `select 1 from pg_roles where rolname = ${there.schema}`);
        expect([(await roles(cluster.url)).length, (await roles(world.databaseUrl)).length]).to.deep.equal([1, 0]);
        expect((await there.ask('mutation { createCategory(input: { name: "Here", slug: "here" }) { id } }')).reason).to.equal('answered');
        expect((await there.ask('{ categories { nodes { slug } } }')).data).to.deep.equal({
            categories: { nodes: [{ slug: 'here' }] },
        });
    });
    it('refuses every statement whose path and role do not match, as the home server does (property 1)', async () => {
        const other = await onboardOn(world, serverId, 'in-cluster-too');
        const tenants = await Promise.all([there, other].map(({ slug }) => world.app.directory.findBySlug(slug)));
        const { database } = world.app.services;
        for (const [one, another] of [
            [tenants[0], tenants[1]],
            [tenants[1], tenants[0]],
        ]) {
            if (!one || !another)
                throw new Error('no tenant');
            const code = await database
                .read(one, (db) => db.execute(sql.raw(`select * from "t_${another.id.slice(4)}".users`)))
                .catch((error) => error.cause?.code ?? error.code);
            expect(code).to.equal('42501');
            const emailsOf = (tenant) => database.read(tenant, async (db) => (await db.execute(sql `select email from users order by email`)).map(({ email }) => email));
            // A tenant of the other cluster has neither schema nor role here: whoever comes with what was known before is led to its own.
            const { tenant: acme } = world.acme;
            expect(await emailsOf({ ...acme, serverId: one.serverId })).to.deep.equal(await emailsOf(acme));
            const nobody = { ...acme, id: tenantId.mint(), serverId: one.serverId };
            // No such role, or nothing under the path with which a connection begins: whichever answer comes first.
            expect(sqlState(await emailsOf(nobody).catch((error) => error))).to.be.oneOf(['22023', '42P01']);
        }
    });
    it('tells its events to the listeners of the worker, also of one that ran before the server was there', async () => {
        const told = await onboardOn(world, serverId, 'told-of');
        const tenant = await world.app.directory.findBySlug(told.slug);
        await withAdmin(cluster.url, (admin) => admin.unsafe(effectsTable(told.schema)));
        const ctx = createSystemContext(world.app.services, 'test', tenant);
        const event = await tell(ctx, 'there');
        await until(async () => (await effectsOf(ctx)).length > 0, 'the event was heard');
        expect(await effectsOf(ctx)).to.deep.equal([{ listener: 'hear', eventId: event.id, detail: 'there' }]);
        const left = () => withAdmin(cluster.url, (admin) => admin `select 1 from platform.outbox where tenant_id = ${told.id}`);
        await until(async () => (await left()).length === 0, 'nothing waits any more');
    });
    it('may be gone for good: its tenants are told so, and nobody else notices', async () => {
        await cluster.stop();
        await until(async () => (await there.ask('{ me { id } }')).reason === 'DATABASE_UNAVAILABLE', 'the outage is told');
        const asked = await Promise.all(Array.from({ length: 20 }, () => world.acme.viewer.send('{ products { totalCount } }')));
        expect(asked.flatMap((answer) => answer.errors)).to.deep.equal([]);
        const told = await tell(world.acme.ctx, 'here');
        await until(async () => (await effectsOf(world.acme.ctx)).some((effect) => effect.eventId === told.id), 'events of others are heard');
        expect((await fetch(`${world.url}/readyz`)).status).to.equal(200);
    });
});
//# sourceMappingURL=clusters.test.js.map