import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { DiscardTenantRestoreDocument, ReprovisionTenantDocument, SwapTenantRestoreDocument, TenantErasureDocument, TenantRestoreComparisonDocument, TenantRestoreDocument, TerminateTenantDocument, UndoTenantRestoreDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { removeTenantCopies } from '../../../src/modules/snapshots/public.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { until } from '../../support/world.js';
describe('the states of a tenant on another server', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    let second;
    let server;
    before(async () => {
        second = await createSecondDatabase();
        server = await register(world, second, { name: 'archived' });
    });
    after(() => second.drop());
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const settle = async (slug) => {
        const shop = await onboardOn(world, server.id, slug);
        const tenant = await world.app.directory.findBySlug(slug);
        if (!tenant)
            throw new Error('no tenant');
        await shop.ask('mutation { createCategory(input: { name: "then", slug: "canary" }) { id } }');
        return { shop, tenant };
    };
    const rename = ({ schema }, name) => second.sql((sql) => sql `update ${sql(schema)}.categories set name = ${name} where slug = 'canary'`);
    const nameOf = async ({ schema }) => (await second.sql((sql) => sql `select name from ${sql(schema)}.categories where slug = 'canary'`))[0]?.['name'];
    const restored = async (shop, tenant) => {
        const snapshotId = await world.snapshot(tenant);
        await rename(shop, 'now');
        return world.restore(tenant, { snapshotId });
    };
    const statesOf = (id) => second.sql((sql) => sql `select nspname from pg_namespace where nspname ~ ${`_${id.slice(4)}$`}`);
    /** The registry refuses what it should be told next, as when the process dies before it tells. */
    const withoutRegistry = async (work) => {
        await world.sql((sql) => sql.unsafe('create rule planted as on update to control.tenant_restores do instead select 1/0'));
        try {
            await work();
        }
        finally {
            await world.sql((sql) => sql.unsafe('drop rule planted on control.tenant_restores'));
        }
    };
    it('are taken, compared, swapped and undone where it lies, and end all sessions', async () => {
        const { shop, tenant } = await settle('kept');
        const id = await restored(shop, tenant);
        const { tenantRestoreComparison } = await operator().run(TenantRestoreComparisonDocument, { id });
        expect(JSON.stringify(tenantRestoreComparison)).to.contain('categories');
        expect((await shop.ask('{ me { id } }')).reason).to.equal('answered');
        const input = { id, confirmSlug: 'kept' };
        expect((await operator().run(SwapTenantRestoreDocument, { input })).swapTenantRestore).to.include({ status: 'SWAPPED', undoable: true });
        expect(await nameOf(shop)).to.equal('then');
        await until(async () => (await shop.ask('{ me { id } }')).reason === 'ACCESS_TOKEN_INVALID', 'tokens of before are refused');
        expect((await operator().run(UndoTenantRestoreDocument, { input })).undoTenantRestore).to.include({ status: 'READY' });
        expect(await nameOf(shop)).to.equal('now');
        await operator().run(SwapTenantRestoreDocument, { input });
        expect((await operator().run(DiscardTenantRestoreDocument, { input })).discardTenantRestore).to.include({ status: 'ENDED' });
        expect([await nameOf(shop), (await statesOf(id)).length]).to.deep.equal(['then', 0]);
        expect(await world.sql((sql) => sql `select 1 from pg_namespace where nspname ~ ${`_${id.slice(4)}$`}`), 'nothing lies at home').to.have.length(0);
    });
    it('changed places once when the registry was not told, whoever asks again', async () => {
        const { shop, tenant } = await settle('halfway');
        const id = await restored(shop, tenant);
        const input = { id, confirmSlug: 'halfway' };
        const status = async () => (await operator().run(TenantRestoreDocument, { id })).tenantRestore?.status;
        await withoutRegistry(() => operator().refusal(SwapTenantRestoreDocument, { input }));
        expect([await nameOf(shop), await status()]).to.deep.equal(['then', 'READY']);
        expect((await operator().refusal(DiscardTenantRestoreDocument, { input })).reason).to.equal('RESTORE_HALF_DONE');
        expect((await operator().run(SwapTenantRestoreDocument, { input })).swapTenantRestore).to.include({ status: 'SWAPPED', undoable: true });
        expect(await nameOf(shop)).to.equal('then');
        await withoutRegistry(() => operator().refusal(UndoTenantRestoreDocument, { input }));
        expect([await nameOf(shop), await status()]).to.deep.equal(['now', 'SWAPPED']);
        await operator().run(UndoTenantRestoreDocument, { input });
        expect([await nameOf(shop), await status()]).to.deep.equal(['now', 'READY']);
        const told = await second.sql((sql) => sql `select 1 from ${sql(shop.schema)}.audit_entries where action = 'snapshots.stateReplaced'`);
        expect(told, 'the tenant is told once').to.have.length(1);
    });
    it('go with it when it is erased, wherever an interrupted swap has left them (property 9)', async () => {
        const { shop, tenant } = await settle('erased');
        const id = await restored(shop, tenant);
        await withoutRegistry(() => operator().refusal(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'erased' } }));
        expect((await statesOf(id)).length).to.equal(1);
        await operator().run(TerminateTenantDocument, { input: { tenantId: tenant.id, confirmSlug: 'erased', reason: 'over' } });
        world.clock.advance('31d');
        const keeper = world.keeper();
        const erased = await eraseTerminatedTenants(createSystemContext(world.app.services, 'test'), (one) => removeTenantCopies(keeper, one));
        expect(erased).to.equal(1);
        expect((await statesOf(id)).length).to.equal(0);
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId: tenant.id });
        expect(new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))).to.deep.equal(new Set([0]));
        expect(jwt.decode(tenantErasure?.certificate ?? '')).to.include({ server: server.id });
    });
    it('are mended there when something of it is missing', async () => {
        const { shop, tenant } = await settle('mended');
        await second.sql((sql) => sql.unsafe(`revoke select on "${shop.schema}".categories from "${shop.schema}"`));
        expect((await shop.ask('{ categories { nodes { name } } }')).reason).to.not.equal('answered');
        const plan = (await operator().run(ReprovisionTenantDocument, { input: { tenantId: tenant.id } })).reprovisionTenant;
        expect(plan?.shortfalls.map(({ name }) => name).join()).to.contain('categories');
        await operator().run(ReprovisionTenantDocument, { input: { tenantId: tenant.id, planFingerprint: plan?.planFingerprint } });
        expect((await shop.ask('{ categories { nodes { name } } }')).data).to.deep.equal({ categories: { nodes: [{ name: 'then' }] } });
    });
});
//# sourceMappingURL=snapshots.test.js.map