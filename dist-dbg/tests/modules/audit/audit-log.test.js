import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { AuditLogDocument, CreateCustomerDocument, OnboardTenantDocument, PlatformAuditLogDocument, RepairTenantDriftDocument, SuspendTenantDocument, TenantDriftDocument, UpdateCustomerDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail } from '../../../src/modules/audit/public.js';
import { useWorld } from '../../support/world.js';
describe('the audit trail', () => {
    const world = useWorld();
    const entries = async (of, variables = {}) => {
        const { auditLog } = await of.admin.run(AuditLogDocument, variables);
        return auditLog?.nodes ?? [];
    };
    const newCustomer = async (of, email) => {
        const { createCustomer } = await of.manager.run(CreateCustomerDocument, { input: { email, displayName: 'Kim', phone: '+49 30 1' } });
        if (!createCustomer)
            throw new Error('no customer');
        return createCustomer;
    };
    it('tells who changed what of which thing, before and after, when, from where, and by which request', async () => {
        const { id } = await newCustomer(world.acme, 'first@mail.test');
        const answer = await world.acme.manager.send(UpdateCustomerDocument, { input: { id, email: 'second@mail.test', phone: null } });
        const [updated, created] = await entries(world.acme, { filter: { objectId: id } });
        expect(updated).to.deep.include({ action: 'commerce.customerUpdated', objectId: id, impersonator: null, address: '127.0.0.1', isErased: false });
        expect(updated?.requestId).to.equal(answer.headers.get('x-request-id'));
        expect(updated?.actor).to.include({ kind: 'USER', name: 'Mona Manager' }).and.to.have.property('id').that.matches(/^usr_/);
        expect(updated?.changes).to.deep.equal([
            {
                table: 'customers',
                objectId: id,
                kind: 'CHANGED',
                isErased: false,
                fields: [
                    { field: 'email', before: 'first@mail.test', after: 'second@mail.test' },
                    { field: 'phone', before: '+49 30 1', after: null },
                ],
            },
        ]);
        expect(created?.changes[0]).to.include({ kind: 'CREATED', objectId: id });
        expect(created?.changes[0]?.fields).to.deep.include({ field: 'displayName', before: null, after: 'Kim' });
        expect(created?.changes[0]?.fields.map((one) => one.field)).to.not.include.members(['version', 'updatedAt', 'search', 'sortName']);
        expect(await entries(world.globex, { filter: { objectId: id } })).to.deep.equal([]);
    });
    it('has an entry also for a change that no use case told of, and for one past the product', async () => {
        const { ctx, tenant } = world.acme;
        const { id } = await newCustomer(world.acme, 'silent@mail.test');
        await ctx.write(({ db }) => db.execute(sql `update customers set display_name = 'Silent' where email = 'silent@mail.test'`));
        await world.sql((admin) => admin.unsafe(`update "${schemaOf(tenant.id)}".customers set display_name = 'Outside' where email = 'silent@mail.test'`));
        await sealTrail(ctx, tenant);
        const [outside, silent] = await entries(world.acme, { filter: { objectId: id } });
        expect(outside).to.deep.include({ action: 'audit.changedOutside', objectId: id });
        expect(outside?.actor).to.include({ kind: 'DATABASE', name: null }).and.to.have.property('id').that.is.a('string');
        expect(outside?.changes[0]?.fields).to.deep.equal([{ field: 'displayName', before: 'Silent', after: 'Outside' }]);
        expect(silent).to.deep.include({ action: 'audit.dataChanged', objectId: id, actor: { kind: 'SYSTEM', id: 'test', name: null } });
        expect(silent?.changes[0]?.fields).to.deep.equal([{ field: 'displayName', before: 'Kim', after: 'Silent' }]);
    });
    it('never holds a secret: only that it was changed', async () => {
        const { ctx } = world.acme;
        await ctx.write(({ db }) => db.execute(sql `update users set password_hash = 'CANARY-HASH' where email = 'member@acme.test'`));
        const [entry] = await entries(world.acme, { first: 1 });
        expect(entry?.changes[0]?.fields).to.deep.equal([{ field: 'passwordHash', before: 'secret', after: 'secret' }]);
        const [row] = await world.sql((admin) => admin.unsafe(`select count(*)::int as found from "${schemaOf(ctx.tenant.id)}".audit_changes where fields::text ~ 'CANARY-HASH|argon2'`));
        expect(row?.['found']).to.equal(0);
    });
    it('is filtered by person, action, kind of thing, time, request and text, and paged both ways without a gap', async () => {
        const since = world.clock.now().toISOString();
        const soon = new Date(Date.now() + 3_600_000).toISOString();
        for (const name of ['one', 'two', 'three', 'four', 'five'])
            await newCustomer(world.acme, `${name}@filter.test`);
        const created = await entries(world.acme, { filter: { since, actions: ['commerce.customerCreated', 'commerce.customerUpdated'] } });
        expect(created).to.have.length(5);
        const [newest] = created;
        const emailOf = (entry) => entry.changes[0]?.fields.find((one) => one.field === 'email')?.after;
        expect(await entries(world.acme, { filter: { since, until: soon, text: 'THREE@filter' } })).to.have.length(1);
        expect(await entries(world.acme, { filter: { requestId: newest?.requestId ?? '' } })).to.deep.equal([newest]);
        expect(await entries(world.acme, { filter: { since, actorId: newest?.actor.id ?? '', objectType: 'cus' } })).to.have.length(5);
        expect(await entries(world.acme, { filter: { since, objectType: 'prd' } })).to.deep.equal([]);
        expect(await entries(world.acme, { filter: { until: since, objectId: newest?.objectId ?? '' } })).to.deep.equal([]);
        const filter = { since, objectType: 'cus' };
        const read = async (variables) => (await world.acme.admin.run(AuditLogDocument, { filter, ...variables })).auditLog;
        const first = await read({ first: 2 });
        const second = await read({ first: 2, after: first?.pageInfo.endCursor ?? '' });
        expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(emailOf)).to.deep.equal(['five', 'four', 'three', 'two'].map((name) => `${name}@filter.test`));
        expect((await read({ last: 2, before: second?.pageInfo.startCursor ?? '' }))?.nodes).to.deep.equal(first?.nodes);
        expect((await read({ orderBy: 'OLDEST_FIRST', first: 1 }))?.nodes.map(emailOf)).to.deep.equal(['one@filter.test']);
    });
    it('names every part of a filter that makes no sense', async () => {
        const filter = { text: 'x', objectType: 'no such', since: '2026-02-01T00:00:00Z', until: '2026-01-01T00:00:00Z' };
        const { fields } = await world.acme.admin.refusal(AuditLogDocument, { filter });
        expect(fields?.map((field) => field.path)).to.include('filter.objectType');
        const { fields: others } = await world.acme.admin.refusal(AuditLogDocument, { filter: { text: 'x' } });
        expect(others?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['filter.text TIME_RANGE_REQUIRED']);
    });
    it('is for administrators alone', async () => {
        for (const who of [world.acme.manager, world.acme.viewer]) {
            expect(await who.refusal(AuditLogDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
        }
    });
    it('takes the same number of statements for a page of any size', async () => {
        const filter = { actions: ['commerce.customerCreated'] };
        const count = (first) => world.countStatements(() => world.acme.admin.run(AuditLogDocument, { filter, first }));
        for (let number = 0; number < 6; number += 1)
            await newCustomer(world.acme, `counted-${number}@mail.test`);
        expect(await count(5)).to.equal(await count(2));
    });
    it('shows a hundred of the rows that a large change touched, and says that there are more', async () => {
        const { ctx } = world.acme;
        await ctx.write(({ db }) => db.execute(sql `insert into customers (id, email, display_name, created_at, updated_at)
        select gen_random_uuid(), 'bulk-' || n || '@mail.test', 'Bulk', now(), now() from generate_series(1, 150) n`));
        const [entry] = await entries(world.acme, { first: 1 });
        expect(entry?.changes).to.have.length(100);
        expect(entry?.hasMoreChanges).to.equal(true);
    });
    it('misses a trigger that somebody took away, as drift of the schema, and gets it back', async () => {
        const { tenant } = world.globex;
        await world.sql((admin) => admin.unsafe(`drop trigger audit on "${schemaOf(tenant.id)}".customers`));
        const { tenantDrift } = await world.operator.run(TenantDriftDocument, { tenantId: tenant.id });
        expect(tenantDrift?.differences.map(({ name, state }) => [name, state])).to.deep.equal([['customers: audit', 'MISSING']]);
        const input = { id: tenant.id, planFingerprint: tenantDrift?.planFingerprint ?? '' };
        await world.operator.run(RepairTenantDriftDocument, { input });
        const { id } = await newCustomer(world.globex, 'watched-again@mail.test');
        expect((await entries(world.globex, { filter: { objectId: id } }))[0]?.changes).to.have.length(1);
    });
    describe('of the platform', () => {
        it('tells operators what was done to tenants, and nobody else', async () => {
            const input = { slug: 'audited', name: 'Audited', adminEmail: 'a@audited.test', adminPassword: 'a-staple-for-audited', modules: [] };
            const { onboardTenant } = await world.operator.run(OnboardTenantDocument, { input });
            const tenantId = onboardTenant?.id ?? '';
            await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'Invoices are open.' } });
            const { platformAuditLog } = await world.operator.run(PlatformAuditLogDocument, { filter: { objectId: tenantId } });
            const [suspended, onboarded] = platformAuditLog?.nodes ?? [];
            expect(suspended).to.deep.include({ action: 'tenancy.tenantSuspended', objectId: tenantId });
            expect(suspended?.actor).to.include({ kind: 'OPERATOR', name: 'Olga Operator' });
            expect(suspended?.facts).to.deep.include({ name: 'reason', value: 'Invoices are open.' });
            expect(suspended?.changes[0]?.fields.map(({ field, before }) => [field, before])).to.deep.equal([
                ['sessionsValidFrom', null],
                ['suspendedAt', null],
            ]);
            expect(onboarded).to.include({ action: 'tenancy.tenantOnboarded' });
            expect(await world.acme.admin.refusal(PlatformAuditLogDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
            expect(await world.operator.refusal(AuditLogDocument, {})).to.include({ code: 'FORBIDDEN' });
        });
    });
});
//# sourceMappingURL=audit-log.test.js.map