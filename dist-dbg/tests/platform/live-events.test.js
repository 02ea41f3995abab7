import { expect } from 'chai';
import { HOME_SERVER_ID, tenantId } from '../../src/kernel/context.js';
import { eventId } from '../../src/kernel/events.js';
import { beginHearing, deleteHeard, keepForListeners, listLiveEvents, renewHearing } from '../../src/platform/live/queries.js';
import { useWorld } from '../support/world.js';
describe('what relays keep for listeners', () => {
    const world = useWorld();
    const write = (work) => world.app.services.database.onServer(HOME_SERVER_ID).write(({ db }) => work(db));
    /** Public events in the outbox, as a transaction of the tenant has told them; kept as its relay would. */
    const relay = async (tenant, count) => {
        const ids = Array.from({ length: count }, () => eventId.toUuid(eventId.mint()));
        for (const [number, id] of ids.entries())
            await world.sql((sql) => sql `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
          values (${id}, ${tenant}, 'commerce.productUpdated', 1, ${`thing-${number}`}, '{"n": 1}', 'r', now())`);
        await write((db) => keepForListeners(db, ids.map((id) => ({ event: { id, tenantId: tenant }, definition: { public: true } }))));
        return ids;
    };
    const expire = (tenant) => world.sql((sql) => sql `update platform.live_audiences set heard_until = now() - interval '1 second' where tenant_id = ${tenant}`);
    const countKept = async (tenant) => {
        const [row] = await world.sql((sql) => sql `select count(*)::int as kept from platform.live_events where tenant_id = ${tenant}`);
        return row?.['kept'];
    };
    it('is of tenants that somebody listens to alone, in order, and counted without gaps', async () => {
        const [heard, unheard] = [tenantId.mint(), tenantId.mint()];
        const after = await write((db) => beginHearing(db, heard));
        for (const tenant of [heard, unheard])
            await relay(tenant, 3);
        await relay(heard, 2);
        expect([await countKept(heard), await countKept(unheard)]).to.deep.equal([5, 0]);
        const events = await write((db) => listLiveEvents(db, [{ tenant: heard, after: after + 1 }]));
        expect(events.map(({ position, subjectId }) => [position, subjectId])).to.deep.equal([
            [2, 'thing-1'],
            [3, 'thing-2'],
            [4, 'thing-0'],
            [5, 'thing-1'],
        ]);
        expect(events.every((event) => event.tenant === heard && event.payload !== null && event.occurredAt instanceof Date)).to.equal(true);
    });
    it('is nothing any more when nobody has said for a minute that they listen, and whoever says so then hears that it was too late', async () => {
        const [late, inTime, gone] = [tenantId.mint(), tenantId.mint(), tenantId.mint()];
        for (const tenant of [late, inTime])
            await write((db) => beginHearing(db, tenant));
        await expire(late);
        await relay(late, 1);
        expect(await countKept(late)).to.equal(0);
        expect([...(await write((db) => renewHearing(db, [late, inTime, gone])))].sort()).to.deep.equal([late, gone].sort());
    });
    it('waits for nobody who has a tenant at the moment', async () => {
        const [busy, free] = [tenantId.mint(), tenantId.mint()];
        for (const tenant of [busy, free])
            await write((db) => beginHearing(db, tenant));
        await world.sql((sql) => sql.begin(async (tx) => {
            await tx `select from platform.live_audiences where tenant_id = ${busy} for update`;
            expect(await write((db) => renewHearing(db, [busy, free]))).to.deep.equal([]);
        }));
    });
    it('is gone after two minutes, and tenants that nobody has listened to for a day are forgotten', async () => {
        const [tenant, forgotten] = [tenantId.mint(), tenantId.mint()];
        for (const one of [tenant, forgotten])
            await write((db) => beginHearing(db, one));
        await relay(tenant, 2);
        await world.sql(async (sql) => {
            await sql `update platform.live_events set kept_since = now() - interval '3 minutes' where tenant_id = ${tenant} and position = 1`;
            await sql `update platform.live_audiences set heard_until = now() - interval '25 hours' where tenant_id = ${forgotten}`;
        });
        await write(deleteHeard);
        expect(await countKept(tenant)).to.equal(1);
        const rows = await world.sql((sql) => sql `select tenant_id from platform.live_audiences where tenant_id in ${sql([tenant, forgotten])}`);
        expect(rows.map((row) => row['tenant_id'])).to.deep.equal([tenant]);
    });
});
//# sourceMappingURL=live-events.test.js.map