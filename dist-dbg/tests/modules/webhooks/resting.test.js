import { expect } from 'chai';
import { DeleteWebhookEndpointDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { until } from '../../support/world.js';
import { createCategory, newEndpoint, useWebhooks } from './webhooks.js';
const FAN_OUT = 'webhooks.fanOut';
describe('a tenant without webhook endpoints', () => {
    const { world, events, receiver } = useWebhooks();
    /** How many events of the tenant the fan-out has handled. */
    const heard = async (tenant) => {
        const [row] = await world.sql((sql) => sql `select count(*)::int as count from platform.inbox where listener = ${FAN_OUT} and tenant_id = ${tenant.id}`);
        return Number(row?.['count']);
    };
    const idle = async () => {
        const rows = await world.sql((sql) => sql `select tenant_id from platform.idle_listeners where listener = ${FAN_OUT}`);
        return rows.map((row) => String(row['tenant_id']));
    };
    it('costs one delivery, and then none for any event, until it has one; nobody else is concerned', async () => {
        const { acme, globex } = world;
        await createCategory(acme.admin);
        await events.settled();
        expect(await idle()).to.include(acme.tenant.id);
        const before = await heard(acme.tenant);
        for (let time = 0; time < 5; time += 1)
            await createCategory(acme.admin);
        await events.settled();
        expect(await heard(acme.tenant)).to.equal(before);
        const theirs = await newEndpoint(globex.admin, receiver);
        await createCategory(globex.admin);
        await receiver.until(theirs.path, 1);
    });
    it('misses nothing that is committed behind its first endpoint, however often it rests', async () => {
        const { acme } = world;
        for (let time = 0; time < 5; time += 1) {
            await createCategory(acme.admin);
            await events.settled();
            expect(await idle()).to.include(acme.tenant.id);
            const endpoint = await newEndpoint(acme.admin, receiver);
            await Promise.all(Array.from({ length: 5 }, () => createCategory(acme.admin)));
            await receiver.until(endpoint.path, 5);
            await acme.admin.run(DeleteWebhookEndpointDocument, { input: { id: endpoint.id } });
        }
    });
    it('rests only in the schema that was looked at: one that took its place is asked anew', async () => {
        const { acme } = world;
        await createCategory(acme.admin);
        await events.settled();
        // As after a swap: the schema of this name is another one.
        await world.sql((sql) => sql.unsafe(`update platform.idle_listeners set schema_oid = 'platform'::regnamespace::oid`));
        const before = await heard(acme.tenant);
        await createCategory(acme.admin);
        await until(async () => (await heard(acme.tenant)) === before + 1, 'the event was heard');
    });
    it('can say so of itself alone', async () => {
        const { acme, globex } = world;
        await createCategory(globex.admin);
        await events.settled();
        expect(await idle()).to.include(globex.tenant.id);
        await world.sql(async (sql) => {
            await sql.unsafe(`begin; set local role "${schemaOf(acme.tenant.id)}"; delete from platform.idle_listeners where tenant_id = '${globex.tenant.id}'; commit`);
            const refused = await sql
                .unsafe(`begin; set local role "${schemaOf(acme.tenant.id)}"; insert into platform.idle_listeners values ('x', '${globex.tenant.id}', 1); commit`)
                .catch((error) => error.message);
            expect(refused).to.match(/row-level security/);
            await sql.unsafe('rollback');
        });
        expect(await idle()).to.include(globex.tenant.id);
    });
});
//# sourceMappingURL=resting.test.js.map