import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../src/gateway/errors.js';
import { HOME_SERVER_ID, schemaOf } from '../../src/kernel/context.js';
import { Database } from '../../src/platform/db/database.js';
import { testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { createSecondDatabase, onboardOn, register } from '../support/servers.js';
import { useWorld } from '../support/world.js';
describe('a tenant that is not where a process thinks', () => {
    const world = useWorld();
    let second;
    before(async () => {
        second = await createSecondDatabase();
    });
    after(() => second.drop());
    it('is found where it lies by now, by reads and writes that were meant for another server', async () => {
        const server = await register(world, second);
        const { slug } = await onboardOn(world, server.id, 'moved-away');
        const tenant = await world.app.directory.findBySlug(slug);
        if (!tenant)
            throw new Error('no tenant');
        const { database } = world.app.services;
        const stale = { ...tenant, serverId: HOME_SERVER_ID };
        const where = sql `select current_database()::text as name, current_user::text as role from users limit 1`;
        const there = { name: second.input.database, role: schemaOf(tenant.id) };
        expect((await database.read(stale, (db) => db.execute(where)))[0]).to.deep.equal(there);
        expect((await database.write(stale, ({ db }) => db.execute(where)))[0]).to.deep.equal(there);
        // What fails where it lies is no reason to look elsewhere.
        const failed = await database.read(tenant, (db) => db.execute(sql `select * from nowhere`)).catch((error) => error.cause?.code ?? error.code);
        expect(failed).to.equal('42P01');
    });
});
describe('the home server with a password from a file (threat 99)', () => {
    const world = useWorld();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'serai-url-'));
    const file = path.join(folder, 'url');
    after(() => rmSync(folder, { recursive: true, force: true }));
    it('is let in again after a rotation, without a restart and without a failed statement', async () => {
        const login = `serai_filed_${process.pid}`;
        const url = (password) => {
            const own = new URL(world.databaseUrl);
            own.username = login;
            own.password = password;
            return own.toString();
        };
        await world.sql((admin) => admin.unsafe(`create role ${login} login password 'before'; grant ${login} to current_user`));
        writeFileSync(file, `${url('before')}\n`);
        const { DATABASE_URL: _unset, ...config } = { DATABASE_URL: '', DATABASE_URL_FILE: file };
        const database = new Database(url('before'), testConfig('', { ...config, DATABASE_DIRECT_URL: '' }));
        const ask = () => database.readControl((db) => db.execute(sql `select 1`));
        const endSessions = () => world.sql((admin) => admin `select pg_terminate_backend(pid) from pg_stat_activity where usename = ${login}`);
        try {
            await ask();
            writeFileSync(file, url('after'));
            await world.sql((admin) => admin.unsafe(`alter role ${login} password 'after'`));
            await endSessions();
            await Promise.all(Array.from({ length: 10 }, ask));
            // A file that is wrong for a while is read again, too.
            writeFileSync(file, url('typo'));
            await world.sql((admin) => admin.unsafe(`alter role ${login} password 'last'`));
            await endSessions();
            const refused = await ask().catch((error) => refusalOf(error)?.reason);
            expect(refused).to.equal('DATABASE_UNAVAILABLE');
            writeFileSync(file, url('last'));
            await sleep(1_100);
            await ask();
        }
        finally {
            await database.close();
            await withAdmin(world.databaseUrl, (admin) => admin.unsafe(`drop role ${login}`));
        }
    });
});
//# sourceMappingURL=several-servers.test.js.map