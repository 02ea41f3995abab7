/** What RFC 7643 and RFC 7644 ask for, and what they leave to whoever sends nonsense. */
import { expect } from 'chai';
import { UpdateUserDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { USER, newDirectory, newPerson, newTeam } from './directory.js';
describe('SCIM 2.0', () => {
    const world = useWorld();
    let directory;
    before(async () => {
        directory = await newDirectory(world, world.acme.admin);
    });
    const problem = ({ status, body }) => [status, body.scimType ?? null, body.reason];
    it('tells what it can, by each of its three descriptions', async () => {
        const config = (await directory.get('ServiceProviderConfig')).body;
        expect(config).to.deep.include({ patch: { supported: true }, filter: { supported: true, maxResults: 200 }, etag: { supported: true } });
        const types = (await directory.get('ResourceTypes')).body;
        expect(types.Resources.map(({ id }) => id)).to.deep.equal(['User', 'Group']);
        expect((await directory.get('ResourceTypes/User')).body).to.include({ endpoint: '/Users', schema: USER });
        const described = (await directory.get(`Schemas/${USER}`)).body['attributes'];
        const { body: person } = await directory.send('POST', 'Users', {
            userName: 'all@example.test',
            externalId: 'all',
            preferredLanguage: 'de',
            timezone: 'Europe/Berlin',
            name: { givenName: 'A', familyName: 'B' },
        });
        const attributes = Object.keys(person).filter((name) => !['schemas', 'id', 'meta'].includes(name));
        expect(described.map(({ name }) => name)).to.have.members(attributes);
        expect((await directory.get('Schemas')).body.totalResults).to.equal(2);
        expect(problem(await directory.get('Schemas/urn:no'))).to.deep.equal([404, null, 'SCIM_RESOURCE_NOT_FOUND']);
    });
    it('filters users by what they are called and whether they are active', async () => {
        const marks = ['alpha', 'beta', 'gamma'];
        const [alpha = '', beta = '', gamma = ''] = (await Promise.all(marks.map((mark) => newPerson(directory, {
            userName: `${mark}.filter`,
            displayName: `${mark} Filter "quoted" \\`,
            externalId: `Ext-${mark}`,
            active: mark !== 'gamma',
            name: { givenName: mark, familyName: 'Filter' },
            emails: [{ value: `${mark}@filter.test`, primary: true }],
        })))).map(({ id }) => id);
        const team = await newTeam(directory, [alpha, gamma]);
        const cases = [
            ['userName eq "ALPHA.filter"', [alpha]],
            ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "alpha.filter"', [alpha]],
            ['USERNAME SW "alpha.f"', [alpha]],
            ['userName ew ".filter"', [alpha, beta, gamma]],
            ['userName co "ta.fil"', [beta]],
            ['userName co "%"', []],
            ['externalId eq "Ext-beta"', [beta]],
            ['externalId eq "ext-beta"', []],
            ['externalId sw "Ext-" and not (externalId eq "Ext-beta")', [alpha, gamma]],
            ['emails.value eq "Gamma@filter.test"', [gamma]],
            ['emails[type eq "work" and value sw "beta@"]', [beta]],
            ['emails[type eq "home" and value sw "beta@"]', []],
            ['emails eq "beta@filter.test"', [beta]],
            ['displayName eq "beta filter \\"quoted\\" \\\\"', [beta]],
            ['userName ew ".filter" and active eq true', [alpha, beta]],
            ['userName ew ".filter" and active eq "False"', [gamma]],
            ['userName ew ".filter" and active ne true', [gamma]],
            ['name.givenName eq "alpha" or name.givenName eq "gamma"', [alpha, gamma]],
            ['name.familyName eq "Filter" and (name.givenName eq "alpha" or active eq false)', [alpha, gamma]],
            ['userName gt "beta" and userName lt "gamma.z" and userName ew ".filter"', [beta, gamma]],
            ['externalId pr and userName ew ".filter"', [alpha, beta, gamma]],
            ['not (externalId pr) and userName ew ".filter"', []],
            [`groups.value eq "${team.id}"`, [alpha, gamma]],
            [`id eq "${beta}"`, [beta]],
            ['id eq "nobody"', []],
            ['meta.created gt "2020-01-01T00:00:00Z" and userName ew ".filter"', [alpha, beta, gamma]],
            ['meta.lastModified lt "2020-01-01T00:00:00Z"', []],
        ];
        for (const [filter, found] of cases)
            expect(await directory.ids('Users', filter), filter).to.have.members([...found]);
        expect(await directory.ids('Users', 'userName eq "viewer@acme.test"'), 'whom no directory has told of').to.have.length(1);
        expect(await directory.ids('Users', 'userName co "viewer@ac"')).to.have.length(1);
        expect(await directory.ids('Groups', `members eq "${alpha}" or members[value eq "${beta}"]`)).to.deep.equal([team.id]);
        expect(await directory.ids('Groups', `displayName eq "${team.displayName.toUpperCase()}"`)).to.deep.equal([team.id]);
    });
    it('refuses filters that are none, and says where', async () => {
        const wrong = [
            ...[
                'userName',
                'userName eq',
                'userName eq alpha',
                'eq "x"',
                'userName is "x"',
                '(userName eq "x"',
                'userName eq "x" and',
                'userName eq "x" x',
            ],
            ...[
                'noSuch eq "x"',
                'constructor eq "x"',
                '__proto__ pr',
                'password eq "x"',
                'emails[type eq "work"',
                'userName eq "a" "b"',
                'userName eq "\\x"',
            ],
            ...['active eq "maybe"', 'active gt true', 'userName eq 5', 'meta.created gt "yesterday"', 'userName eq "x\\u0000"', "userName eq 'x'"],
            ...[`${'('.repeat(12)}userName pr${')'.repeat(12)}`, Array(30).fill('userName pr').join(' or '), `userName eq "${'x'.repeat(2_000)}"`],
        ];
        for (const filter of wrong) {
            const reply = await directory.get(`Users?filter=${encodeURIComponent(filter)}`);
            expect(problem(reply), filter.slice(0, 60)).to.deep.equal([400, 'invalidFilter', 'SCIM_FILTER_INVALID']);
            expect(reply.body).to.deep.include({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '400' });
        }
        expect((await directory.get('Users?filter=userName eq "x" and %00')).status).to.equal(400);
    });
    it('gives pages by startIndex and count, each user once', async () => {
        for (let number = 0; number < 5; number += 1)
            await newPerson(directory, { displayName: 'Paged' });
        const page = async (more) => (await directory.get(`Users?filter=${encodeURIComponent('displayName eq "paged"')}&${more}`)).body;
        const whole = await page('');
        expect([whole.totalResults, whole.itemsPerPage, whole.startIndex]).to.deep.equal([5, 5, 1]);
        const [first, second, third] = [await page('startIndex=1&count=2'), await page('startIndex=3&count=2'), await page('startIndex=5&count=2')];
        expect([...first.Resources, ...second.Resources, ...third.Resources].map(({ id }) => id)).to.deep.equal(whole.Resources.map(({ id }) => id));
        expect([third.totalResults, third.itemsPerPage, third.startIndex]).to.deep.equal([5, 1, 5]);
        expect(await page('count=0')).to.deep.include({ totalResults: 5, Resources: [] });
        expect(await page('startIndex=-3&count=-1')).to.deep.include({ totalResults: 5, startIndex: 1, Resources: [] });
        expect((await page('startIndex=99')).Resources).to.deep.equal([]);
        expect((await page('count=100000')).itemsPerPage).to.equal(5);
        expect((await page('count=many')).scimType).to.equal('invalidValue');
        const [narrow] = (await page('attributes=userName,emails.value&count=1')).Resources;
        expect(Object.keys(narrow ?? {})).to.have.members(['schemas', 'id', 'userName', 'emails', 'meta']);
    });
    it('has versions: a change for another one is refused, and what is known need not be sent', async () => {
        const { id, meta } = await newPerson(directory);
        const change = (ifMatch) => directory.send('PATCH', `Users/${id}`, { Operations: [{ op: 'replace', path: 'displayName', value: 'New' }] }, { 'if-match': ifMatch });
        expect((await directory.get(`Users/${id}`, { 'if-none-match': meta['version'] ?? '' })).status).to.equal(304);
        const changed = await change(meta['version'] ?? '');
        expect(changed.status).to.equal(200);
        expect(changed.headers.get('etag')).to.equal(changed.body.meta['version']);
        expect(problem(await change(meta['version'] ?? ''))).to.deep.equal([412, null, 'SCIM_VERSION_STALE']);
        expect((await change('*')).status).to.equal(200);
        await world.acme.admin.run(UpdateUserDocument, { input: { id, displayName: 'By a person' } });
        expect((await change(changed.body.meta['version'] ?? '')).status, 'people change them, too').to.equal(412);
        expect((await directory.get(`Users/${id}`, { 'if-none-match': meta['version'] ?? '' })).status).to.equal(200);
        expect((await directory.send('DELETE', `Users/${id}`, undefined, { 'if-match': 'W/"0.0"' })).status).to.equal(412);
        const team = await newTeam(directory);
        await directory.patch(`Groups/${team.id}`, { op: 'add', path: 'members', value: [{ value: id }] });
        const put = (ifMatch) => directory.send('PUT', `Groups/${team.id}`, { displayName: team.displayName, members: [] }, { 'if-match': ifMatch });
        expect(problem(await put(team.meta['version'] ?? ''))).to.deep.equal([412, null, 'SCIM_VERSION_STALE']);
        expect((await put((await directory.get(`Groups/${team.id}`)).body.meta['version'] ?? '')).status).to.equal(200);
    });
    it('changes all of a PATCH or nothing', async () => {
        const { id, ...before } = await newPerson(directory);
        const reply = await directory.patch(`Users/${id}`, { op: 'replace', path: 'displayName', value: 'Half' }, { op: 'replace', path: 'noSuch', value: 1 });
        expect(problem(reply)).to.deep.equal([400, 'invalidPath', 'SCIM_PATH_INVALID']);
        expect((await directory.get(`Users/${id}`)).body.meta['version']).to.equal(before.meta['version']);
        expect((await directory.patch(`Users/${id}`, { op: 'replace', path: 'title', value: 'Kept by nobody' })).body.meta['version'], 'nothing to change').to.equal(before.meta['version']);
    });
    it('refuses what is no PATCH, no user and no group, and names what is wrong', async () => {
        const { id } = await newPerson(directory);
        const team = await newTeam(directory);
        const syntax = [400, 'invalidSyntax', 'SCIM_SYNTAX_INVALID'];
        const value = [400, 'invalidValue', 'SCIM_VALUE_INVALID'];
        const path = [400, 'invalidPath', 'SCIM_PATH_INVALID'];
        const cases = [
            [directory.send('PATCH', `Users/${id}`, {}), syntax],
            [directory.send('PATCH', `Users/${id}`, { Operations: [] }), syntax],
            [directory.send('PATCH', `Users/${id}`, { Operations: [{ op: 'move', path: 'active' }] }), syntax],
            [directory.send('PATCH', `Users/${id}`, { Operations: Array(101).fill({ op: 'replace', path: 'active', value: true }) }), syntax],
            [directory.patch(`Users/${id}`, { op: 'replace', value: 'x' }), syntax],
            [directory.patch(`Users/${id}`, { op: 'remove' }), path],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'name.given.x', value: 'x' }), path],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'active[value eq "x"]', value: true }), path],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'emails[type eq', value: 'x' }), path],
            [
                directory.patch(`Users/${id}`, { op: 'replace', path: 'emails[type is "x"].value', value: 'x' }),
                [400, 'invalidFilter', 'SCIM_FILTER_INVALID'],
            ],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'id', value: 'x' }), [400, 'mutability', 'SCIM_ATTRIBUTE_FIXED']],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'groups', value: [] }), [400, 'mutability', 'SCIM_ATTRIBUTE_FIXED']],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'active', value: 'maybe' }), value],
            [directory.patch(`Users/${id}`, { op: 'remove', path: 'userName' }), value],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'emails', value: [{ value: 'no address' }] }), value],
            [directory.patch(`Users/${id}`, { op: 'replace', path: 'preferredLanguage', value: 'no language at all' }), value],
            [directory.send('POST', 'Users', {}), value],
            [directory.send('POST', 'Users', { userName: 'no-address' }), value],
            [directory.send('POST', 'Users', { userName: `x\u0000@example.test` }), value],
            [directory.send('POST', 'Users', { userName: 'a@example.test', emails: 'x' }), value],
            [directory.send('POST', 'Groups', { displayName: ' ' }), value],
            [directory.patch(`Groups/${team.id}`, { op: 'add', path: 'members', value: [{ value: team.id }] }), value],
            [
                directory.patch(`Groups/${team.id}`, { op: 'add', path: 'members', value: [{ value: 'usr_01h455vb4pex5vsknk084sn02q' }] }),
                [400, 'invalidValue', 'ACCESS_USER_NOT_FOUND'],
            ],
            [directory.patch(`Groups/${team.id}`, { op: 'replace', path: 'members[value eq "x"]', value: 1 }), syntax],
            [directory.send('POST', 'Users', { userName: 'viewer@acme.test' }), [409, 'uniqueness', 'SCIM_USER_TAKEN']],
            [
                directory.send('POST', 'Users', { userName: 'fresh-name', emails: [{ value: 'viewer@acme.test' }] }),
                [409, 'uniqueness', 'USERS_EMAIL_TAKEN'],
            ],
            [directory.send('POST', 'Groups', { displayName: team.displayName }), [409, 'uniqueness', 'ACCESS_GROUP_NAME_TAKEN']],
            [directory.send('POST', 'Users', '{'), [400, 'invalidSyntax', 'BODY_NOT_JSON']],
            [directory.send('POST', 'Users', `{"userName":"${'x'.repeat(3_000_000)}"}`), [413, null, 'BODY_TOO_LARGE']],
            [directory.send('POST', 'Users', 'userName=x', { 'content-type': 'text/plain' }), [415, null, 'CONTENT_TYPE_UNSUPPORTED']],
            [directory.get('Users/usr_no'), [404, null, 'SCIM_RESOURCE_NOT_FOUND']],
            [directory.get('Nothing'), [404, null, 'SCIM_ENDPOINT_UNKNOWN']],
            [directory.get('constructor'), [404, null, 'SCIM_ENDPOINT_UNKNOWN']],
            [directory.get(`Users/${id}/emails`), [404, null, 'SCIM_ENDPOINT_UNKNOWN']],
            [directory.get('Users/%E0%A4%A'), [404, null, 'SCIM_ENDPOINT_UNKNOWN']],
            [directory.send('DELETE', 'Users'), [405, null, 'SCIM_METHOD_UNKNOWN']],
            [directory.send('POST', `Users/${id}`, {}), [405, null, 'SCIM_METHOD_UNKNOWN']],
            [directory.send('POST', 'Schemas', {}), [405, null, 'SCIM_METHOD_UNKNOWN']],
        ];
        for (const [index, [sent, expected]] of cases.entries()) {
            const reply = await sent;
            expect(problem(reply), `case ${index}: ${reply.body.detail}`).to.deep.equal(expected);
            expect(reply.headers.get('content-type')).to.equal('application/scim+json; charset=utf-8');
        }
        expect((await directory.get(`Users/${id}`)).body.active).to.equal(true);
    });
    it('makes one user when the same one is sent many times at once', async () => {
        const replies = await Promise.all(Array.from({ length: 8 }, () => directory.send('POST', 'Users', { userName: 'racing@example.test', externalId: 'racing' })));
        expect(replies.map(({ status }) => status).sort()).to.deep.equal([201, ...Array(7).fill(409)]);
        expect(await directory.ids('Users', 'externalId eq "racing"')).to.have.length(1);
    });
});
//# sourceMappingURL=protocol.test.js.map