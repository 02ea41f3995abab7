import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { RestoreTenantDocument, TakeTenantSnapshotDocument, TenantRestoreDocument, TenantSnapshotDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { SnapshotArchive, workOnSnapshots } from '../../../src/modules/snapshots/public.js';
import { MasterSecret } from '../../../src/platform/crypto/secret.js';
import { DirectoryStore } from '../../../src/platform/files/directory-store.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('a snapshot whose files are not those that were written', () => {
    const world = useSnapshotWorld();
    let snapshotId = '';
    let live = '';
    const folder = (tenant = world.harbour.tenant, id = snapshotId) => path.join(world.dir, tenant.id, id);
    before(async () => {
        snapshotId = await world.snapshot(world.harbour.tenant);
        cpSync(folder(), `${world.dir}-kept`, { recursive: true });
        live = await world.checksumOf(schemaOf(world.harbour.tenant.id));
    });
    after(() => rmSync(`${world.dir}-kept`, { recursive: true, force: true }));
    afterEach(() => {
        rmSync(folder(), { recursive: true, force: true });
        cpSync(`${world.dir}-kept`, folder(), { recursive: true });
    });
    const restored = async (keeper = world.keeper()) => {
        const { restoreTenant } = await world.operator.run(RestoreTenantDocument, { input: { tenantId: world.harbour.tenant.id, snapshotId } });
        await workOnSnapshots(keeper);
        const { tenantRestore } = await world.operator.run(TenantRestoreDocument, { id: restoreTenant?.id ?? '' });
        return tenantRestore;
    };
    /** It is refused for this reason, and leaves nothing behind. */
    const refuses = async (reason, keeper = world.keeper()) => {
        const restore = await restored(keeper);
        expect(restore).to.include({ status: 'FAILED', failureReason: reason });
        const name = `r_${restore?.id.slice(4)}`;
        const left = await world.sql((sql) => sql `select 1 from pg_namespace where nspname = ${name} union all select 1 from pg_roles where rolname = ${name}`);
        expect(left.length).to.equal(0);
        expect(await world.checksumOf(schemaOf(world.harbour.tenant.id))).to.equal(live);
    };
    const largest = () => {
        const manifest = JSON.parse(readFileSync(path.join(folder(), 'manifest.json'), 'utf8'));
        return manifest.tables.sort((a, b) => b.rows - a.rows).map((table) => path.join(folder(), table.file));
    };
    const ways = {
        'one bit of a file was changed': () => {
            const [file = ''] = largest();
            const bytes = readFileSync(file);
            bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
            writeFileSync(file, bytes);
        },
        'a file was cut off': () => {
            const [file = ''] = largest();
            writeFileSync(file, readFileSync(file).subarray(0, -40));
        },
        'something was added to a file': () => {
            const [file = ''] = largest();
            writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('more')]));
        },
        'two files changed places': () => {
            const [one = '', two = ''] = largest();
            renameSync(one, `${one}.x`);
            renameSync(two, one);
            renameSync(`${one}.x`, two);
        },
        'a file is missing': () => rmSync(largest()[1] ?? ''),
        'a number of the manifest was changed': () => {
            const file = path.join(folder(), 'manifest.json');
            writeFileSync(file, readFileSync(file, 'utf8').replace(/"rows": (\d+)/, (_, rows) => `"rows": ${Number(rows) + 1}`));
        },
        'the manifest names a file outside': () => {
            const file = path.join(folder(), 'manifest.json');
            writeFileSync(file, readFileSync(file, 'utf8').replace('"1.rows"', '"../../../etc/passwd"'));
        },
        'the manifest is no manifest': () => writeFileSync(path.join(folder(), 'manifest.json'), '{"format":'),
        'its signature is missing': () => rmSync(path.join(folder(), 'manifest.mac')),
        'its signature is empty': () => writeFileSync(path.join(folder(), 'manifest.mac'), ''),
        'there are no files at all': () => rmSync(folder(), { recursive: true }),
    };
    for (const [way, change] of Object.entries(ways))
        it(`is refused when ${way}`, async () => {
            change();
            await refuses('SNAPSHOT_TAMPERED');
        });
    it("is refused when the files are another tenant's, whole and signed (threats 22, 26)", async () => {
        const foreign = await world.snapshot(world.island.tenant);
        rmSync(folder(), { recursive: true });
        cpSync(folder(world.island.tenant, foreign), folder(), { recursive: true });
        await refuses('SNAPSHOT_TAMPERED');
    });
    it('is refused when the files are those of another snapshot of the same tenant', async () => {
        const other = await world.snapshot(world.harbour.tenant);
        rmSync(folder(), { recursive: true });
        cpSync(folder(world.harbour.tenant, other), folder(), { recursive: true });
        live = await world.checksumOf(schemaOf(world.harbour.tenant.id));
        await refuses('SNAPSHOT_TAMPERED');
    });
    it('cannot be asked for as another tenant, whatever its id (threat 22)', async () => {
        const input = { tenantId: world.island.tenant.id, snapshotId };
        expect(await world.operator.refusal(RestoreTenantDocument, { input })).to.include({ code: 'NOT_FOUND', reason: 'SNAPSHOT_NOT_FOUND' });
        const missing = { tenantId: world.island.tenant.id, snapshotId: 'snp_01h455vb4pex5vsknk084sn02q' };
        expect((await world.operator.refusal(RestoreTenantDocument, { input: missing })).reason).to.equal('SNAPSHOT_NOT_FOUND');
    });
    it('says so when it was sealed with another secret', async () => {
        const archive = new SnapshotArchive(new DirectoryStore(world.dir), new MasterSecret('another-secret-that-is-long-enough-to-be-one'));
        await refuses('SNAPSHOT_KEY_UNKNOWN', { ...world.keeper(), archive });
    });
    it('is the one that is restored when nothing was changed', async () => {
        expect(await restored()).to.include({ status: 'READY' });
    });
    it('is not taken where nothing can be written, and says why; the next one is', async () => {
        const place = path.join(world.dir, 'a-file');
        writeFileSync(place, '');
        const archive = new SnapshotArchive(new DirectoryStore(place), new MasterSecret('for-tests-only-and-long-enough-to-be-one'));
        const { takeTenantSnapshot } = await world.operator.run(TakeTenantSnapshotDocument, { input: { tenantId: world.island.tenant.id } });
        await workOnSnapshots({ ...world.keeper(), archive });
        const { tenantSnapshot } = await world.operator.run(TenantSnapshotDocument, { id: takeTenantSnapshot?.id ?? '' });
        expect(tenantSnapshot).to.include({ status: 'FAILED', failureReason: 'SNAPSHOT_STORE_FAILED' });
        expect(tenantSnapshot?.failureMessage).to.match(/ENOTDIR|EEXIST/);
        expect(existsSync(path.join(world.dir, world.island.tenant.id, takeTenantSnapshot?.id ?? ''))).to.equal(false);
        await world.snapshot(world.island.tenant);
    });
});
//# sourceMappingURL=tampering.test.js.map