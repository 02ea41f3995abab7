import { createPublicKey } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { DisableModuleDocument, EnableModuleDocument, OnboardTenantDocument, ReactivateTenantDocument, RenameTenantDocument, SignInDocument, SuspendTenantDocument, TenantErasureDocument, TenantsDocument, TerminateTenantDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { sealTrail, verifyControlTrail } from '../../../src/modules/audit/public.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { until, useWorld } from '../../support/world.js';
const adminPassword = 'a-staple-for-everyone';
describe('the life of a tenant', () => {
    const world = useWorld();
    const onboard = async (slug, modules = ['commerce']) => {
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, {
            input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword, modules },
        });
        const stranger = world.client({ tenant: slug, email: null });
        const { signIn } = await stranger.run(SignInDocument, { input: { email: `admin@${slug}.test`, password: adminPassword } });
        const token = signIn?.__typename === 'SignedIn' ? signIn.accessToken : '';
        const ask = (query) => world.client({ tenant: null, email: null }).send(query, {}, { authorization: `Bearer ${token}` });
        return { tenantId: onboardTenant?.id ?? '', ask, stranger };
    };
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    describe('suspendTenant', () => {
        it('closes it within two seconds to everybody and ends all sessions; reactivateTenant opens it again (threat 17)', async () => {
            const { tenantId, ask, stranger } = await onboard('suspended');
            const { suspendTenant } = await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'open invoices' } });
            expect(suspendTenant?.status).to.equal('SUSPENDED');
            const began = Date.now();
            await until(async () => reasonOf(await ask('{ products { totalCount } }')) === 'TENANT_SUSPENDED', 'the tenant is closed');
            expect(Date.now() - began).to.be.lessThan(2_000);
            await until(async () => reasonOf(await stranger.send('{ gateway { version } }')) === 'TENANT_NOT_FOUND', 'strangers find no tenant');
            await world.operator.run(ReactivateTenantDocument, { input: { tenantId } });
            await until(async () => reasonOf(await stranger.send('{ gateway { version } }')) === 'answered', 'the tenant is open');
            expect(reasonOf(await ask('{ products { totalCount } }'))).to.equal('ACCESS_TOKEN_INVALID');
            const credentials = { input: { email: 'admin@suspended.test', password: adminPassword } };
            const { signIn } = await stranger.run(SignInDocument, credentials);
            const token = signIn?.__typename === 'SignedIn' ? signIn.accessToken : '';
            expect(reasonOf(await stranger.send('{ products { totalCount } }', {}, { authorization: `Bearer ${token}` }))).to.equal('answered');
        });
        it('is refused twice, for tenants that do not exist, and to tenants themselves', async () => {
            const { tenantId } = await onboard('twice');
            await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'once' } });
            expect(await world.operator.refusal(SuspendTenantDocument, { input: { tenantId, reason: 'again' } })).to.include({
                code: 'CONFLICT',
                reason: 'TENANCY_ALREADY_SUSPENDED',
            });
            const unknown = { input: { tenantId: 'ten_01h455vb4pex5vsknk084sn02q', reason: 'x' } };
            expect((await world.operator.refusal(SuspendTenantDocument, unknown)).reason).to.equal('TENANT_NOT_FOUND');
            expect((await world.acme.admin.refusal(SuspendTenantDocument, unknown)).reason).to.equal('PERMISSION_MISSING');
            expect((await world.operator.refusal(ReactivateTenantDocument, { input: { tenantId: world.acme.tenant.id } })).reason).to.equal('TENANCY_NOT_SUSPENDED');
        });
    });
    describe('renameTenant', () => {
        it('moves it to another address, keeps its sessions and frees the old slug', async () => {
            const { tenantId, ask } = await onboard('before');
            const { renameTenant } = await world.operator.run(RenameTenantDocument, { input: { tenantId, slug: 'afterwards', name: 'Afterwards Inc.' } });
            expect(renameTenant).to.include({ slug: 'afterwards', name: 'Afterwards Inc.' });
            await until(async () => reasonOf(await world.client({ tenant: 'before', email: null }).send('{ gateway { version } }')) === 'TENANT_NOT_FOUND', 'the old address is closed');
            expect(reasonOf(await ask('{ products { totalCount } }'))).to.equal('answered');
            await onboard('before');
        });
        it('refuses a slug that is taken, reserved or malformed, and nothing to do', async () => {
            const input = { tenantId: world.acme.tenant.id };
            expect((await world.operator.refusal(RenameTenantDocument, { input: { ...input, slug: 'globex' } })).reason).to.equal('TENANCY_SLUG_TAKEN');
            expect((await world.operator.refusal(RenameTenantDocument, { input: { ...input, slug: 'admin' } })).fields?.[0]?.reason).to.equal('RESERVED');
            expect((await world.operator.refusal(RenameTenantDocument, { input })).fields?.[0]?.reason).to.equal('NOTHING_TO_DO');
        });
    });
    describe('enableModule and disableModule', () => {
        it('make the tables, hide them and find them again with their data', async () => {
            const { tenantId, stranger } = await onboard('growing', []);
            const signedIn = async () => {
                const { signIn } = await stranger.run(SignInDocument, { input: { email: 'admin@growing.test', password: adminPassword } });
                return { authorization: `Bearer ${signIn?.__typename === 'SignedIn' ? signIn.accessToken : ''}` };
            };
            const send = async (query) => reasonOf(await stranger.send(query, {}, await signedIn()));
            expect(await send('{ products { totalCount } }')).to.equal('MODULE_NOT_ENABLED');
            const { enableModule } = await world.operator.run(EnableModuleDocument, { input: { tenantId, module: 'commerce' } });
            expect(enableModule?.modules, 'what it requires came along').to.deep.equal(['commerce', 'inventory']);
            expect((await world.operator.refusal(DisableModuleDocument, { input: { tenantId, module: 'inventory' } })).reason).to.equal('TENANCY_MODULE_REQUIRED');
            await until(async () => (await send('mutation { createCategory(input: { name: "Kept", slug: "kept" }) { id } }')) === 'answered', 'the module is there');
            expect((await world.operator.refusal(EnableModuleDocument, { input: { tenantId, module: 'commerce' } })).reason).to.equal('TENANCY_MODULE_ALREADY_ENABLED');
            await world.operator.run(DisableModuleDocument, { input: { tenantId, module: 'commerce' } });
            await until(async () => (await send('{ categories { nodes { slug } } }')) === 'MODULE_NOT_ENABLED', 'the module is gone');
            await world.operator.run(EnableModuleDocument, { input: { tenantId, module: 'commerce' } });
            await until(async () => (await send('{ categories { nodes { slug } } }')) === 'answered', 'the module is back');
            const kept = await stranger.send('{ categories { nodes { slug } } }', {}, await signedIn());
            expect(kept.data?.categories.nodes).to.deep.equal([{ slug: 'kept' }]);
        });
    });
    describe('terminateTenant', () => {
        const erase = () => eraseTerminatedTenants(createSystemContext(world.app.services, 'test'), async () => { });
        it('needs the slug typed again, closes at once, and can be taken back', async () => {
            const { tenantId } = await onboard('regretted');
            const wrong = { input: { tenantId, confirmSlug: 'acme', reason: 'x' } };
            expect((await world.operator.refusal(TerminateTenantDocument, wrong)).reason).to.equal('TENANCY_SLUG_NOT_CONFIRMED');
            const { terminateTenant } = await world.operator.run(TerminateTenantDocument, { input: { ...wrong.input, confirmSlug: 'regretted' } });
            expect(terminateTenant?.status).to.equal('TERMINATING');
            expect(await erase()).to.equal(0);
            const { reactivateTenant } = await world.operator.run(ReactivateTenantDocument, { input: { tenantId } });
            expect(reactivateTenant).to.include({ status: 'ACTIVE', terminatesAt: null });
        });
        it('erases everything of the tenant after its grace time, with a certificate that can be checked (threat 37)', async () => {
            const canary = 'CANARY-erased-4711';
            const { tenantId, ask } = await onboard('erased');
            await ask(`mutation { createCategory(input: { name: "${canary}", slug: "canary" }) { id } }`);
            await ask('mutation { signOut }');
            await world.operator.run(TerminateTenantDocument, { input: { tenantId, confirmSlug: 'erased', reason: canary } });
            world.clock.advance('31d');
            const control = createSystemContext(world.app.services, 'test');
            await sealTrail(control, null);
            expect(await erase()).to.equal(1);
            expect(await erase()).to.equal(0);
            const { intact, problem } = await verifyControlTrail(control, { after: 0, budgetMs: 60_000 });
            expect({ intact, problem }).to.deep.equal({ intact: true, problem: null });
            const operator = world.client({ tenant: null, email: 'operator@serai.test' });
            const { tenantErasure } = await operator.run(TenantErasureDocument, { tenantId });
            expect([...new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))]).to.deep.equal([0]);
            const { keys } = (await (await fetch(`${world.url}/.well-known/jwks.json`)).json());
            const { header } = jwt.decode(tenantErasure?.certificate ?? '', { complete: true }) ?? {};
            const key = keys.find((one) => one.kid === header?.kid);
            const content = jwt.verify(tenantErasure?.certificate ?? '', createPublicKey({ key: key ?? {}, format: 'jwk' }), { algorithms: ['ES256'] });
            expect(content).to.include({ sub: tenantId });
            expect(content).to.have.nested.property('found.tables').that.is.greaterThan(5);
            expect(content).to.have.nested.property('remains.schemas', 0);
            const found = await world.sql(async (sql) => {
                const columns = await sql `select table_schema, table_name, column_name from information_schema.columns
          where data_type in ('text', 'jsonb', 'character varying') and table_schema not in ('pg_catalog', 'information_schema')`;
                const hits = [];
                for (const { table_schema, table_name, column_name } of columns) {
                    const [hit] = await sql `select 1 from ${sql(table_schema)}.${sql(table_name)} where ${sql(column_name)}::text like ${`%${canary}%`} or ${sql(column_name)}::text like '%@erased.test%' limit 1`;
                    if (hit)
                        hits.push(`${table_schema}.${table_name}.${column_name}`);
                }
                return hits;
            });
            expect(found).to.deep.equal([]);
            expect((await ask('{ products { totalCount } }')).status).to.be.oneOf([401, 403]);
            await onboard('erased');
        });
        it('leaves nothing to old tokens when another tenant takes the slug (threat 39)', async () => {
            const { tenantId, stranger } = await onboard('reused');
            await world.operator.run(TerminateTenantDocument, { input: { tenantId, confirmSlug: 'reused', reason: 'x' } });
            world.clock.advance('31d');
            expect(await erase()).to.equal(1);
            await onboard('reused');
            const claims = {
                kind: 'user',
                subjectId: 'usr_01h455vb4pex5vsknk084sn02q',
                sessionId: 'ses_01h455vb4pex5vsknk084sn02q',
                tenantId: tenantId,
                permissions: ['products:read'],
                rights: { version: 0, modules: 'commerce inventory', until: null },
                assurance: { methods: ['pwd'], authenticatedAt: world.clock.now() },
            };
            // As young as can be: what makes it worthless is its tenant alone.
            const { accessToken } = world.app.tokens.issueAccess(claims);
            const answer = await stranger.send('{ products { totalCount } }', {}, { authorization: `Bearer ${accessToken}` });
            expect(answer.status).to.be.oneOf([401, 403]);
            expect(answer.data?.['products'] ?? null).to.equal(null);
        }).timeout(30_000);
    });
    it('is found in lists by status and module, and told by the audit trail of the control plane', async () => {
        const { tenantId } = await onboard('listed', []);
        await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'for the list' } });
        const slugs = async (filter) => (await world.client({ tenant: null, email: 'operator@serai.test' }).run(TenantsDocument, { first: 100, filter })).tenants?.nodes.map((node) => node.slug);
        expect(await slugs({ status: 'SUSPENDED' }))
            .to.include('listed')
            .and.not.include('acme');
        expect(await slugs({ status: 'ACTIVE', module: 'commerce' }))
            .to.include('acme')
            .and.not.include('listed');
        const actions = await world.sql((sql) => sql `select action from control.audit_entries where subject_id = ${tenantId} order by occurred_at, id`);
        expect(actions.map((row) => row['action'])).to.deep.equal(['tenancy.tenantOnboarded', 'tenancy.tenantSuspended']);
    });
});
//# sourceMappingURL=lifecycle.test.js.map