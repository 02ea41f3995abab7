import { expect } from 'chai';
import { AuditLogDocument, AuditRetentionDocument, CreateCustomerDocument, SetAuditRetentionDocument, VerifyAuditTrailDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { pruneTrails, sealTrail } from '../../../src/modules/audit/public.js';
import { walkTenants } from '../../../src/modules/tenancy/public.js';
import { useWorld } from '../../support/world.js';
describe('the retention of the audit trail', () => {
    const world = useWorld();
    const control = () => createSystemContext(world.app.services, 'test');
    const seal = () => sealTrail(control(), world.acme.tenant);
    const prune = () => pruneTrails(control(), walkTenants(control().control.read), new AbortController().signal);
    const admin = () => world.client({ tenant: 'acme', email: 'admin@acme.test' });
    const write = async (email) => {
        const { createCustomer } = await admin().run(CreateCustomerDocument, { input: { email, displayName: 'Kim' } });
        return createCustomer?.id ?? '';
    };
    it('is 400 days, and at least 90 by choice', async () => {
        expect((await world.acme.admin.run(AuditRetentionDocument)).auditRetention).to.deep.equal({ days: 400 });
        const { fields } = await world.acme.admin.refusal(SetAuditRetentionDocument, { input: { days: 89 } });
        expect(fields?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['input.days TOO_SMALL']);
        await world.acme.admin.run(SetAuditRetentionDocument, { input: { days: 90 } });
        expect((await world.acme.admin.run(AuditRetentionDocument)).auditRetention).to.deep.equal({ days: 90 });
        expect((await world.globex.admin.run(AuditRetentionDocument)).auditRetention).to.deep.equal({ days: 400 });
        expect(await world.acme.manager.refusal(SetAuditRetentionDocument, { input: { days: 90 } })).to.include({ reason: 'PERMISSION_MISSING' });
    });
    it('removes whole batches that are older, keeps what is younger, and the chain stays verifiable', async () => {
        const old = await write('old@mail.test');
        await seal();
        world.clock.advance('91d');
        const young = await write('young@mail.test');
        await seal();
        const globex = async () => {
            const [row] = await world.sql((sql) => sql.unsafe(`select count(*)::int as rows from "${schemaOf(world.globex.tenant.id)}".audit_entries`));
            return row?.['rows'];
        };
        const before = await globex();
        expect(await prune()).to.be.greaterThan(10);
        expect(await prune()).to.equal(0);
        const about = async (objectId) => (await admin().run(AuditLogDocument, { filter: { objectId } })).auditLog?.nodes ?? [];
        expect(await about(old)).to.deep.equal([]);
        expect(await about(young)).to.have.length(1);
        const [pruned] = (await admin().run(AuditLogDocument, { filter: { actions: ['audit.trailPruned'] } })).auditLog?.nodes ?? [];
        expect(pruned?.facts.map((fact) => fact.name)).to.include.members(['rows', 'before']);
        expect(await globex()).to.equal(before);
        await admin().run(SetAuditRetentionDocument, { input: { days: 365 } });
        await seal();
        const { verifyAuditTrail: whole } = await admin().run(VerifyAuditTrailDocument);
        expect(whole).to.deep.include({ intact: true, problem: null });
        await world.sql((sql) => sql.unsafe(`update "${schemaOf(world.acme.tenant.id)}".audit_seals set pruned_at = now() where pruned_at is not null`));
        const { verifyAuditTrail: moved } = await admin().run(VerifyAuditTrailDocument);
        expect(moved?.problem).to.include({ kind: 'BATCH_CHANGED' });
    });
});
//# sourceMappingURL=retention.test.js.map