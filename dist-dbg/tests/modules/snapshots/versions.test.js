import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { runFleet } from '../../../src/modules/fleet/public.js';
import { buildRestore, compareTenantRestore, getTenantSnapshot, restoreId, restoreTenant, swapTenantRestore, takeSnapshot, takeTenantSnapshot, undoTenantRestore, } from '../../../src/modules/snapshots/public.js';
import { findTenantBySlug } from '../../../src/modules/tenancy/public.js';
import { fingerprintSchemas } from '../../../src/platform/db/catalog.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog } from '../../support/config.js';
import { createFleet } from '../../support/fleet.js';
describe('a snapshot of an older version', function () {
    this.timeout(60_000);
    let fleet;
    let release;
    let tenant;
    before(async () => {
        fleet = await createFleet(2);
        await deploy();
    });
    after(async () => {
        await release.end();
        await fleet.drop();
    });
    /** A process of the release that the files make by now, and the fleet brought to it unless there is nothing to be said about that. */
    const deploy = async (settings = {}) => {
        await release?.end();
        const lifecycle = new Lifecycle();
        const config = fleet.config({ SNAPSHOT_DIR: path.join(fleet.root, 'snapshots') });
        const app = await createApp({ config, databaseUrl: fleet.url, log: silentLog, lifecycle, fleet: 'on-request' });
        const ctx = createSystemContext(app.services, 'test');
        if (settings !== null)
            await runFleet({ ctx, database: app.services.database }, { settings, resume: 'any' });
        const keeper = { ctx, database: app.services.database, archive: app.archive, settings: config.snapshots };
        release = { app, ctx, keeper, end: () => lifecycle.stop(silentLog) };
        tenant = await read();
    };
    const read = async () => {
        const found = await release.ctx.control.read((db) => findTenantBySlug(db, 'fleet-1'));
        if (!found)
            throw new Error('no tenant');
        return found;
    };
    const snapshot = async () => {
        const { id } = await takeTenantSnapshot(release.ctx, tenant.id);
        const taken = await takeSnapshot(release.keeper, await getTenantSnapshot(release.ctx, id));
        expect(taken?.failureMessage).to.equal(null);
        return id;
    };
    const restore = async (snapshotId) => {
        const asked = await restoreTenant(release.ctx, { tenantId: tenant.id, snapshotId });
        const built = await buildRestore(release.keeper, asked);
        if (!built)
            throw new Error('not built');
        return built;
    };
    const inSchema = (schema, text) => fleet.query(`set search_path to "${schema}"; ${text}`).then((results) => results.at(-1) ?? []);
    const live = (text) => inSchema(schemaOf(tenant.id), text);
    const inside = async () => release.app.window.requireInside(await read());
    const confirmSlug = 'fleet-1';
    it('is built from its own migrations, and given those that came since, which see its rows', async () => {
        await live("insert into roles (id, name, created_at) values ('00000000-0000-4000-8000-000000000001', 'Then', now())");
        const snapshotId = await snapshot();
        fleet.addMigration('tenant/core', '0901_more', "create table notes (id integer primary key); alter table roles add column colour text; update roles set colour = 'blue of ' || name;");
        fleet.addMigration('tenant/core', '0902_less', '-- serai: contract\nalter table users drop column deactivated_at;');
        fleet.addMigration('tenant/commerce', '0901_index', '-- serai: no-transaction\ncreate index concurrently if not exists customers_phone on customers (phone);');
        await deploy({ contract: true });
        await live("update roles set colour = 'red', name = 'Now' where name = 'Then'; insert into notes values (1)");
        const restored = await restore(snapshotId);
        expect(restored).to.include({ failureReason: null });
        const beside = `r_${restored.id.slice(4)}`;
        expect(await inSchema(beside, 'select name, colour, (select count(*)::int from notes) as notes from roles where system_key is null')).to.deep.equal([{ name: 'Then', colour: 'blue of Then', notes: 0 }]);
        const fingerprints = await release.ctx.control.read((db) => fingerprintSchemas(db, [beside, schemaOf(tenant.id)]));
        expect(fingerprints.get(beside)).to.equal(fingerprints.get(schemaOf(tenant.id)));
        const { tables } = await compareTenantRestore(release.ctx, { id: restored.id, sample: 3 });
        const changed = tables
            .filter(({ name, onlyLeft, onlyRight, different }) => onlyLeft + onlyRight + different > 0 && !name.startsWith('audit_'))
            .map(({ name, onlyLeft, onlyRight, different }) => [name, onlyLeft, onlyRight, different]);
        expect(changed).to.deep.equal([
            ['notes', 1, 0, 0],
            ['roles', 0, 0, 1],
        ]);
        const digest = tenant.migrationsDigest;
        await swapTenantRestore(release.ctx, { id: restored.id, confirmSlug });
        expect((await read()).migrationsDigest).to.equal(digest);
        await inside();
    });
    it('catches up with what the fleet was given while it stood aside, when it comes back', async () => {
        fleet.addMigration('tenant/core', '0903_later', 'alter table roles add column size integer; update roles set size = length(name);');
        await deploy({ contract: true });
        const [open] = await fleet.query('select id from control.tenant_restores where ended_at is null');
        const id = restoreId.fromUuid(String(open?.['id']));
        await undoTenantRestore(release.ctx, { id, confirmSlug });
        expect(await live('select name, colour, size from roles where system_key is null')).to.deep.equal([{ name: 'Now', colour: 'red', size: 3 }]);
        await inside();
        await swapTenantRestore(release.ctx, { id, confirmSlug });
        // A release that does not have what the live state has by now.
        rmSync(path.join(fleet.root, 'drizzle/tenant/core/0903_later.sql'));
        await live("delete from migrations where name = '0903_later'");
        await fleet.query(`insert into "${schemaOf(tenant.id)}".migrations (set, name, checksum) values ('tenant/core', '0999_newer', 'x')`);
        await deploy();
        const refused = await undoTenantRestore(release.ctx, { id, confirmSlug }).catch((error) => error);
        expect(refused).to.include({ reason: 'RESTORE_BEHIND' }).and.to.have.property('message').that.contains('tenant/core/0999_newer');
        await fleet.query(`delete from "${schemaOf(tenant.id)}".migrations where name = '0999_newer'; update control.tenant_restores set ended_at = now()`);
    });
    it('is refused by a build that lacks one of its migrations, or has it in other words', async () => {
        const once = 'create table once (id integer);';
        const file = fleet.addMigration('tenant/core', '0904_once', once);
        await deploy({ contract: true });
        const snapshotId = await snapshot();
        for (const change of [() => writeFileSync(file, 'create table once (id bigint);'), () => rmSync(file)]) {
            change();
            await deploy(null);
            const refused = await restore(snapshotId);
            expect([refused.failureReason, refused.endedAt === null]).to.deep.equal(['SNAPSHOT_OF_ANOTHER_BUILD', false]);
            expect(refused.failureMessage).to.contain('tenant/core/0904_once');
        }
        writeFileSync(file, once);
        await deploy();
    });
    it('brings back tables and columns that somebody made by hand, with their rows', async () => {
        await live("create table by_hand (id integer primary key, text text not null default 'x'); insert into by_hand values (7, 'seven'); alter table users add column nickname text default 'none'; update users set nickname = 'kim'");
        const restored = await restore(await snapshot());
        const beside = `r_${restored.id.slice(4)}`;
        expect(restored.failureMessage).to.equal(null);
        expect(await inSchema(beside, 'select b.id, b.text, u.nickname from by_hand b, users u')).to.deep.equal([
            { id: 7, text: 'seven', nickname: 'kim' },
        ]);
    });
});
//# sourceMappingURL=versions.test.js.map