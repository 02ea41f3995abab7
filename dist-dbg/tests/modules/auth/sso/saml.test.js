import { expect } from 'chai';
import { MeDocument } from '../../../../schema/generated/graphql.js';
import { roleNamed, useSsoWorld } from './company.js';
import { connectSaml, samlSignIn, samlWindow } from './saml-company.js';
const WHERE = { assertion: 'assertion is', response: 'response is', both: 'response and the assertion are' };
describe('signing in through a SAML provider', () => {
    const world = useSsoWorld();
    for (const signs of ['assertion', 'response', 'both']) {
        it(`makes a user with the roles of the mapping, where the ${WHERE[signs]} signed`, async () => {
            const company = await connectSaml(world, world.acme, {
                roleMappings: [{ value: 'staff', roleId: await roleNamed(world.acme.admin, 'member') }],
            });
            company.provider.person = { nameId: `kim@${company.domain}`, groups: ['staff', 'others'] };
            const session = await samlSignIn(world, company, { signs });
            if (typeof session === 'string')
                throw new Error(session);
            const { me } = await session.run(MeDocument);
            expect(me).to.deep.include({ email: `kim@${company.domain}`, displayName: 'kim', roles: ['member'] });
            expect(session.claims).to.deep.include({ amr: ['sso'], acr: 'aal1' });
            const again = await samlSignIn(world, company, { signs });
            expect(typeof again === 'string' ? again : (await again.run(MeDocument)).me?.id).to.equal(me?.id);
        });
    }
    it('publishes what a provider is told of us, for each connection', async () => {
        const company = await connectSaml(world, world.acme);
        const response = await samlWindow(world, company).browser.request(company.service.entityId);
        const xml = await response.text();
        expect(response.headers.get('content-type')).to.contain('samlmetadata+xml');
        expect(xml).to.contain(`entityID="${company.service.entityId}"`).and.to.contain(`Location="${company.service.acsUrl}"`);
        expect(xml).to.contain('WantAssertionsSigned="true"');
        const elsewhere = company.service.entityId.replace(world.acme.tenant.id, world.globex.tenant.id);
        expect((await samlWindow(world, company).browser.request(elsewhere)).status, 'of another tenant').to.equal(404);
    });
    it('counts two factors only where the connection names the class of the context', async () => {
        const strong = 'https://refeds.org/profile/mfa';
        const company = await connectSaml(world, world.acme, { mfaValues: [strong] });
        const levelOf = async (context) => {
            company.provider.person = { nameId: `kim@${company.domain}`, ...(context === undefined ? {} : { context }) };
            const session = await samlSignIn(world, company);
            return typeof session === 'string' ? session : session.claims['acr'];
        };
        expect(await levelOf()).to.equal('aal1');
        expect(await levelOf(strong)).to.equal('aal2');
    });
    it('takes nobody over by an address of another domain', async () => {
        const company = await connectSaml(world, world.acme);
        company.provider.person = { nameId: 'admin@acme.test' };
        expect(await samlSignIn(world, company)).to.equal('AUTH_SSO_PERSON_REFUSED');
    });
});
//# sourceMappingURL=saml.test.js.map