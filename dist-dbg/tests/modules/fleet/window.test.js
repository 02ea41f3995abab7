import { expect } from 'chai';
import { createApp, serve } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { Client } from '../../support/client.js';
import { silentLog } from '../../support/config.js';
import { createFleet } from '../../support/fleet.js';
import { until, useWorld } from '../../support/world.js';
const QUESTION = '{ gateway { version } }';
describe('a tenant outside the window of schema versions', () => {
    const world = useWorld({ FLEET_MIGRATION: 'on-request' });
    /** As another process would leave it; this one sees it within a second. */
    const change = async (digest, text) => {
        await world.sql((sql) => sql.unsafe(text(schemaOf(world.acme.tenant.id))));
        await world.sql((sql) => sql.unsafe(`update control.tenants set migrations_digest = '${digest}' where slug = 'acme'`));
        world.app.directory.forget();
    };
    it('is told to come back, by code and header, and no other tenant is (property 6)', async () => {
        await change('behind', (schema) => `delete from "${schema}".migrations where set = 'tenant/commerce'`);
        for (const client of [world.acme.anonymous, world.client({ tenant: 'acme', email: null })]) {
            const { status, headers, errors } = await client.send(QUESTION);
            expect(status).to.equal(503);
            expect(headers.get('retry-after')).to.equal('2');
            expect(errors[0]?.extensions).to.include({ code: 'UNAVAILABLE', reason: 'TENANT_UPGRADING', retryAfterMs: 2_000 });
        }
        expect((await world.globex.anonymous.send(QUESTION)).errors).to.deep.equal([]);
        expect((await world.operator.send(QUESTION)).errors).to.deep.equal([]);
    });
    it('is served again when its schema has what this build needs, without a restart', async () => {
        const { migrationsDigest } = world.globex.tenant;
        const globex = schemaOf(world.globex.tenant.id);
        await change(migrationsDigest, (schema) => `insert into "${schema}".migrations select * from "${globex}".migrations where set = 'tenant/commerce'`);
        expect((await world.acme.anonymous.send(QUESTION)).errors).to.deep.equal([]);
    });
    it('is served when a newer build has added something, and refused when one has taken something away', async () => {
        const note = (schema, kind) => `insert into "${schema}".migrations values ('tenant/core', '9999_${kind}', 'none', '${kind}')`;
        await change('newer', (schema) => note(schema, 'expand'));
        expect((await world.acme.anonymous.send(QUESTION)).errors).to.deep.equal([]);
        await change('newest', (schema) => note(schema, 'contract'));
        // The digest is none that the schema has, so that each question looks anew.
        const { errors } = await world.acme.anonymous.send(QUESTION);
        expect(errors[0]?.extensions.reason).to.equal('TENANT_UPGRADING');
    });
    it('costs no statement once its version is known', async () => {
        await world.globex.anonymous.send(QUESTION);
        expect(await world.countStatements(() => world.globex.anonymous.send(QUESTION))).to.equal(0);
    });
});
describe('a start with progressive migration', function () {
    this.timeout(60_000);
    const TENANTS = 18;
    let fleet;
    const lifecycle = new Lifecycle();
    before(async () => {
        fleet = await createFleet(TENANTS - 2);
        fleet.addMigration('tenant/core', '8000_slow', 'alter table "users" add column "slow" integer; select pg_sleep(0.8);');
    });
    after(async () => {
        await lifecycle.stop(silentLog);
        await fleet.drop();
    });
    it('serves at once, migrates in the background, and lets a tenant that is asked for go first', async () => {
        const config = fleet.config({ FLEET_MIGRATION: 'progressive' });
        const began = performance.now();
        const app = await createApp({ config, databaseUrl: fleet.url, log: silentLog, lifecycle });
        const { port } = await serve(app, config, lifecycle);
        expect(performance.now() - began).to.be.lessThan(3_000);
        const last = new Client({ url: `http://127.0.0.1:${port}`, tenant: `fleet-${TENANTS - 3}`, email: null });
        const refused = await last.send(QUESTION);
        expect(refused.errors[0]?.extensions.reason).to.equal('TENANT_UPGRADING');
        const migrated = async () => {
            const [row] = await fleet.query("select count(*)::int as count from information_schema.columns where column_name = 'slow'");
            return Number(row?.['count']);
        };
        await until(async () => (await last.send(QUESTION)).errors.length === 0, 'the tenant that is asked for is served');
        expect(await migrated()).to.be.lessThan(TENANTS);
        await until(async () => (await migrated()) === TENANTS, 'all are migrated');
    });
});
//# sourceMappingURL=window.test.js.map