import { createPublicKey } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { AuditLogDocument, CreateCustomerDocument, CustomerDocument, ErasePersonalDataDocument, ExportPersonalDataDocument, InviteUserDocument, MeDocument, PersonalDataErasuresDocument, PersonalFieldsDocument, UpdateCustomerDocument, UpdateProfileDocument, UpdateSettingsDocument, VerifyAuditTrailDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail } from '../../../src/modules/audit/public.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { inventories } from '../../architecture/audit-triggers.js';
import { until, useWorld } from '../../support/world.js';
import { newGroup } from '../access/people.js';
describe("a person's data", function () {
    this.timeout(60_000);
    const world = useWorld();
    const newCustomer = async (email, displayName, phone = null) => {
        const { createCustomer } = await world.acme.admin.run(CreateCustomerDocument, { input: { email, displayName, phone } });
        return createCustomer?.id ?? '';
    };
    /** A user who has signed in and done something. */
    const newUser = async (email, displayName) => {
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        const { id } = await world.acme.ctx.write((tx) => createUser(tx, { email, displayName, passwordHash, role: 'member' }));
        const client = world.client({ tenant: 'acme', email });
        await client.run(CreateCustomerDocument, { input: { email: `of-${id}@mail.test`, displayName: 'By the user' } });
        return { id, client };
    };
    /** A user of whom every module has something. */
    const known = async (email) => {
        await world.acme.admin.run(InviteUserDocument, { input: { email: email.replace('canary-known', 'Canary-Known'), roleNames: ['viewer'] } });
        const user = await newUser(email, 'Canary Known');
        await newGroup(world.acme.admin, [user.id]);
        await user.client.run(UpdateProfileDocument, { input: { timeZone: 'Europe/Berlin' } });
        await user.client.run(UpdateSettingsDocument, { input: { set: [{ key: 'canary.columns', value: ['canary-known'] }] } });
        // As the listener makes it for an address that is not proved yet.
        await world.sql((sql) => sql.unsafe(`insert into "${schemaOf(world.acme.tenant.id)}".links (id, digest, purpose, subject_id, email, created_at, expires_at)
          values (gen_random_uuid(), 'd', 'EMAIL_CHANGE', $1, 'canary-known-next@mail.test', now(), now())`, [user.id]));
        return user;
    };
    const exported = async (subjectId) => {
        const { exportPersonalData } = await world.acme.admin.run(ExportPersonalDataDocument, { input: { subjectId } });
        const text = await (await fetch(`${world.url}${exportPersonalData?.url}`)).text();
        return { text, document: JSON.parse(text) };
    };
    const erase = async (subjectId) => {
        const { erasePersonalData } = await world.acme.admin.run(ErasePersonalDataDocument, { input: { subjectId } });
        if (!erasePersonalData)
            throw new Error('nothing was erased');
        return erasePersonalData;
    };
    /** Every column of the tenant's schema, and of the control plane, in which the text stands. */
    const placesOf = (canary) => world.sql(async (admin) => {
        const tables = await admin `select schemaname as schema, tablename as table from pg_tables
        where schemaname in (${schemaOf(world.acme.tenant.id)}, 'control') order by 1, 2`;
        const places = [];
        for (const { schema, table } of tables) {
            const columns = await admin.unsafe(`select distinct one.column_name as column from "${schema}"."${table}" whole, lateral jsonb_each_text(to_jsonb(whole)) as one (column_name, said)
            where one.said ilike $1`, [`%${canary}%`]);
            places.push(...columns.map(({ column }) => `${table}.${column}`));
        }
        return places;
    });
    describe('exportPersonalData (threat 38)', () => {
        it('is complete by the inventory, machine-readable, and only about that person', async () => {
            const { id } = await newUser('canary-exported@mail.test', 'Canary Exported');
            await newUser('canary-other@mail.test', 'Canary Other');
            const { text, document } = await exported(id);
            for (const table of inventories.filter((one) => one.schema === null && one.subjects.some(({ ids }) => ids.prefix === 'usr'))) {
                expect(document.data, table.name).to.have.property(table.name);
                const keys = Object.entries(table.columns).filter(([key, column]) => !table.secret.has(key) && column.generated === undefined);
                for (const row of document.data[table.name] ?? [])
                    expect(Object.keys(row)).to.have.members(keys.map(([key]) => key));
            }
            expect(document.data['users']).to.have.length(1);
            expect(document.data['sessions']).to.have.length(1);
            expect(text)
                .to.contain('canary-exported@mail.test')
                .and.not.match(/argon2|passwordHash|canary-other|Canary Other/);
            expect(document.activity.map((one) => one.action)).to.include('commerce.customerCreated');
            expect(document.history).to.have.length.at.least(1);
        });
        it('has what other modules keep of a user, under whatever id or address', async () => {
            const { id, client } = await known('canary-known@mail.test');
            const { document, text } = await exported(id);
            expect(document.data['group_members']).to.have.length(1);
            expect(document.data['user_roles']).to.have.length(1);
            expect(document.data['user_settings']?.[0]).to.deep.include({ key: 'canary.columns', value: ['canary-known'] });
            expect(document.data['users']?.[0]).to.include({ timeZone: 'Europe/Berlin' });
            expect(document.data['invitations']?.[0]).to.include({ email: 'Canary-Known@mail.test' });
            expect(document.data['links']?.map((link) => link['email'])).to.have.members(['Canary-Known@mail.test', 'canary-known-next@mail.test']);
            expect(text).to.not.contain('"digest"');
            const token = await client.token();
            await erase(id);
            expect(await placesOf('canary-known')).to.deep.equal([]);
            expect(await placesOf('Canary Known')).to.deep.equal([]);
            const answer = await world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${token}` });
            expect(answer.errors[0]?.extensions.code).to.equal('UNAUTHENTICATED');
            expect((await exported(id)).document.data['group_members']).to.deep.equal([]);
            const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter: { objectId: id } });
            expect(auditLog?.nodes.map(({ action }) => action)).to.include('users.userDeactivated');
        });
        it('gives somebody who was only invited theirs, and erases it', async () => {
            const { inviteUser } = await world.acme.admin.run(InviteUserDocument, { input: { email: 'canary-invited@mail.test', roleNames: ['viewer'] } });
            const id = inviteUser?.id ?? '';
            expect((await exported(id)).document.data['invitations']?.[0]).to.include({ email: 'canary-invited@mail.test' });
            await erase(id);
            expect(await placesOf('canary-invited')).to.deep.equal([]);
        });
        it('gives a customer theirs, and is itself in the trail', async () => {
            const id = await newCustomer('canary-customer@mail.test', 'Canary Customer', '+49 30 4711');
            const other = await newCustomer('canary-neighbour@mail.test', 'Neighbour');
            const { text, document } = await exported(id);
            expect(document.data['customers']?.[0]).to.include({
                id,
                email: 'canary-customer@mail.test',
                displayName: 'Canary Customer',
                phone: '+49 30 4711',
            });
            expect(text).to.not.contain('canary-neighbour').and.not.contain(other);
            const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter: { objectId: id } });
            expect(auditLog?.nodes.map((entry) => entry.action)).to.include.members(['privacy.exportRequested', 'privacy.personalDataExported']);
        });
        it('finds nobody of another tenant, and names ids that are of no person', async () => {
            const id = await newCustomer('of-acme@mail.test', 'Of Acme');
            const input = { input: { subjectId: id } };
            expect(await world.globex.admin.refusal(ExportPersonalDataDocument, input)).to.include({ reason: 'PRIVACY_SUBJECT_NOT_FOUND' });
            expect(await world.globex.admin.refusal(ErasePersonalDataDocument, input)).to.include({ reason: 'PRIVACY_SUBJECT_NOT_FOUND' });
            const { fields } = await world.acme.admin.refusal(ExportPersonalDataDocument, { input: { subjectId: 'prd_01h455vb4pex5vsknk084sn02q' } });
            expect(fields?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['input.subjectId NOT_AN_ID']);
            expect(await world.acme.manager.refusal(ExportPersonalDataDocument, input)).to.include({ reason: 'PERMISSION_MISSING' });
        });
    });
    describe('erasePersonalData', () => {
        it('leaves nothing of a customer in the tenant, keeps the row for the books, and the trail whole', async () => {
            const id = await newCustomer('canary-gone-1@mail.test', 'Canary Gone', '+49 30 123454711');
            await world.acme.admin.run(UpdateCustomerDocument, { input: { id, email: 'canary-gone-2@mail.test' } });
            const neighbour = await newCustomer('canary-stays@mail.test', 'Stays');
            await sealTrail(createSystemContext(world.app.services, 'test'), world.acme.tenant);
            expect(await placesOf('canary-gone')).to.include('audit_changes.fields');
            const { certificate, subjectId } = await erase(id);
            expect(subjectId).to.equal(id);
            expect(await placesOf('canary-gone')).to.deep.equal([]);
            expect(await placesOf('Canary Gone')).to.deep.equal([]);
            expect(await placesOf('123454711')).to.deep.equal([]);
            expect(await placesOf('canary-stays')).to.include('audit_changes.fields');
            const { customer } = await world.acme.admin.run(CustomerDocument, { id });
            expect(customer)
                .to.include({ displayName: 'Erased customer', phone: null })
                .and.to.have.property('email')
                .that.matches(/^erased-.*@erased\.invalid$/);
            expect((await world.acme.admin.run(CustomerDocument, { id: neighbour })).customer?.displayName).to.equal('Stays');
            const { verifyAuditTrail } = await world.acme.admin.run(VerifyAuditTrailDocument);
            expect(verifyAuditTrail).to.deep.include({ intact: true, problem: null });
            const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter: { objectId: id } });
            expect(auditLog?.nodes.map(({ action }) => action)).to.deep.equal([
                'privacy.personalDataErased',
                'commerce.customerUpdated',
                'commerce.customerCreated',
            ]);
            const updated = auditLog?.nodes.find((entry) => entry.action === 'commerce.customerUpdated');
            expect(updated).to.include({ isErased: true });
            expect(updated?.changes[0]).to.deep.include({ isErased: true, fields: [{ field: 'email', before: null, after: null }] });
            const { keys } = (await (await fetch(`${world.url}/.well-known/jwks.json`)).json());
            const key = keys.find((one) => one.kid === jwt.decode(certificate, { complete: true })?.header.kid);
            const proof = jwt.verify(certificate, createPublicKey({ key: key ?? {}, format: 'jwk' }), { algorithms: ['ES256'] });
            expect(proof).to.include({ sub: id, tenant: world.acme.tenant.id });
            expect(proof).to.have.property('tables').that.deep.includes({ table: 'customers', how: 'anonymised', rows: 1 });
            expect((await world.acme.admin.refusal(ErasePersonalDataDocument, { input: { subjectId: id } })).reason).to.equal('PRIVACY_ALREADY_ERASED');
            const { personalDataErasures } = await world.acme.admin.run(PersonalDataErasuresDocument, { first: 1 });
            expect(personalDataErasures?.nodes[0]).to.include({ subjectId: id, certificate });
        });
        it('leaves nothing of a user, ends the sessions, and what they did stays under an id', async () => {
            const { id, client } = await newUser('canary-user@mail.test', 'Canary User');
            await erase(id);
            expect(await placesOf('canary-user')).to.deep.equal([]);
            expect(await placesOf('Canary User')).to.deep.equal([]);
            const token = await client.token();
            const ask = async () => (await world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${token}` })).errors[0]?.extensions.reason;
            await until(async () => (await ask()) === 'ACCESS_TOKEN_INVALID', 'the token is refused', 2_000);
            const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter: { actorId: id } });
            const [done] = auditLog?.nodes ?? [];
            expect(done).to.include({ action: 'commerce.customerCreated', address: null });
            expect(done?.actor).to.include({ id, name: 'Erased user' });
            await sealTrail(createSystemContext(world.app.services, 'test'), world.acme.tenant);
            expect((await world.acme.admin.run(VerifyAuditTrailDocument)).verifyAuditTrail).to.deep.include({ intact: true, problem: null });
        });
        it('is not for oneself, nor for those who may not', async () => {
            const me = (await world.acme.admin.run(MeDocument)).me?.id ?? '';
            expect((await world.acme.admin.refusal(ErasePersonalDataDocument, { input: { subjectId: me } })).reason).to.equal('PRIVACY_NOT_ONESELF');
            expect((await world.acme.manager.refusal(ErasePersonalDataDocument, { input: { subjectId: me } })).reason).to.equal('PERMISSION_MISSING');
        });
        it('reaches what the operators keep of the first administrator of a tenant', async () => {
            expect(await placesOf('admin@globex.test')).to.include('audit_entries.details');
            const { ctx } = world.globex;
            const admin = (await world.globex.admin.run(MeDocument)).me?.id ?? '';
            const passwordHash = await hashPassword(DEMO_PASSWORD);
            await ctx.write((tx) => createUser(tx, { email: 'second@globex.test', displayName: 'Second', passwordHash, role: 'admin' }));
            const second = world.client({ tenant: 'globex', email: 'second@globex.test' });
            await second.run(ErasePersonalDataDocument, { input: { subjectId: admin } });
            expect(await placesOf('admin@globex.test')).to.deep.equal([]);
        });
    });
    it('is listed, field by field, with its purpose and what becomes of it', async () => {
        const { personalFields } = await world.acme.admin.run(PersonalFieldsDocument);
        expect(personalFields).to.deep.include({
            table: 'users',
            field: 'email',
            kind: 'contact',
            purpose: 'signing in, and mail about the account',
            atErasure: 'anonymise',
        });
    });
});
//# sourceMappingURL=personal-data.test.js.map