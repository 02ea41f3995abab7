import { expect } from 'chai';
import { IssueTenantCredentialDocument, ReactivateTenantDocument, RevealTenantCredentialDocument, RevokeTenantCredentialDocument, RotateTenantCredentialDocument, SuspendTenantDocument, TenantCredentialsDocument, TenantDriftDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { applyCredentials } from '../../../src/modules/tenancy/credentials/logins.js';
import { modules } from '../../../src/modules.js';
import { withAdmin } from '../../support/databases.js';
import { startGate } from '../../support/gate.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { useWorld } from '../../support/world.js';
describe("a tenant's own database logins", function () {
    this.timeout(90_000);
    const world = useWorld();
    const acme = () => world.acme.tenant.id;
    const schemaOf = (id) => `t_${id.slice(4)}`;
    const urlFor = ({ login, password }, base = world.databaseUrl) => {
        const url = new URL(base);
        url.username = login;
        url.password = password;
        return url.toString();
    };
    /** What the login gets for a statement, or the code of the refusal. */
    const ask = (issued, text, base) => withAdmin(urlFor(issued, base), (sql) => sql.unsafe(text), {}).then((rows) => rows.length, (error) => error.code);
    const issue = async (tenantId, name = 'Metabase') => {
        const { issueTenantCredential } = await world.operator.run(IssueTenantCredentialDocument, { input: { tenantId, name } });
        if (!issueTenantCredential)
            throw new Error('not issued');
        const { credential, password } = issueTenantCredential;
        return { ...credential, password };
    };
    const apply = () => applyCredentials(createSystemContext(world.app.services, 'test'));
    const listed = async (id) => (await world.operator.run(TenantCredentialsDocument, { id })).tenant?.credentials ?? [];
    it('read the tables of its business modules, and nothing of people, sessions or anybody else', async () => {
        const issued = await issue(acme());
        expect(issued).to.include({ name: 'Metabase', schema: schemaOf(acme()) });
        expect(await ask(issued, 'select name from products')).to.be.greaterThan(0);
        for (const table of ['categories', 'variants', 'customers'])
            expect(await ask(issued, `select 1 from ${table} limit 1`), table).to.be.a('number');
        const other = schemaOf(world.globex.tenant.id);
        for (const table of [
            'users',
            'sessions',
            'refresh_tokens',
            'audit_entries',
            'idempotency_records',
            `"${other}".products`,
            'platform.outbox',
            'control.tenants',
        ]) {
            expect(await ask(issued, `select * from ${table}`), table).to.equal('42501');
        }
        expect(await ask(issued, "begin read write; update products set name = 'x'")).to.equal('42501');
        expect(await ask(issued, 'create table mine (id integer)')).to.be.oneOf(['42501', '25006']);
        expect(await ask(issued, `set role "${schemaOf(acme())}"`)).to.equal('42501');
        expect(await ask({ ...issued, password: 'guessed' }, 'select 1')).to.equal('28P01');
        expect((await listed(acme()))[0]).to.include({ login: issued.login, isOpen: true });
    });
    it('are of modules whose shown tables exist', async () => {
        const tables = await world.sql((sql) => sql `select tablename from pg_tables where schemaname = ${schemaOf(acme())}`);
        const there = tables.map((row) => String(row['tablename']));
        for (const module of modules)
            expect(there, module.name).to.include.members([...module.shownTables]);
    });
    it('are no drift of the schema', async () => {
        const { tenantDrift } = await world.operator.run(TenantDriftDocument, { tenantId: acme() });
        expect(tenantDrift?.differences).to.deep.equal([]);
    });
    it('are kept sealed, and shown again with an entry in the audit trail each time', async () => {
        const [credential] = await listed(acme());
        const id = credential?.id ?? '';
        const shown = await world.operator.run(RevealTenantCredentialDocument, { input: { id } });
        const again = await world.operator.run(RevealTenantCredentialDocument, { input: { id } });
        const password = shown.revealTenantCredential?.password ?? '';
        expect(again.revealTenantCredential?.password).to.equal(password);
        expect(await ask({ login: credential?.login ?? '', password }, 'select 1')).to.equal(1);
        const entries = await world.sql((sql) => sql `select details from control.audit_entries where action = 'tenancy.credentialRevealed'`);
        expect(entries).to.have.length(2);
        const stored = await world.sql((sql) => sql `select row_to_json(c) as row from control.tenant_credentials c
      union all select to_json(a) from control.audit_entries a union all select to_json(o) from platform.outbox o`);
        expect(JSON.stringify(stored)).to.not.contain(password);
        expect(JSON.stringify(world.logLines)).to.not.contain(password);
    });
    it('are rotated with an overlap in which both work, and end after it', async () => {
        const first = await issue(acme(), 'rotated');
        const { rotateTenantCredential } = await world.operator.run(RotateTenantCredentialDocument, { input: { id: first.id, overlapMinutes: 10 } });
        const next = {
            ...rotateTenantCredential?.credential,
            login: rotateTenantCredential?.credential.login ?? '',
            password: rotateTenantCredential?.password ?? '',
        };
        expect(next.login).to.not.equal(first.login);
        expect([await ask(first, 'select 1'), await ask(next, 'select 1')]).to.deep.equal([1, 1]);
        world.clock.advance('9m');
        await apply();
        expect(await ask(first, 'select 1')).to.equal(1);
        world.clock.advance('2m');
        await apply();
        expect([await ask(first, 'select 1'), await ask(next, 'select 1')]).to.deep.equal(['28P01', 1]);
        expect((await listed(acme())).map(({ id }) => id))
            .to.include(next.id)
            .and.not.include(first.id);
    });
    it('are revoked with their open connections', async () => {
        const issued = await issue(acme(), 'revoked');
        const holding = withAdmin(urlFor(issued), (sql) => sql `select pg_sleep(20)`, {}).then(() => 'done', () => 'ended');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await world.operator.run(RevokeTenantCredentialDocument, { input: { id: issued.id } });
        expect(await holding).to.equal('ended');
        expect(await ask(issued, 'select 1')).to.equal('28P01');
        expect((await world.operator.refusal(RevealTenantCredentialDocument, { input: { id: issued.id } })).reason).to.equal('TENANCY_CREDENTIAL_NOT_FOUND');
    });
    it('are closed while the tenant is suspended (threat 17)', async () => {
        const { id } = world.globex.tenant;
        const issued = await issue(id);
        await world.operator.run(SuspendTenantDocument, { input: { tenantId: id, reason: 'x' } });
        await apply();
        expect(await ask(issued, 'select 1')).to.equal('28000');
        expect((await listed(id))[0]).to.include({ isOpen: false });
        await world.operator.run(ReactivateTenantDocument, { input: { tenantId: id } });
        await apply();
        expect(await ask(issued, 'select 1')).to.equal(1);
        expect(await apply()).to.equal(0);
    });
    it('are at most ten, for operators alone, and of tenants that exist', async () => {
        const { id } = world.globex.tenant;
        for (let count = (await listed(id)).length; count < 10; count += 1)
            await issue(id, `number ${count}`);
        const input = { tenantId: id, name: 'one more' };
        expect((await world.operator.refusal(IssueTenantCredentialDocument, { input })).reason).to.equal('TENANCY_CREDENTIALS_FULL');
        expect((await world.acme.admin.refusal(IssueTenantCredentialDocument, { input })).reason).to.equal('PERMISSION_MISSING');
        const unknown = { tenantId: 'ten_01h455vb4pex5vsknk084sn02q', name: '' };
        expect((await world.operator.refusal(IssueTenantCredentialDocument, { input: unknown })).fields?.[0]).to.include({ path: 'input.name' });
        expect((await world.operator.refusal(IssueTenantCredentialDocument, { input: { ...unknown, name: 'x' } })).reason).to.equal('TENANT_NOT_FOUND');
    });
    it("lie on the tenant's server, and are made by the worker when that was away", async () => {
        const second = await createSecondDatabase();
        const gate = await startGate(second.input.host, second.input.port ?? 5432);
        try {
            const server = await register(world, second, { host: '127.0.0.1', port: gate.port });
            const tenant = await onboardOn(world, server.id, 'reports-elsewhere');
            await gate.refuse();
            const issued = await issue(tenant.id);
            const base = new URL(world.databaseUrl);
            base.pathname = `/${second.input.database}`;
            expect(await ask(issued, 'select 1', base.toString())).to.equal('28P01');
            await gate.open();
            // The gateway looks at a server that was down once a second.
            for (let tries = 0; tries < 50 && (await apply()) === 0; tries += 1)
                await new Promise((resolve) => setTimeout(resolve, 100));
            expect(await ask(issued, 'select 1 from products', base.toString())).to.equal(0);
        }
        finally {
            await gate.stop();
            await second.drop();
        }
    });
});
//# sourceMappingURL=credentials.test.js.map