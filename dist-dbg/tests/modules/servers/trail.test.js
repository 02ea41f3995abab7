import { expect } from 'chai';
import { PlatformAuditLogDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { SealWatch, sealTrail, verifyTenantTrail } from '../../../src/modules/audit/public.js';
import { findTenantById } from '../../../src/modules/tenancy/public.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { useWorld } from '../../support/world.js';
/** The trail of a tenant elsewhere lies with the tenant; its anchor, and who must stay erased, lie at home. */
describe('the audit trail of a tenant on another server', function () {
    this.timeout(60_000);
    const world = useWorld();
    let second;
    let shop;
    let tenant;
    before(async () => {
        second = await createSecondDatabase();
        const { id } = await register(world, second, { name: 'elsewhere' });
        shop = await onboardOn(world, id, 'elsewhere');
        const found = await world.app.directory.findBySlug('elsewhere');
        if (!found)
            throw new Error('no tenant');
        tenant = found;
    });
    after(() => second.drop());
    const control = () => createSystemContext(world.app.services, 'test');
    const verify = () => verifyTenantTrail(createSystemContext(world.app.services, 'test', tenant), { after: 0, budgetMs: 60_000 });
    const write = async () => {
        const email = `c-${Math.random()}@mail.test`;
        const { data } = await shop.ask(`mutation { createCustomer(input: { email: "${email}", displayName: "Kim" }) { id } }`);
        return { id: data?.createCustomer.id ?? '', email };
    };
    /** The registry refuses a row of this table, as when the process dies before it is told. */
    const withoutRegistry = async (table, work) => {
        await world.sql((sql) => sql.unsafe(`create function public.planted() returns trigger language plpgsql as $$ begin raise 'planted'; end $$;
        create trigger planted before insert or update on control.${table} for each row execute function public.planted()`));
        try {
            return await work();
        }
        finally {
            await world.sql((sql) => sql.unsafe('drop function public.planted() cascade'));
        }
    };
    const anchorOf = async () => (await world.sql((sql) => sql `select seal_number::int as number from control.audit_anchors where trail = ${tenant.id}`))[0];
    const sealsThere = async () => (await second.sql((sql) => sql `select count(*)::int as seals from ${sql(shop.schema)}.audit_seals`))[0]?.['seals'];
    it('is sealed where it lies, from the first batch on, also when the registry was not told of one', async () => {
        await sealTrail(control(), tenant);
        expect(await anchorOf()).to.deep.equal({ number: 1 });
        await write();
        expect(await withoutRegistry('audit_anchors', () => sealTrail(control(), tenant).catch(() => 'lost'))).to.equal('lost');
        expect([await anchorOf(), await sealsThere()]).to.deep.equal([{ number: 1 }, 2]);
        expect(await verify()).to.include({ intact: true, unsealed: 0 });
        await write();
        await sealTrail(control(), tenant);
        expect(await anchorOf()).to.deep.equal({ number: 3 });
        expect(await verify()).to.include({ intact: true, unsealed: 0, batches: 3 });
    });
    it('bears that its very first anchor was lost', async () => {
        const other = await onboardOn(world, tenant.serverId, 'first-lost');
        const fresh = await world.app.directory.findBySlug('first-lost');
        if (!fresh)
            throw new Error('no tenant');
        // The beginning is kept; the first batch is committed, its anchor is not.
        await world.sql((sql) => sql.unsafe(`create function public.planted() returns trigger language plpgsql as $$ begin
        if new.seal_number > 0 then raise 'planted'; end if; return new; end $$;
        create trigger planted before insert or update on control.audit_anchors for each row execute function public.planted()`));
        expect(await sealTrail(control(), fresh).catch(() => 'lost')).to.equal('lost');
        await world.sql((sql) => sql.unsafe('drop function public.planted() cascade'));
        const look = () => verifyTenantTrail(createSystemContext(world.app.services, 'test', fresh), { after: 0, budgetMs: 60_000 });
        expect(await look()).to.include({ intact: true, unsealed: 0, batches: 1 });
        await other.ask('mutation { createCategory(input: { name: "one", slug: "one" }) { id } }');
        await sealTrail(control(), fresh);
        expect(await look()).to.include({ intact: true, unsealed: 0, batches: 2 });
        await second.sql((sql) => sql `delete from ${sql(other.schema)}.audit_seals`);
        expect((await look()).problem).to.include({ kind: 'TRUNCATED' });
    });
    it('tells of a cut end, though its anchor lies at home', async () => {
        await write();
        await sealTrail(control(), tenant);
        await second.sql((sql) => sql `create table public.kept as select * from ${sql(shop.schema)}.audit_seals order by number desc limit 1`);
        await second.sql((sql) => sql `delete from ${sql(shop.schema)}.audit_seals where number in (select number from public.kept)`);
        expect((await verify()).problem).to.include({ kind: 'TRUNCATED' });
        await second.sql((sql) => sql `insert into ${sql(shop.schema)}.audit_seals select * from public.kept`);
        expect(await verify()).to.include({ intact: true });
    });
    it('is sealed by the job, which no other server keeps waiting', async () => {
        await write();
        const servers = async () => ['srv_00000000000000000000000001', ...(await world.app.services.database.servers())];
        const failed = await new SealWatch(control(), { servers, findTenant: findTenantById })
            .look(new AbortController().signal)
            .catch((error) => error);
        expect(failed).to.be.instanceOf(AggregateError);
        expect(await verify()).to.include({ intact: true, unsealed: 0 });
    });
    it('loses an erased person, whom the registry remembers, whoever has to ask twice', async () => {
        const { id, email } = await write();
        const erase = () => shop.ask(`mutation { erasePersonalData(input: { subjectId: "${id}" }) { subjectId } }`);
        const remembered = () => world.sql((sql) => sql `select subject_id from control.erased_people where tenant_id = (select id from control.tenants where slug = 'elsewhere')`);
        expect((await withoutRegistry('erased_people', async () => (await erase()).reason))).to.equal('INTERNAL');
        expect(await remembered()).to.have.length(0);
        expect((await erase()).data?.erasePersonalData).to.deep.equal({ subjectId: id });
        expect(await remembered()).to.deep.equal([{ subject_id: id }]);
        expect((await erase()).reason).to.equal('PRIVACY_ALREADY_ERASED');
        const there = await second.sql((sql) => sql `select count(*)::int as rows from ${sql(shop.schema)}.audit_changes where fields::text like ${`%${email}%`}`);
        expect(there[0]).to.deep.equal({ rows: 0 });
        await sealTrail(control(), tenant);
        expect(await verify()).to.include({ intact: true, unsealed: 0 });
    });
    it('tells of an operator who acts as a user, and so does that of the operators; a token that the latter did not take is not given away', async () => {
        await shop.ask('mutation { allowOperatorAccess(input: { hours: 1 }) { allowedUntil } }');
        const { data } = await shop.ask('{ me { id } }');
        const begin = () => world.operator.send(`mutation { impersonateTenantUser(input: { tenantId: "${tenant.id}", userId: "${data?.me.id}", reason: "Ticket 1", minutes: 5 }) { accessToken } }`);
        const lost = (await withoutRegistry('audit_entries', begin));
        expect([lost.data?.impersonateTenantUser ?? null, lost.errors[0]?.extensions.reason]).to.deep.equal([null, 'INTERNAL']);
        const { data: begun } = await begin();
        const answer = await shop.admin.send('{ me { id } }', {}, { authorization: `Bearer ${begun?.impersonateTenantUser.accessToken}` });
        expect(answer.data?.me.id).to.equal(data?.me.id);
        const { platformAuditLog } = await world.operator.run(PlatformAuditLogDocument, { filter: { actions: ['impersonation.started'] } });
        expect(platformAuditLog?.nodes).to.have.length(1);
        const there = await second.sql((sql) => sql `select count(*)::int as rows from ${sql(shop.schema)}.audit_entries where action = 'impersonation.started'`);
        expect(there[0]).to.deep.equal({ rows: 2 });
    });
});
//# sourceMappingURL=trail.test.js.map