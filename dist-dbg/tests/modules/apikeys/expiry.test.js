import { expect } from 'chai';
import { DeactivateUserDocument, MeDocument, ReactivateUserDocument, RevokeApiKeyDocument, RotateApiKeyDocument, UpdateProfileDocument, } from '../../../schema/generated/graphql.js';
import { useMailboxes } from '../../support/mails.js';
import { until, useWorld } from '../../support/world.js';
import { assign, newRole, newUser } from '../access/people.js';
import { daysFrom, newKey } from './programs.js';
describe('an API key that is about to expire', function () {
    this.timeout(90_000);
    const world = useWorld();
    const mails = useMailboxes(world);
    /** Somebody who makes keys. */
    const clerk = async (tenant = 'acme') => {
        const { id, client } = await newUser(world, world[tenant], 'member');
        const role = await newRole(world[tenant].admin, { permissions: ['apikeys:manage'] });
        await assign(world[tenant].admin, role.id, { userId: id });
        return { id, client, email: (await client.run(MeDocument)).me?.email ?? '' };
    };
    const noticesTo = async (email) => (await mails.to(email)).filter(({ subject }) => subject.includes('API'));
    const wait = async (time) => {
        world.clock.advance(time);
        await until(async () => (await due()) === 0, 'what is due is taken up');
    };
    const due = async () => {
        const [row] = await world.sql((sql) => sql `select count(*)::int as due from platform.outbox where scheduled_for <= ${world.clock.now().toISOString()}`);
        return Number(row?.['due']);
    };
    it('is announced fourteen and three days before, once each, to whoever was shown its secret', async () => {
        const { client, email } = await clerk();
        const other = await clerk('globex');
        const key = await newKey(world, client, ['products:read'], 30);
        await newKey(world, other.client, ['products:read'], 300);
        await wait('15d');
        expect(await noticesTo(email)).to.deep.equal([]);
        await wait('1d');
        const [first, ...more] = await noticesTo(email);
        expect(more).to.deep.equal([]);
        expect(first?.subject).to.equal(`An API key of Acme Outdoor is about to expire: ${key.name}`);
        expect(first?.text).to.contain(`ends in ${key.lastFour}`).and.not.contain(key.secret);
        await wait('5d');
        expect(await noticesTo(email)).to.have.length(1);
        await wait('6d');
        expect(await noticesTo(email)).to.have.length(2);
        await wait('4d');
        expect(await noticesTo(email), 'it has expired').to.have.length(2);
        expect(await noticesTo(other.email), 'a key of another tenant with a later end').to.deep.equal([]);
    });
    it('is not announced when it was made for less than that', async () => {
        const { client, email } = await clerk();
        await newKey(world, client, ['products:read'], 10);
        await wait('1d');
        expect(await noticesTo(email)).to.deep.equal([]);
        await wait('7d');
        expect(await noticesTo(email)).to.have.length(1);
    });
    it('is announced by its present end, to whoever has rotated it, in their language', async () => {
        const [maker, heir] = [await clerk(), await clerk()];
        await heir.client.run(UpdateProfileDocument, { input: { language: 'de-AT' } });
        const { id } = await newKey(world, maker.client, ['products:read'], 20);
        await heir.client.run(RotateApiKeyDocument, { input: { id, expiresAt: daysFrom(world, 40) } });
        await wait('20d');
        expect([await noticesTo(maker.email), await noticesTo(heir.email)], 'the end of before').to.deep.equal([[], []]);
        await wait('7d');
        const [mail] = await noticesTo(heir.email);
        expect(mail?.subject).to.match(/^Ein API-Schlüssel von Acme Outdoor läuft bald ab/);
        expect(await noticesTo(maker.email)).to.deep.equal([]);
        await heir.client.run(RotateApiKeyDocument, { input: { id } });
        await wait('10d');
        expect(await noticesTo(heir.email), 'rotated without another end').to.have.length(2);
    });
    it('is not announced when it was revoked, by somebody or with its holder', async () => {
        const [staying, leaving] = [await clerk(), await clerk()];
        const { id } = await newKey(world, staying.client, ['products:read'], 15);
        await newKey(world, leaving.client, ['products:read'], 15);
        await staying.client.run(RevokeApiKeyDocument, { input: { id } });
        await world.acme.admin.run(DeactivateUserDocument, { input: { id: leaving.id } });
        await world.acme.admin.run(ReactivateUserDocument, { input: { id: leaving.id } });
        await wait('13d');
        expect([await noticesTo(staying.email), await noticesTo(leaving.email)]).to.deep.equal([[], []]);
    });
});
//# sourceMappingURL=expiry.test.js.map