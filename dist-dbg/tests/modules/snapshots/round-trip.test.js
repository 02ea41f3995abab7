import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { DiscardTenantRestoreDocument, TenantRestoreComparisonDocument, TenantRestoreDocument, TenantSnapshotsDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('a snapshot of a tenant', () => {
    const world = useSnapshotWorld();
    const restoredSchema = (id) => `r_${id.slice(4)}`;
    const ask = (query) => world.harbour.admin.send(query);
    const discard = (id) => world.operator.run(DiscardTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
    /** A value of every kind that columns of the modules have, and of some that they may get. */
    const plantKinds = () => world.asAdmin(world.harbour.tenant, String.raw `update customers set display_name = E'tab\t line\n back\\slash \\N ü🦊', phone = '' where id = (select id from customers order by id limit 1);
        update products set description = E'CANARY-acme \\. \r\n "quoted" \u2028', published_at = '2026-01-02 03:04:05.678+00' where id = (select id from products order by id limit 1);
        update audit_entries set details = '{"b": [1, null, "x\ty"], "a": {"ü": "\\u0001"}}' where id = (select id from audit_entries order by id limit 1)`);
    it('is restored beside the live state, row by row the same, without its sessions', async () => {
        await plantKinds();
        await world.harbour.admin.token();
        const id = await world.restore(world.harbour.tenant, { snapshotId: await world.snapshot(world.harbour.tenant) });
        const { tenantRestoreComparison } = await world.operator.run(TenantRestoreComparisonDocument, { id });
        expect(tenantRestoreComparison?.tables.filter((table) => table.onlyLive + table.onlyBeside + table.different > 0)).to.deep.equal([]);
        const rows = new Map(tenantRestoreComparison?.tables.map((table) => [table.name, table.besideRows]));
        expect(rows.get('products')).to.be.greaterThan(10);
        expect([...rows.keys()])
            .to.include.members(['users', 'audit_entries', 'variants'])
            .and.not.include.members(['sessions']);
        const [there] = await world.sql((sql) => sql.unsafe(`select (select count(*)::int from "${restoredSchema(id)}".sessions) as sessions,
      (select count(*)::int from "${restoredSchema(id)}".customers r join "${schemaOf(world.harbour.tenant.id)}".customers l on l.id = r.id and l.search = r.search and l.sort_name = r.sort_name) as generated`));
        expect(there).to.deep.equal({ sessions: 0, generated: rows.get('customers') });
        await discard(id);
    });
    it('has both locks: its own role can use it and nobody else, and that role can use nothing else (threat 6)', async () => {
        const id = await world.restore(world.harbour.tenant, { snapshotId: await world.snapshot(world.harbour.tenant) });
        const name = restoredSchema(id);
        const may = (role, schema) => world.sql(async (sql) => (await sql `select has_schema_privilege(${role}, ${schema}, 'usage') as may`)[0]?.['may']);
        const live = schemaOf(world.harbour.tenant.id);
        expect([await may(name, name), await may(name, live), await may(live, name), await may(schemaOf(world.island.tenant.id), name)]).to.deep.equal([
            true,
            false,
            false,
            false,
        ]);
        const rights = (schema) => world.sql(async (sql) => (await sql `select table_name, privilege_type from information_schema.role_table_grants where table_schema = ${schema} and grantee = ${schema} order by 1, 2`).map((row) => Object.values(row)));
        expect(await rights(name)).to.deep.equal(await rights(live));
        expect(JSON.stringify(await rights(name))).to.not.contain('["audit_entries","UPDATE"]');
        await discard(id);
        const [gone] = await world.sql((sql) => sql `select to_regnamespace(${name}) as schema, (select count(*)::int from pg_roles where rolname = ${name}) as roles`);
        expect(gone).to.deep.equal({ schema: null, roles: 0 });
    });
    it('is unreadable in its files, which hold nothing of another tenant (threat 22)', async () => {
        const snapshotId = await world.snapshot(world.harbour.tenant);
        const folder = path.join(world.dir, world.harbour.tenant.id, snapshotId);
        expect(readdirSync(world.dir)).to.deep.equal([world.harbour.tenant.id]);
        const files = readdirSync(folder);
        expect(files).to.include.members(['manifest.json', 'manifest.mac', '1.rows']);
        const { tables } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
        for (const { file, sha256, bytes } of tables) {
            const found = readFileSync(path.join(folder, file));
            expect([bytes, sha256]).to.deep.equal([found.length, createHash('sha256').update(found).digest('hex')]);
        }
        for (const file of files) {
            const bytes = readFileSync(path.join(folder, file));
            for (const word of ['CANARY-acme', '@harbour.test', '@island.test', 'Globex'])
                expect(bytes.includes(word), `${word} in ${file}`).to.equal(false);
        }
    });
    it('holds the moment at which it was taken, and is found by time', async () => {
        const before = new Date();
        const name = async () => (await ask('{ products(first: 1, orderBy: { field: NAME, direction: ASC }) { nodes { id name } } }')).data?.['products']?.['nodes'];
        const first = await name();
        const snapshotId = await world.snapshot(world.harbour.tenant);
        const { tenantSnapshots } = await world.operator.run(TenantSnapshotsDocument, { tenantId: world.harbour.tenant.id, first: 1 });
        const taken = tenantSnapshots?.nodes[0];
        expect(taken).to.include({ id: snapshotId, status: 'TAKEN', scheduled: false });
        expect(taken?.rows).to.be.greaterThan(100);
        expect(new Date(String(taken?.takenAt)).getTime()).to.be.within(before.getTime(), Date.now());
        await world.asAdmin(world.harbour.tenant, "update products set name = 'AAA after the snapshot'");
        expect(await name()).to.not.deep.equal(first);
        const id = await world.restore(world.harbour.tenant, { at: new Date().toISOString() });
        expect((await world.operator.run(TenantRestoreDocument, { id })).tenantRestore).to.include({ snapshotId, snapshotTakenAt: taken?.takenAt });
        const { tenantRestoreComparison } = await world.operator.run(TenantRestoreComparisonDocument, { id, sample: 2 });
        const products = tenantRestoreComparison?.tables.find((table) => table.name === 'products');
        expect(products).to.include({ onlyLive: 0, onlyBeside: 0, different: products?.liveRows });
        expect(products?.sample.map(({ side, columns }) => [side, ...columns])).to.deep.equal([
            ['BOTH', 'name'],
            ['BOTH', 'name'],
        ]);
        expect(JSON.parse(products?.sample[0]?.key ?? '{}')).to.have.keys('id');
        await discard(id);
    });
    it('compares what was added, removed and changed since, by primary key', async () => {
        const snapshotId = await world.snapshot(world.harbour.tenant);
        const id = await world.restore(world.harbour.tenant, { snapshotId });
        await world.asAdmin(world.harbour.tenant, `insert into customers (id, email, display_name, created_at, updated_at) values ('00000000-0000-4000-8000-000000000001', 'new@harbour.test', 'New', now(), now());
       update customers set phone = '4711', version = version + 1 where id = (select id from customers where email <> 'new@harbour.test' order by id limit 1);
       delete from customers where id = (select max(id::text)::uuid from customers where email <> 'new@harbour.test')`);
        const { tenantRestoreComparison } = await world.operator.run(TenantRestoreComparisonDocument, { id });
        const changed = tenantRestoreComparison?.tables.filter((table) => table.onlyLive + table.onlyBeside + table.different > 0);
        expect(changed?.map(({ name, onlyLive, onlyBeside, different }) => ({ name, onlyLive, onlyBeside, different }))).to.deep.equal([
            // The trail has noted all three.
            { name: 'audit_changes', onlyLive: 3, onlyBeside: 0, different: 0 },
            { name: 'customers', onlyLive: 1, onlyBeside: 1, different: 1 },
        ]);
        const sample = changed?.[1]?.sample ?? [];
        expect(sample.find((row) => row.side === 'LIVE')?.key).to.contain('00000000-0000-4000-8000-000000000001');
        expect(sample.find((row) => row.side === 'BOTH')?.columns).to.deep.equal(['phone', 'version']);
        await discard(id);
    });
});
//# sourceMappingURL=round-trip.test.js.map