import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { createApp } from '../../src/app.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { createDatabase, withAdmin } from '../support/databases.js';
describe('migrations', () => {
    let root = '';
    let database;
    const set = (name) => path.join(root, 'drizzle', name);
    const migrate = async () => {
        const config = { ...testConfig(database.url, { FLEET_MIGRATION: 'on-deploy' }), root };
        const lifecycle = new Lifecycle();
        try {
            await createApp({ config, databaseUrl: database.url, log: silentLog, lifecycle });
        }
        finally {
            await lifecycle.stop(silentLog);
        }
    };
    const query = (text) => withAdmin(database.url, (sql) => sql.unsafe(text));
    const tenantSchemas = async () => (await query("select nspname from pg_namespace where nspname like 't\\_%' order by 1")).map((row) => String(row['nspname']));
    beforeEach(async () => {
        root = mkdtempSync(path.join(os.tmpdir(), 'serai-migrations-'));
        cpSync(path.join(projectRoot(), 'drizzle'), path.join(root, 'drizzle'), { recursive: true });
        database = await createDatabase();
    });
    afterEach(async () => {
        await database.drop();
        rmSync(root, { recursive: true, force: true });
    });
    it('reach every tenant that has the module, and find nothing to do the next time', async () => {
        writeFileSync(path.join(set('tenant/commerce'), '9999_added.sql'), 'alter table "products" add column "added" integer;');
        await migrate();
        for (const schema of await tenantSchemas()) {
            const [column] = await query(`select 1 as there from information_schema.columns where table_schema = '${schema}' and table_name = 'products' and column_name = 'added'`);
            expect(column?.['there'], schema).to.equal(1);
        }
        const [applied] = await query(`select applied_at from "${(await tenantSchemas())[0]}".migrations where name = '9999_added'`);
        await migrate();
        const [again] = await query(`select applied_at from "${(await tenantSchemas())[0]}".migrations where name = '9999_added'`);
        expect(again).to.deep.equal(applied);
    });
    it('are refused when an applied one was edited, naming the file (threat 36)', async () => {
        appendFileSync(path.join(set('control'), '0000_foundation.sql'), '\n-- edited');
        const said = await migrate().catch((error) => error.message);
        expect(said).to.contain('drizzle/control/0000_foundation.sql').and.contain('was changed');
    });
    it('leave a tenant as it was when one fails, and go on when it is mended', async () => {
        const file = path.join(set('tenant/core'), '9999_broken.sql');
        writeFileSync(file, 'alter table "users" add column "half" integer; select 1 / 0;');
        expect(await migrate().then(() => 'no error', () => 'failed')).to.equal('failed');
        const columns = () => query("select count(*)::int as count from information_schema.columns where table_name = 'users' and column_name = 'half'");
        expect((await columns())[0]?.['count']).to.equal(0);
        writeFileSync(file, 'alter table "users" add column "half" integer;');
        await migrate();
        expect((await columns())[0]?.['count']).to.equal((await tenantSchemas()).length);
    });
    it('are applied once by eight processes that start at the same time (threat 32)', async () => {
        await database.drop();
        database = await createDatabase({ empty: true });
        await Promise.all(Array.from({ length: 8 }, migrate));
        const [count] = await query('select count(*)::int as count from control.migrations');
        const files = readdirSync(set('control')).filter((file) => file.endsWith('.sql'));
        expect(count?.['count']).to.equal(files.length);
    });
});
//# sourceMappingURL=migrations.test.js.map