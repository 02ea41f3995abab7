import { expect } from 'chai';
import { AddSsoDomainDocument, RemoveSsoDomainDocument, SsoDomainsDocument, VerifySsoDomainDocument } from '../../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../../src/app.js';
import { recheckSsoDomains } from '../../../../src/modules/auth/sso/domains/recheck.js';
import { addDomain, connectOpenId, person, uniqueDomain, useSsoWorld, windowOf } from './company.js';
describe('e-mail domains', () => {
    const world = useSsoWorld();
    const add = async (domain, tenant = 'acme') => {
        const { addSsoDomain } = await world[tenant].admin.run(AddSsoDomainDocument, { input: { domain } });
        if (!addSsoDomain)
            throw new Error('no domain');
        return addSsoDomain;
    };
    const verify = async (domain, tenant = 'acme') => {
        const { errors } = await world[tenant].admin.send(VerifySsoDomainDocument, { input: { domain } });
        return errors[0]?.extensions.reason ?? 'proved';
    };
    const find = async (domain) => (await world.acme.admin.run(SsoDomainsDocument)).ssoDomains?.find((one) => one.domain === domain);
    const recheck = () => recheckSsoDomains(createSystemContext(world.app.services, 'test'), new AbortController().signal);
    it('are proved by a record that is of this tenant and this domain alone', async () => {
        const domain = uniqueDomain();
        const { recordName, recordValue } = await add(domain);
        expect(await verify(domain)).to.equal('AUTH_SSO_DOMAIN_UNPROVED');
        world.names.publishes(recordName, (await add(domain, 'globex')).recordValue, (await add(uniqueDomain())).recordValue);
        expect(await verify(domain), 'with records of others').to.equal('AUTH_SSO_DOMAIN_UNPROVED');
        world.names.publishes(recordName, recordValue);
        expect(await verify(domain)).to.equal('proved');
        expect((await find(domain))?.verifiedAt).to.be.a('string');
        expect(await world.acme.eventNames()).to.include.members(['auth.ssoDomainAdded', 'auth.ssoDomainVerified']);
    });
    it('belong to one tenant; whoever only says so keeps nobody away', async () => {
        const domain = uniqueDomain();
        const [ours, theirs] = [await add(domain), await add(domain, 'globex')];
        world.names.publishes(ours.recordName, ours.recordValue, theirs.recordValue);
        const outcomes = await Promise.all([verify(domain), verify(domain, 'globex')]);
        expect(outcomes.sort()).to.deep.equal(['AUTH_SSO_DOMAIN_TAKEN', 'proved']);
    });
    it('are not proved by silence, and not lost by it', async () => {
        const domain = uniqueDomain();
        await addDomain(world, world.acme.admin, domain);
        world.names.isSilent = true;
        try {
            world.clock.advance('5d');
            await recheck();
            expect(await find(domain)).to.include({ missingSince: null });
            expect((await find(domain))?.verifiedAt).to.be.a('string');
            expect(await verify(domain)).to.equal('AUTH_SSO_NAME_SERVERS_SILENT');
        }
        finally {
            world.names.isSilent = false;
        }
    }).timeout(60_000);
    it('lapse when the record has been missing for three days, and come back with it', async () => {
        const company = await connectOpenId(world, world.acme);
        world.provider.person = person('kim', company);
        const known = await find(company.domain);
        world.names.publishes(known?.recordName ?? '');
        world.clock.advance('25h');
        await recheck();
        expect(await find(company.domain)).to.include({ verifiedAt: known?.verifiedAt ?? '' });
        expect((await find(company.domain))?.missingSince).to.be.a('string');
        world.clock.advance('4d');
        await recheck();
        expect((await find(company.domain))?.verifiedAt).to.equal(null);
        expect(await windowOf(world, company).signIn(company.connectionId)).to.equal('AUTH_SSO_PERSON_REFUSED');
        expect(await world.acme.eventNames()).to.include('auth.ssoDomainLapsed');
        world.names.publishes(known?.recordName ?? '', known?.recordValue ?? '');
        expect(await verify(company.domain)).to.equal('proved');
        expect(await windowOf(world, company).signIn(company.connectionId)).to.not.be.a('string');
    });
    it('are those of companies, spelled as the DNS does', async () => {
        const refused = ['gmail.com', 'localhost', 'a..b', 'http://x.test', '127.0.0.1', `${'x'.repeat(64)}.test`, ''];
        for (const domain of refused) {
            const refusal = await world.acme.admin.refusal(AddSsoDomainDocument, { input: { domain } });
            expect(refusal.fields?.[0]?.path, domain).to.equal('input.domain');
        }
        expect((await add('@BÜCHER-Example.test')).domain).to.equal('xn--bcher-example-wob.test');
        expect((await world.acme.admin.refusal(AddSsoDomainDocument, { input: { domain: 'bücher-example.TEST' } })).reason).to.equal('AUTH_SSO_DOMAIN_ADDED');
    });
    it("cannot be removed while a connection speaks for them, and are nobody else's business", async () => {
        const { domain } = await connectOpenId(world, world.acme);
        expect((await world.acme.admin.refusal(RemoveSsoDomainDocument, { input: { domain } })).reason).to.equal('AUTH_SSO_DOMAIN_USED');
        expect((await world.globex.admin.refusal(RemoveSsoDomainDocument, { input: { domain } })).reason).to.equal('AUTH_SSO_DOMAIN_NOT_FOUND');
        expect((await world.acme.manager.refusal(SsoDomainsDocument)).reason).to.equal('PERMISSION_MISSING');
        const free = uniqueDomain();
        await add(free);
        expect((await world.acme.admin.run(RemoveSsoDomainDocument, { input: { domain: free } })).removeSsoDomain).to.equal(true);
    });
});
//# sourceMappingURL=domains.test.js.map