import { expect } from 'chai';
import { MyProfileDocument, SignInDocument, UpdateProfileDocument, UpdateSettingsDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { useWorld } from '../../support/world.js';
import { newUser } from '../access/people.js';
import { problemsOf } from '../commerce/catalogue.js';
describe('updateProfile', () => {
    const world = useWorld();
    it('changes what oneself is called and likes, of anybody who is signed in', async () => {
        const { client, id } = await newUser(world, world.acme);
        const input = { displayName: 'Kim', language: 'en-gb', timeZone: 'Asia/Calcutta', avatar: 'https://pictures.example.com/kim.png' };
        const { updateProfile } = await client.run(UpdateProfileDocument, { input });
        expect(updateProfile).to.include({ ...input, language: 'en-GB', id, version: 2, email: updateProfile?.email });
        const cleared = await client.run(UpdateProfileDocument, { input: { ifVersion: 2, avatar: null, language: null } });
        expect(cleared.updateProfile).to.include({ displayName: 'Kim', avatar: null, language: null, timeZone: 'Asia/Calcutta' });
        expect((await client.refusal(UpdateProfileDocument, { input: { ifVersion: 2, displayName: 'x' } })).reason).to.equal('USERS_VERSION_STALE');
        expect((await world.acme.anonymous.refusal(UpdateProfileDocument, { input })).reason).to.equal('SIGN_IN_REQUIRED');
        expect((await world.operator.refusal(UpdateProfileDocument, { input })).reason).to.equal('USER_REQUIRED');
    });
    it('takes pictures by https address or by the key of a file, and nothing else', async () => {
        const { client } = await newUser(world, world.acme);
        const outcome = async (input) => {
            const { errors } = await client.send(UpdateProfileDocument, { input });
            return errors[0] ? problemsOf(errors[0].extensions)[0] : 'taken';
        };
        for (const avatar of ['avatars/kim-1.png', 'fil_01h455vb4pex5vsknk084sn02q', 'https://cdn.example.com/a.png?size=2']) {
            expect(await outcome({ avatar }), avatar).to.equal('taken');
        }
        const refused = [
            'http://example.com/a.png',
            'javascript:alert(1)',
            'https://kim:secret@example.com/a.png',
            '../../etc/passwd',
            'a//b',
            '/a',
            'https://',
            '',
        ];
        for (const avatar of [...refused, 'data:image/png;base64,AAAA', 'https://localhost/a.png']) {
            expect(await outcome({ avatar }), avatar).to.equal('input.avatar NOT_A_PICTURE');
        }
        expect(await outcome({ avatar: `https://example.com/${'a'.repeat(500)}` })).to.equal('input.avatar TOO_LONG');
        for (const timeZone of ['Mars/Olympus', '+02:00', 'GMT+1', ''])
            expect(await outcome({ timeZone })).to.equal('input.timeZone NOT_A_TIME_ZONE');
        for (const language of ['english please', 'x', 'de_DE', ''])
            expect(await outcome({ language })).to.equal('input.language NOT_A_LANGUAGE');
    });
    it('is told by me with roles, groups, permissions and profile', async () => {
        const client = world.client({ tenant: 'acme', email: 'warehouse@acme.test' });
        const { me } = await client.run(MyProfileDocument);
        expect(me?.roles).to.deep.equal(['Stock keeper', 'viewer']);
        expect(me?.groups.map(({ name }) => name)).to.deep.equal(['Warehouse']);
        expect(me?.permissions).to.include.members(['products:write', 'customers:read']);
        expect(me?.profile).to.deep.include({ displayName: 'Wanda Warehouse', email: 'warehouse@acme.test', status: 'ACTIVE' });
        expect(me?.profile?.roles?.map(({ role, group }) => [role.name, group?.name])).to.deep.equal([
            ['Stock keeper', 'Warehouse'],
            ['Viewer', undefined],
        ]);
        const { me: operator } = await world.operator.run(MyProfileDocument);
        expect(operator).to.deep.include({ profile: null, groups: [] });
        const query = SignInDocument.toString().replace('...Person', '...Person profile { email settings { key } }');
        const { data } = await world.acme.anonymous.send(query, { input: { email: 'viewer@acme.test', password: DEMO_PASSWORD } });
        expect(data).to.have.nested.property('signIn.user.profile.email', 'viewer@acme.test');
    });
});
describe('updateSettings', () => {
    const world = useWorld();
    it('keeps what a front-end wants to remember, for oneself alone', async () => {
        const { client } = await newUser(world, world.acme);
        const set = [
            { key: 'products.list.columns', value: ['name', 'stock'] },
            { key: 'theme', value: 'dark' },
            { key: 'zoom', value: 1.25 },
        ];
        const first = await client.run(UpdateSettingsDocument, { input: { set } });
        expect(first.updateSettings?.map(({ key, value }) => ({ key, value }))).to.deep.equal(set);
        const second = await client.run(UpdateSettingsDocument, {
            input: { set: [{ key: 'theme', value: { name: 'light' } }], remove: ['zoom', 'nope'] },
        });
        expect(second.updateSettings?.map(({ key, value }) => ({ key, value }))).to.deep.equal([set[0], { key: 'theme', value: { name: 'light' } }]);
        expect((await client.run(MyProfileDocument)).me?.profile?.settings?.map(({ key }) => key)).to.deep.equal(['products.list.columns', 'theme']);
        expect((await (await newUser(world, world.acme)).client.run(MyProfileDocument)).me?.profile?.settings).to.deep.equal([]);
        expect(await world.acme.eventNames()).to.include('users.settingsUpdated');
    });
    it('names every wrong key and value: too deep, too long, unstorable (threats 52 and 106)', async () => {
        const { client } = await newUser(world, world.acme);
        const deep = JSON.parse(`${'['.repeat(9)}${']'.repeat(9)}`);
        const set = [
            { key: '__proto__', value: 1 },
            { key: 'Upper', value: 1 },
            { key: 'deep', value: deep },
            { key: 'long', value: 'x'.repeat(4_001) },
            { key: 'nul', value: { text: 'a\0b' } },
            { key: 'half', value: ['\ud800'] },
            { key: 'twice', value: 1 },
            { key: 'twice', value: 2 },
        ];
        const refusal = await client.refusal(UpdateSettingsDocument, { input: { set, remove: ['a b'] } });
        expect(problemsOf(refusal)).to.have.members([
            'input.set.0.key MALFORMED',
            'input.set.1.key MALFORMED',
            'input.set.2.value UNSTORABLE',
            'input.set.3.value TOO_LONG',
            'input.set.4.value UNSTORABLE',
            'input.set.5.value UNSTORABLE',
            'input.set.7.key DUPLICATE',
            'input.remove.0 MALFORMED',
        ]);
        expect(problemsOf(await client.refusal(UpdateSettingsDocument, { input: {} }))).to.deep.equal(['input NOTHING_TO_DO']);
        const polluting = { key: 'kept', value: JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":1}}') };
        const { updateSettings } = await client.run(UpdateSettingsDocument, { input: { set: [polluting] } });
        expect(JSON.stringify(updateSettings?.[0]?.value)).to.contain('isAdmin');
        expect({}['isAdmin']).to.equal(undefined);
    });
    it('keeps a hundred at most, also when two calls come at once', async () => {
        const { client } = await newUser(world, world.acme);
        const many = (from, count) => Array.from({ length: count }, (_, index) => ({ key: `key${from + index}`, value: index }));
        await client.run(UpdateSettingsDocument, { input: { set: many(0, 90) } });
        const answers = await Promise.all([100, 200].map((from) => client.send(UpdateSettingsDocument, { input: { set: many(from, 8) } })));
        const reasons = answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason));
        expect(reasons).to.deep.equal(['USERS_TOO_MANY_SETTINGS']);
    });
});
//# sourceMappingURL=profile.test.js.map