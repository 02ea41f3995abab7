import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { CreateCustomerDocument, VerifyAuditTrailDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail } from '../../../src/modules/audit/public.js';
import { useWorld } from '../../support/world.js';
describe('the chain of the audit trail (threat 118)', () => {
    const world = useWorld();
    const control = () => createSystemContext(world.app.services, 'test');
    const verify = async () => {
        const { verifyAuditTrail } = await world.acme.admin.run(VerifyAuditTrailDocument);
        if (!verifyAuditTrail)
            throw new Error('no verification');
        return verifyAuditTrail;
    };
    const seal = () => sealTrail(control(), world.acme.tenant);
    const write = async (email) => {
        await world.acme.admin.run(CreateCustomerDocument, { input: { email, displayName: 'Kim' } });
    };
    /** Batches of a few rows each, the last of them sealed. */
    const batches = async (count) => {
        for (let batch = 0; batch < count; batch += 1) {
            await write(`chain-${batch}-${Math.random()}@mail.test`);
            await seal();
        }
    };
    /** Does the damage as superuser, asks for verification, and undoes it. */
    const afterDamage = async (damage) => {
        const schema = schemaOf(world.acme.tenant.id);
        const tables = ['audit_entries', 'audit_changes', 'audit_seals', 'audit_gaps', 'audit_erasures'];
        return world.sql(async (admin) => {
            await admin.unsafe(`set search_path to "${schema}"`);
            for (const table of tables)
                await admin.unsafe(`create table public.kept_${table} as select * from ${table}`);
            await admin.unsafe('create table public.kept_anchors as select * from control.audit_anchors');
            await admin.unsafe(damage);
            const found = await verify();
            for (const table of tables)
                await admin.unsafe(`truncate ${table}; insert into ${table} select * from public.kept_${table}; drop table public.kept_${table}`);
            await admin.unsafe('truncate control.audit_anchors; insert into control.audit_anchors select * from public.kept_anchors; drop table public.kept_anchors');
            return found;
        });
    };
    before(() => batches(4));
    it('is whole as long as nobody has touched it, and says what is not sealed yet', async () => {
        const whole = await verify();
        expect(whole).to.deep.include({ intact: true, problem: null, unsealed: 0, continueAfter: null });
        expect(whole.batches).to.be.at.least(4);
        await write('fresh@mail.test');
        expect(await verify()).to.include({ intact: true, unsealed: 2, rows: whole.rows });
        await seal();
        expect(await verify()).to.include({ intact: true, unsealed: 0, rows: whole.rows + 2 });
    });
    it('names an entry that was edited', async () => {
        const found = await afterDamage(`update audit_entries set actor_id = 'usr_somebody_else' where number = (select min(number) from audit_entries where action = 'commerce.customerCreated')`);
        expect(found).to.deep.include({ intact: false });
        expect(found.problem).to.include({ kind: 'ROW_CHANGED' }).and.to.have.property('id').that.matches(/^evt_/);
    });
    it('names what was changed when its values were edited', async () => {
        const found = await afterDamage(`update audit_changes set fields = jsonb_set(fields, '{email}', '"other@mail.test"') where table_name = 'customers' and number = (select max(number) from audit_changes where table_name = 'customers')`);
        expect(found.problem).to.include({ kind: 'ROW_CHANGED' }).and.to.have.property('id').that.matches(/^cus_/);
    });
    it('notices rows that were taken out, put in, or have changed places', async () => {
        const deleted = await afterDamage('delete from audit_entries where number = (select max(number) from audit_entries)');
        expect(deleted.problem).to.deep.include({ kind: 'ROW_MISSING', id: null });
        const inserted = await afterDamage(`insert into audit_entries select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', -1))).* from audit_entries e limit 1`);
        expect(inserted.problem).to.deep.include({ kind: 'ROW_INSERTED', row: -1, batch: null });
        const swapped = await afterDamage(`with two as (select number, row_number() over (order by number) place from audit_changes limit 2)
      update audit_changes c set number = -c.number where number in (select number from two);
      update audit_changes c set number = (select sum(-number) from audit_changes where number < 0) + c.number where number < 0`);
        expect(swapped.problem).to.include({ kind: 'ROW_CHANGED' });
    });
    it('notices that its end was cut off, with or without its batches', async () => {
        const last = '(select max(number) from audit_seals)';
        const rows = `delete from audit_entries e using audit_seals s where s.number = ${last} and s.numbers @> e.number; delete from audit_changes c using audit_seals s where s.number = ${last} and s.numbers @> c.number;`;
        expect((await afterDamage(rows)).problem).to.include({ kind: 'ROW_MISSING' });
        expect((await afterDamage(`${rows} delete from audit_seals where number = ${last}`)).problem).to.include({ kind: 'TRUNCATED' });
        expect((await afterDamage('truncate audit_entries, audit_changes, audit_seals, audit_gaps')).problem).to.include({ kind: 'TRUNCATED' });
        const forged = `update control.audit_anchors set seal_number = seal_number - 1, hash = (select hash from audit_seals where number = ${last} - 1)`;
        expect((await afterDamage(`${rows} delete from audit_seals where number = ${last}; ${forged}`)).problem).to.include({ kind: 'ANCHOR_CHANGED' });
        expect((await afterDamage('delete from control.audit_anchors')).problem).to.include({ kind: 'ANCHOR_CHANGED' });
    });
    it('notices a batch that was taken out, edited, or rewritten together with its rows', async () => {
        expect((await afterDamage('delete from audit_seals where number = 2')).problem).to.include({ kind: 'BATCH_MISSING', batch: 2 });
        expect((await afterDamage("update audit_seals set sealed_at = sealed_at - interval '1 day' where number = 3")).problem).to.include({
            kind: 'BATCH_CHANGED',
            batch: 3,
        });
        const pruned = await afterDamage("delete from audit_seals where number < 3; update audit_seals set pruned_at = now(), digests = '' where number = 3");
        expect(pruned.problem).to.include({ kind: 'BATCH_CHANGED', batch: 3 });
    });
    it('shows a chain that somebody computed anew from a point on, since its key is not in the database', async () => {
        const found = await afterDamage(`
      update audit_entries set actor_id = 'usr_somebody_else' where number = (select max(number) from audit_entries);
      update audit_seals set digests = sha256(digests), hash = encode(sha256(digests), 'hex') where number = (select max(number) from audit_seals)`);
        expect(found.problem).to.include({ kind: 'BATCH_CHANGED' });
    });
    it('notices values that were taken out as an erasure does it, without one', async () => {
        const blank = `details_digest = platform.audit_commitment(details_salt, details::text), details_salt = null, details = '{}'`;
        const row = '(select min(number) from audit_entries)';
        const found = await afterDamage(`update audit_entries set ${blank} where number = ${row}`);
        expect(found.problem).to.include({ kind: 'ROW_BLANKED', batch: null });
        const forged = `insert into audit_erasures select gen_random_uuid(), now(), int8multirange(int8range(1, 1000000)), '{}', '{}', 'forged'`;
        expect((await afterDamage(`update audit_entries set ${blank} where number = ${row}; ${forged}`)).problem).to.include({ kind: 'ERASURE_CHANGED' });
    });
    it('is sealed around transactions that commit late, and leaves nothing of them out', async () => {
        const { ctx } = world.acme;
        const insert = (name) => sql `insert into customers (id, email, display_name, created_at, updated_at) values (gen_random_uuid(), ${`${name}@late.test`}, 'Late', now(), now())`;
        const started = Promise.withResolvers();
        const finish = Promise.withResolvers();
        const late = ctx.write(async ({ db }) => {
            await db.execute(insert('late'));
            started.resolve();
            await finish.promise;
        });
        await started.promise;
        const rolledBack = await ctx
            .write(async ({ db }) => {
            await db.execute(insert('rolled-back'));
            throw new Error('planted');
        })
            .catch((error) => error.message);
        expect(rolledBack).to.equal('planted');
        await write('early@late.test');
        await seal();
        expect(await verify()).to.include({ intact: true, unsealed: 0 });
        finish.resolve();
        await late;
        expect(await verify()).to.include({ intact: true });
        expect(await seal()).to.equal(2);
        await batches(2);
        expect(await verify()).to.deep.include({ intact: true, problem: null, unsealed: 0 });
        const [gaps] = await world.sql((admin) => admin.unsafe(`select count(*)::int as open from "${schemaOf(ctx.tenant.id)}".audit_gaps`));
        expect(gaps?.['open']).to.equal(0);
    });
    it('goes on behind a batch that was verified before', async () => {
        const { verifyAuditTrail } = await world.acme.admin.run(VerifyAuditTrailDocument, { after: 2 });
        expect(verifyAuditTrail).to.deep.include({ intact: true, problem: null });
        expect(await world.acme.admin.refusal(VerifyAuditTrailDocument, { after: -1 })).to.include({ code: 'BAD_USER_INPUT' });
    });
    it('is not for the role of the tenant to change', async () => {
        const { ctx } = world.acme;
        for (const statement of [
            `update audit_entries set action = 'x'`,
            'delete from audit_entries',
            'truncate audit_entries',
            `insert into audit_changes (table_name, row_key, operation, fields) values ('x', 'x', 'I', '{}')`,
            'delete from audit_changes',
            'update audit_changes set login = null',
            'delete from audit_seals',
            `insert into audit_gaps values (1, 2, 3)`,
            `alter table customers disable trigger audit`,
            `drop trigger audit on customers`,
        ]) {
            const refused = await ctx
                .write(({ db }) => db.execute(sql.raw(statement)))
                .then(() => 'done', (error) => error.code ?? error.cause?.code);
            expect(refused, statement).to.equal('42501');
        }
    });
    describe("of the operators' trail", () => {
        it('is sealed and verified in the same way', async () => {
            await sealTrail(control(), null);
            const { verifyAuditTrail: whole } = await world.operator.run(VerifyAuditTrailDocument);
            expect(whole).to.deep.include({ intact: true, problem: null });
            await world.sql((admin) => admin.unsafe(`delete from control.audit_entries where number <= (select max(last_number) from control.audit_seals)`));
            const { verifyAuditTrail: broken } = await world.operator.run(VerifyAuditTrailDocument);
            expect(broken?.problem).to.include({ kind: 'ROW_MISSING' });
        });
    });
});
//# sourceMappingURL=chain.test.js.map