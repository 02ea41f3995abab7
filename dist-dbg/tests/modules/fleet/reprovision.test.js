import { expect } from 'chai';
import { OnboardTenantDocument, ReprovisionTenantDocument, SwapTenantRestoreDocument, UndoTenantRestoreDocument, } from '../../../schema/generated/graphql.js';
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { reprovisionTenant } from '../../../src/modules/fleet/public.js';
import { findTenantBySlug } from '../../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog } from '../../support/config.js';
import { createFleet } from '../../support/fleet.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('reprovisionTenant', () => {
    const world = useSnapshotWorld();
    const look = async (tenantId = world.harbour.tenant.id) => {
        const { reprovisionTenant } = await world.operator.run(ReprovisionTenantDocument, { input: { tenantId } });
        if (!reprovisionTenant)
            throw new Error('no answer');
        return reprovisionTenant;
    };
    const apply = async (planFingerprint, tenantId = world.harbour.tenant.id) => (await world.operator.run(ReprovisionTenantDocument, { input: { tenantId, planFingerprint } })).reprovisionTenant;
    const named = (plan) => plan.shortfalls.map(({ state, kind, name, repair }) => `${state} ${kind} ${name}${repair ? '' : ' by hand'}`);
    const admin = (text) => world.asAdmin(world.harbour.tenant, text);
    const products = async () => (await world.harbour.admin.send('{ products { totalCount } }')).data?.products.totalCount;
    /** Breaks it, sees what is said, and mends it; in as many plans as it takes, of which the first is compared. */
    const mends = async (breaking, expected) => {
        await admin(breaking);
        const plan = await look();
        expect(named(plan)).to.have.members(expected);
        let left = await apply(plan.planFingerprint);
        for (let plans = 0; left && left.shortfalls.length > 0 && plans < 2; plans += 1)
            left = await apply(left.planFingerprint);
        expect(left?.shortfalls).to.deep.equal([]);
        expect((await look()).shortfalls).to.deep.equal([]);
        expect(await products()).to.be.greaterThan(100);
    };
    it('finds nothing in tenants that were left alone', async () => {
        for (const { tenant } of [world.harbour, world.island, world.globex])
            expect(await look(tenant.id)).to.deep.include({ dataGone: false, shortfalls: [] });
        const input = { slug: 'bare', name: 'Bare', adminEmail: 'a@bare.test', adminPassword: 'a-staple-for-everyone', modules: [] };
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, { input });
        expect((await look(onboardTenant?.id)).shortfalls).to.deep.equal([]);
    });
    it('mends the role: its attributes, memberships, settings and rights', async () => {
        const role = schemaOf(world.harbour.tenant.id);
        const other = `x_${role.slice(2)}`;
        await mends(`alter role "${role}" login createdb; revoke serai_tenant from "${role}"; alter role "${role}" set search_path to public; create role "${other}"; grant "${other}" to "${role}"`, [
            `DIFFERENT role ${role} with login`,
            `DIFFERENT role ${role} with createdb`,
            `MISSING membership ${role} in serai_tenant`,
            `UNEXPECTED membership ${role} in ${other}`,
            `UNEXPECTED setting ${role}: search_path=public`,
        ]);
        await mends(`revoke "${role}" from current_user; revoke usage on schema "${role}" from "${role}"; alter default privileges in schema "${role}" revoke insert on tables from "${role}"`, [
            `MISSING membership ${(await admin('select current_user as login'))[0]?.['login']} in ${role}`,
            `MISSING grant the schema to ${role}`,
            `DIFFERENT default privilege tables to ${role}`,
        ]);
        await mends(`grant create on schema "${role}" to "${role}"; alter default privileges in schema "${role}" revoke usage on sequences from "${role}"`, [`DIFFERENT grant the schema to ${role}`, `MISSING default privilege sequences to ${role}`]);
    });
    it('makes a role anew that is gone, with all that it may do', async () => {
        const role = schemaOf(world.harbour.tenant.id);
        const rights = () => admin(`select table_name, privilege_type from information_schema.role_table_grants where table_schema = '${role}' and grantee = '${role}' order by 1, 2`);
        const before = JSON.stringify(await rights());
        await admin(`revoke all on all tables in schema "${role}" from "${role}"; revoke all on all sequences in schema "${role}" from "${role}"; revoke all on schema "${role}" from "${role}";
      alter default privileges in schema "${role}" revoke all on tables from "${role}"; alter default privileges in schema "${role}" revoke all on sequences from "${role}"; drop role "${role}"`);
        const plan = await look();
        expect(named(plan)).to.include.members([
            `MISSING role ${role}`,
            `MISSING membership ${role} in serai_tenant`,
            'MISSING grant users to tenant_role',
        ]);
        expect((await world.harbour.admin.refusal({ toString: () => '{ products { totalCount } }' })).reason).to.equal('TENANT_UNAVAILABLE');
        expect((await apply(plan.planFingerprint))?.shortfalls).to.deep.equal([]);
        expect(JSON.stringify(await rights())).to.equal(before);
        expect(await products()).to.be.greaterThan(100);
    });
    it('mends the schema: its objects, the record of its migrations, and what the registry says of it', async () => {
        const schema = schemaOf(world.harbour.tenant.id);
        await mends('drop index audit_entries_subject; grant update on audit_entries to current_user', [
            'MISSING index audit_entries: audit_entries_subject',
        ]);
        await mends('drop table migrations', [`MISSING record ${schema}.migrations`]);
        await mends(`update control.tenants set migrations_digest = 'of yesterday' where slug = 'harbour'`, ['DIFFERENT registry migrations']);
        await admin(`drop table migrations; update control.tenants set migrations_digest = 'of yesterday' where slug = 'harbour'`);
        expect(named(await look())).to.deep.equal([
            `DIFFERENT schema ${schema} with migrations of another build by hand`,
            `MISSING record ${schema}.migrations by hand`,
        ]);
        await admin(`update control.tenants set migrations_digest = (select migrations_digest from control.tenants where slug = 'island') where slug = 'harbour'`);
        await mends('select 1', [`MISSING record ${schema}.migrations`]);
    });
    it('brings back rows that no tenant may be without, once their table is there', async () => {
        await mends(`delete from user_roles where role_id in (select id from roles where system_key in ('viewer', 'manager')); delete from roles where system_key in ('viewer', 'manager')`, ['MISSING row the role manager', 'MISSING row the role viewer']);
        await admin('delete from user_roles; drop table roles cascade');
        const plan = await look();
        expect(named(plan)).to.include('MISSING table roles').and.not.include('MISSING row the role admin');
        const left = await apply(plan.planFingerprint);
        expect(left?.shortfalls.filter((one) => one.kind === 'row')).to.have.length(4);
        expect((await apply(left?.planFingerprint ?? ''))?.shortfalls.filter((one) => one.kind === 'row')).to.deep.equal([]);
    });
    it('mends what tenants share: policies, row-level security, rights and indexes', async () => {
        const left = (await look()).shortfalls;
        const policy = (name) => world.sql(async (sql) => (await sql `select cmd, roles::text, with_check from pg_policies where policyname = ${name}`)[0]);
        const before = await policy('outbox_own');
        await world.sql((sql) => sql
            .unsafe(`drop policy outbox_own on platform.outbox; alter policy ended_sessions_own on platform.ended_sessions with check (true);
           alter table platform.ended_sessions disable row level security; revoke insert on platform.outbox from serai_tenant; grant select on platform.outbox to serai_tenant;
           drop index platform.dead_letters_died`)
            .simple());
        const plan = await look(world.island.tenant.id);
        expect(named(plan)).to.have.members([
            'MISSING policy platform.outbox: outbox_own',
            'DIFFERENT policy platform.ended_sessions: ended_sessions_own',
            'DIFFERENT table platform.ended_sessions',
            'DIFFERENT grant platform.outbox to serai_tenant',
            'MISSING index platform.dead_letters: dead_letters_died',
        ]);
        expect((await apply(plan.planFingerprint, world.island.tenant.id))?.shortfalls).to.deep.equal([]);
        expect(await policy('outbox_own')).to.deep.equal(before);
        expect((await look()).shortfalls).to.deep.equal(left);
    });
    it('refuses a plan that is not the one of now, writes down who did what, and is for operators', async () => {
        await world.asAdmin(world.island.tenant, 'drop index audit_entries_subject');
        const { id } = world.island.tenant;
        const stale = (await look(id)).planFingerprint;
        await world.asAdmin(world.island.tenant, 'drop index audit_entries_occurred');
        const input = { tenantId: id, planFingerprint: stale };
        expect(await world.operator.refusal(ReprovisionTenantDocument, { input })).to.include({ code: 'CONFLICT', reason: 'PROVISION_PLAN_CHANGED' });
        expect(named(await look(id))).to.have.length(2);
        await apply((await look(id)).planFingerprint, id);
        const [entry] = await world.sql((sql) => sql `select details from control.audit_entries where action = 'fleet.tenantReprovisioned' and subject_id = ${id} order by occurred_at desc limit 1`);
        expect(JSON.stringify(entry)).to.contain('missing index audit_entries: audit_entries_subject');
        await world.asAdmin(world.island.tenant, 'alter table users drop column display_name cascade');
        const refused = await world.operator.refusal(ReprovisionTenantDocument, {
            input: { tenantId: id, planFingerprint: (await look(id)).planFingerprint },
        });
        expect(refused).to.include({ code: 'CONFLICT', reason: 'PROVISION_FAILED' });
        expect(await world.acme.admin.refusal(ReprovisionTenantDocument, { input: { tenantId: id } })).to.include({ reason: 'PERMISSION_MISSING' });
        const unknown = { tenantId: 'ten_01h455vb4pex5vsknk084sn02q' };
        expect(await world.operator.refusal(ReprovisionTenantDocument, { input: unknown })).to.include({ reason: 'TENANT_NOT_FOUND' });
    });
    it('says of a schema that was dropped that its data are gone, and which snapshot brings them back (threat 3)', async () => {
        const { tenant, admin: user } = world.harbour;
        await user.token();
        await admin("insert into user_roles (user_id, role_id, granted_at) select u.id, r.id, now() from users u, roles r where r.system_key = 'admin'");
        const snapshotId = await world.snapshot(tenant);
        await world.sql((sql) => sql.unsafe(`drop schema "${schemaOf(tenant.id)}" cascade`));
        const refused = await user.refusal({ toString: () => '{ products { totalCount } }' });
        expect(refused).to.include({ code: 'UNAVAILABLE', reason: 'TENANT_UNAVAILABLE' });
        expect(refused.message).to.not.match(/relation|schema "|t_/);
        const plan = await look();
        expect(plan).to.include({ dataGone: true });
        expect(plan.newestSnapshot?.id).to.equal(snapshotId);
        expect(named(plan)).to.deep.equal([`MISSING schema ${schemaOf(tenant.id)} by hand`]);
        const input = { tenantId: tenant.id, planFingerprint: plan.planFingerprint };
        expect(await world.operator.refusal(ReprovisionTenantDocument, { input })).to.include({ code: 'CONFLICT', reason: 'TENANT_DATA_GONE' });
        const id = await world.restore(tenant, { snapshotId });
        const { swapTenantRestore } = await world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        expect(swapTenantRestore).to.include({ status: 'SWAPPED', undoable: false });
        expect(await world.operator.refusal(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } })).to.include({
            reason: 'RESTORE_NOT_SWAPPED',
        });
        const again = world.client({ tenant: 'harbour', email: 'admin@harbour.test' });
        const answer = await again.send('{ products { totalCount } }');
        expect(answer.errors).to.deep.equal([]);
        expect(answer.data?.products.totalCount).to.be.greaterThan(100);
        expect((await look()).dataGone).to.equal(false);
    });
});
describe('reprovisionTenant in a fleet that is behind', () => {
    it('applies the migrations that one tenant lacks', async function () {
        this.timeout(60_000);
        const fleet = await createFleet(2);
        const lifecycle = new Lifecycle();
        try {
            fleet.addMigration('tenant/core', '0900_more', 'create table more (id integer primary key);');
            const { services } = await createApp({ config: fleet.config(), databaseUrl: fleet.url, log: silentLog, lifecycle, fleet: 'on-request' });
            const ctx = createSystemContext(services, 'test');
            const tenant = await ctx.control.read((db) => findTenantBySlug(db, 'fleet-1'));
            if (!tenant)
                throw new Error('no tenant');
            const plan = await reprovisionTenant(ctx, { tenantId: tenant.id });
            expect(plan.shortfalls.map(({ kind, name }) => `${kind} ${name}`)).to.deep.equal(['migration tenant/core/0900_more']);
            const left = await reprovisionTenant(ctx, { tenantId: tenant.id, planFingerprint: plan.planFingerprint });
            expect(left.shortfalls).to.deep.equal([]);
            expect(await fleet.query(`select count(*)::int as rows from "${schemaOf(tenant.id)}".more`)).to.deep.equal([{ rows: 0 }]);
            expect(await fleet.query("select count(distinct migrations_digest)::int as versions from control.tenants where modules = (select modules from control.tenants where slug = 'fleet-1')")).to.deep.equal([{ versions: 2 }]);
        }
        finally {
            await lifecycle.stop(silentLog);
            await fleet.drop();
        }
    });
});
//# sourceMappingURL=reprovision.test.js.map