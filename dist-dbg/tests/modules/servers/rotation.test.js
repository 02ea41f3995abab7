import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { RotateServerCredentialsDocument, UpdateDatabaseServerDocument } from '../../../schema/generated/graphql.js';
import { createApp, createSystemContext } from '../../../src/app.js';
import { continueRotations } from '../../../src/modules/servers/public.js';
import { findTenantById } from '../../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { createSecondDatabase, onboardOn, register, stateOf, } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe("a server's credentials", function () {
    this.timeout(60_000);
    const world = useWorld();
    let second;
    let server;
    let there;
    before(async () => {
        second = await createSecondDatabase();
        server = await register(world, second, { name: 'rotating' });
        there = await onboardOn(world, server.id, 'rotated');
    });
    after(() => second.drop());
    const goOn = () => continueRotations(createSystemContext(world.app.services, 'test'), world.app.services.database);
    const rotate = () => world.operator.run(RotateServerCredentialsDocument, { input: { id: server.id } });
    /** The worker's part, until it is done. */
    const complete = () => until(async () => (await goOn()) === 1, 'the rotation is completed');
    /** Another gateway on the same databases, whose connections come and go. */
    const startOther = async () => {
        const lifecycle = new Lifecycle();
        const config = testConfig(world.databaseUrl, { FLEET_MIGRATION: 'on-request' });
        const app = await createApp({ config, databaseUrl: world.databaseUrl, log: silentLog, lifecycle });
        return { app, stop: () => lifecycle.stop(silentLog) };
    };
    it('are rotated under load without a failed request, in every process (threat 99)', async () => {
        const other = await startOther();
        const tenant = await world.app.services.database.readControl((db) => findTenantById(db, there.id));
        if (!tenant)
            throw new Error('no tenant');
        let isDone = false;
        const failures = [];
        let asked = 0;
        const load = async (ask) => {
            while (!isDone) {
                await ask().catch((error) => failures.push(error));
                asked += 1;
            }
        };
        // One connection after the other ends, so that new ones are opened at each moment of the rotation.
        const killer = load(async () => {
            await second.sql((admin) => admin `select pg_terminate_backend(pid) from (
          select pid from pg_stat_activity where datname = current_database() and state = 'idle' and application_name = 'serai' order by random() limit 1) one`);
            await sleep(25);
        });
        const requests = Array.from({ length: 4 }, () => load(async () => {
            const { reason } = await there.ask('{ categories { nodes { name } } }');
            if (reason !== 'answered')
                throw new Error(reason);
        }));
        const writes = Array.from({ length: 2 }, (_, index) => load(() => other.app.services.database.write(tenant, async ({ db }) => {
            await db.execute(sql `insert into categories (id, name, slug, position, version, created_at, updated_at)
            values (gen_random_uuid(), 'x', ${`c-${index}-${asked}-${Math.random()}`}, 0, 1, now(), now())`);
        })));
        const before = second.input.password;
        await sleep(300);
        await rotate();
        expect((await stateOf(world, server.id))?.rotation?.problem).to.equal(null);
        expect((await world.operator.refusal(RotateServerCredentialsDocument, { input: { id: server.id } })).reason).to.equal('SERVERS_ROTATION_OPEN');
        await complete();
        // Every process follows within two seconds.
        await sleep(2_000);
        isDone = true;
        await Promise.all([killer, ...requests, ...writes]);
        await other.stop();
        expect(failures).to.deep.equal([]);
        expect(asked).to.be.greaterThan(100);
        expect(await second.accepts(before)).to.equal(false);
        expect((await stateOf(world, server.id))?.rotation).to.equal(null);
    });
    it('are rotated to the end by the next look when the process dies in between, wherever it dies', async () => {
        const candidate = async () => (await world.sql((admin) => admin `select id, activated_at from control.server_credentials order by activated_at nulls last`)).at(-1);
        // Died after the new one was stored: the old one holds, and the new one is set.
        await rotate();
        expect((await candidate())?.['activated_at']).to.equal(null);
        await complete();
        expect((await there.ask('{ me { id } }')).reason).to.equal('answered');
        // Died after it was set on the server and before the registry was told.
        await rotate();
        await sleep(2_000);
        await world.sql((admin) => admin.unsafe("alter table control.audit_entries add constraint planted check (action <> 'servers.credentialsRotated') not valid"));
        await goOn().catch(() => 0);
        await world.sql((admin) => admin.unsafe('alter table control.audit_entries drop constraint planted'));
        expect((await candidate())?.['activated_at']).to.equal(null);
        // Until it is told, processes find the new one by themselves.
        await second.endSessions();
        expect((await there.ask('{ me { id } }')).reason).to.equal('answered');
        await complete();
        expect(await world.sql((admin) => admin `select 1 from control.server_credentials`)).to.have.length(1);
        await second.endSessions();
        expect((await there.ask('{ me { id } }')).reason).to.equal('answered');
    });
    it('that were changed by hand are told to the gateway, which keeps what it knew until then', async () => {
        await second.setPassword('changed-by-hand');
        await second.endSessions();
        expect((await there.ask('{ me { id } }')).reason).to.equal('DATABASE_UNAVAILABLE');
        const wrong = await world.operator.refusal(UpdateDatabaseServerDocument, { input: { id: server.id, password: 'not it' } });
        expect(wrong.fields?.[0]).to.include({ path: 'input.password', reason: 'LOGIN_REFUSED' });
        await world.operator.run(UpdateDatabaseServerDocument, { input: { id: server.id, password: 'changed-by-hand' } });
        await until(async () => (await there.ask('{ me { id } }')).reason === 'answered', 'the tenant is served again');
    });
    it('are never told: not by the audit trail, which has few entries of many reads, nor by the log', async () => {
        const entries = await world.sql((admin) => admin `select details from control.audit_entries where action = 'servers.credentialRead'`);
        const reads = entries.map((row) => row['details'].purpose);
        expect(new Set(reads)).to.include.members(['pool', 'rotation', 'update', 'login refused']);
        // One for each credential and purpose, though two processes and dozens of connections asked.
        expect(entries.length).to.be.lessThan(20);
        const told = JSON.stringify([entries, world.logLines]);
        expect(told).to.not.contain('changed-by-hand').and.not.contain(second.input.password);
    });
});
//# sourceMappingURL=rotation.test.js.map