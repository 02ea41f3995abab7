import { expect } from 'chai';
import { MeDocument, UpdateSamlConnectionDocument } from '../../../../schema/generated/graphql.js';
import { otherKey, unfitCertificates } from '../../../support/sso/keys.js';
import { refusalsOf, useSsoWorld } from './company.js';
import { connectSaml, finished, post, samlSignIn, samlWindow, toProvider } from './saml-company.js';
import { wrappings } from './wrappings.js';
const ANSWER_REFUSED = 'AUTH_SSO_ANSWER_REFUSED';
const FLOW_INVALID = 'AUTH_SSO_FLOW_INVALID';
describe('threat 76: a sign-in through a SAML provider is refused', () => {
    const world = useSsoWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    let company;
    let victim;
    before(async () => {
        company = await connectSaml(world, world.acme);
        victim = `victim@${company.domain}`;
    });
    beforeEach(() => {
        company.provider.person = { nameId: `mallory@${company.domain}` };
    });
    const outcome = async (twist) => {
        const session = await samlSignIn(world, company, twist);
        return typeof session === 'string' ? session : ((await session.run(MeDocument)).me?.email ?? 'nobody');
    };
    const lastReason = async () => (await refusalsOf(world, company)).at(-1);
    const ago = (seconds) => new Date(world.clock.now().getTime() - seconds * 1_000).toISOString();
    const replaced = (from, to) => (xml) => {
        const changed = typeof to === 'string' ? xml.replace(from, to) : xml.replace(from, to);
        if (changed === xml)
            throw new Error(`nothing to replace: ${String(from)}`);
        return changed;
    };
    it('never when everything is as it should be', async () => {
        expect(await outcome({})).to.equal(`mallory@${company.domain}`);
        expect(await outcome({ signs: 'response' })).to.equal(`mallory@${company.domain}`);
    });
    const signature = /<ds:Signature[\s\S]*?<\/ds:Signature>/;
    const forged = {
        'that nobody signed': () => ({ afterSigning: replaced(signature, '') }),
        'whose response nobody signed': () => ({ signs: 'response', afterSigning: replaced(signature, '') }),
        'that another key signed': () => ({ key: otherKey }),
        'that another key signed and that names that key': () => ({ key: otherKey, signs: 'response' }),
        'that was changed behind its signature': () => ({ afterSigning: replaced(/mallory@/, 'victim@') }),
        'whose response was changed behind its signature': () => ({ signs: 'response', afterSigning: replaced(/mallory@/, 'victim@') }),
        'whose signature is by an algorithm that is broken': () => ({ afterSigning: replaced(/xmldsig-more#rsa-sha256/, 'xmldsig#rsa-sha1') }),
        'whose signature is a keyed hash': () => ({ afterSigning: replaced(/2001\/04\/xmldsig-more#rsa-sha256/, '2000/09/xmldsig#hmac-sha1') }),
        'with a stylesheet as a transform': () => ({
            afterSigning: replaced(/2000\/09\/xmldsig#enveloped-signature/, '../../TR/1999/REC-xslt-19991116'),
        }),
    };
    for (const [how, twist] of Object.entries(forged)) {
        it(`by an answer ${how}`, async () => expect(await outcome(twist())).to.equal(ANSWER_REFUSED));
    }
    for (const [name, wrap] of Object.entries(wrappings)) {
        for (const signs of ['assertion', 'response']) {
            it(`by a signature that is wrapped: ${name}, around a signed ${signs}`, async () => {
                const answer = await outcome({ signs, afterSigning: (xml) => wrap(xml, { own: `mallory@${company.domain}`, wanted: victim }) });
                expect(answer, 'somebody else').to.not.equal(victim);
                expect(answer).to.equal(ANSWER_REFUSED);
            });
        }
    }
    const unfit = {
        'for another audience': () => [{ tags: { Audience: 'https://another.example.com' } }, 'AUDIENCE'],
        'for no audience': () => [{ beforeSigning: replaced(/<saml:AudienceRestriction>[\s\S]*?<\/saml:AudienceRestriction>/, '') }, 'AUDIENCE'],
        'for another recipient': () => [{ tags: { SubjectRecipient: `${company.service.acsUrl}/x` } }, 'RECIPIENT'],
        'for another destination': () => [{ tags: { Destination: 'https://another.example.com/acs' } }, 'DESTINATION'],
        'of another provider': () => [{ tags: { Issuer: 'https://another.example.com' } }, 'ISSUER'],
        'of an hour ago': () => [{ tags: { ConditionsNotBefore: ago(3_900), ConditionsNotOnOrAfter: ago(3_600) } }, 'TIME'],
        'of the next hour': () => [{ tags: { ConditionsNotBefore: ago(-3_600), ConditionsNotOnOrAfter: ago(-3_900) } }, 'TIME'],
        'whose bearer is too late': () => [{ tags: { SubjectConfirmationDataNotOnOrAfter: ago(61) } }, 'TIME'],
        'that begins at a time that is none': () => [{ tags: { ConditionsNotBefore: 'tomorrow' } }, 'TIME'],
        'to another question': () => [{ tags: { InResponseTo: '_another' } }, 'IN_RESPONSE_TO'],
        'to no question, begun by the provider': () => [{ beforeSigning: (xml) => xml.replaceAll(/ InResponseTo="[^"]*"/g, '') }, 'IN_RESPONSE_TO'],
        'to another question outside': () => [{ beforeSigning: replaced(/(<samlp:Response[^>]* InResponseTo=")[^"]*/, '$1_another') }, 'IN_RESPONSE_TO'],
        'of another provider outside': () => [{ beforeSigning: replaced(/(<saml:Issuer[^>]*>)[^<]*/, '$1https://another.example.com') }, 'ISSUER'],
        'of another provider inside': () => [
            { beforeSigning: replaced(/(<saml:Assertion[\s\S]*?<saml:Issuer[^>]*>)[^<]*/, '$1https://another.example.com') },
            'ISSUER',
        ],
        'for us, and for another audience alone': () => [
            {
                beforeSigning: replaced('</saml:AudienceRestriction>', '</saml:AudienceRestriction><saml:AudienceRestriction><saml:Audience>https://another.example.com</saml:Audience></saml:AudienceRestriction>'),
            },
            'AUDIENCE',
        ],
        'about two people': () => [
            { beforeSigning: replaced(/<saml:Subject>[\s\S]*<\/saml:Subject>/, (one) => one.replace('mallory@', 'victim@') + one) },
            'TWO_OF_SUBJECT',
        ],
        'to another question inside': () => [
            { beforeSigning: replaced(/(<saml:SubjectConfirmationData[^>]* InResponseTo=")[^"]*/, '$1_another') },
            'IN_RESPONSE_TO',
        ],
        'well signed, by an algorithm that is broken': () => [{ algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }, 'ALGORITHM'],
        'without a bearer': () => [{ beforeSigning: replaced('cm:bearer', 'cm:sender-vouches') }, 'CONFIRMATION'],
        'without a look at the person': () => [{ tags: { AuthnStatement: '' } }, 'AUTHN_STATEMENT'],
        'with a comment in the name': () => [{ tags: { NameID: `${victim}<!-- -->.mallory.example` } }, 'COMMENT_OR_SECTION'],
        'with a section in the name': () => [{ tags: { NameID: `<![CDATA[${victim}]]>.mallory.example` } }, 'COMMENT_OR_SECTION'],
        'with an instruction in the name': () => [{ tags: { NameID: `${victim}<?x y?>.mallory.example` } }, 'INSTRUCTION'],
        'with a document type (XXE)': () => [
            { afterSigning: (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('mallory@', '&e;@')}` },
            'DOCUMENT_TYPE',
        ],
        'with a billion laughs': () => [{ afterSigning: (xml) => `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${xml}` }, 'DOCUMENT_TYPE'],
        'with a name for one visit alone': () => [
            { tags: { NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' } },
            'SUBJECT_MISSING_OR_TRANSIENT',
        ],
    };
    for (const [how, make] of Object.entries(unfit)) {
        it(`by an answer ${how}`, async () => {
            const [twist, reason] = make();
            expect(await outcome(twist)).to.equal(ANSWER_REFUSED);
            expect(await lastReason()).to.equal(reason);
        });
    }
    it('when the provider says so', async () => {
        const tags = { StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:AuthnFailed' };
        expect(await outcome({ tags })).to.equal('AUTH_SSO_PROVIDER_SAID_NO');
        expect(await lastReason()).to.equal('PROVIDER_SAID: AuthnFailed');
    });
    it('by an answer that was given before: in its own sign-in, and in another', async () => {
        const front = samlWindow(world, company);
        const form = await company.provider.answer(await toProvider(front, company), company.service);
        expect(await finished(front, company, await post(front, company, form))).to.have.property('accessToken');
        expect((await post(front, company, form)).searchParams.get('error')).to.equal(FLOW_INVALID);
        const other = samlWindow(world, company);
        const at = await toProvider(other, company);
        const replayed = { ...form, RelayState: at.searchParams.get('RelayState') ?? '' };
        expect((await post(other, company, replayed)).searchParams.get('error')).to.equal(ANSWER_REFUSED);
    });
    it('by an assertion whose name was taken before', async () => {
        const tags = { AssertionID: '_the-same-twice' };
        expect(await outcome({ tags })).to.contain('@');
        expect(await outcome({ tags })).to.equal(ANSWER_REFUSED);
        expect(await lastReason()).to.equal('REPLAYED');
    });
    it('that nobody here began, or that is relayed to another address', async () => {
        const front = samlWindow(world, company);
        const form = await company.provider.answer(await toProvider(front, company), company.service);
        for (const RelayState of ['', 'https://evil.example.com/', 'x'.repeat(43)]) {
            const back = await post(front, company, { ...form, RelayState });
            expect([back.origin, back.searchParams.get('error')]).to.deep.equal(['http://serai.test', FLOW_INVALID]);
        }
    });
    it('in another browser than the one that began', async () => {
        const [mine, theirs] = [samlWindow(world, company), samlWindow(world, company)];
        const form = await company.provider.answer(await toProvider(mine, company), company.service);
        const back = await post(theirs, company, form);
        expect(back.searchParams.get('error')).to.equal(FLOW_INVALID);
    });
    it('at the service of another connection, with the same provider behind both', async () => {
        const other = await connectSaml(world, world.acme);
        const front = samlWindow(world, company);
        const form = await company.provider.answer(await toProvider(front, company), company.service);
        expect((await post(front, other, form)).searchParams.get('error')).to.equal(FLOW_INVALID);
    });
    it('with metadata that describes no provider, several, weak keys, or files of ours', async () => {
        const { metadata } = company.provider;
        const documents = [
            'no xml',
            '<a/>',
            `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${metadata.replace(/<\?xml[^>]*>/, '')}`,
            metadata.replace('HTTP-Redirect', 'HTTP-POST'),
            ...['AAAA', unfitCertificates.weak, unfitCertificates.curve].map((certificate) => metadata.replace(/<ds:X509Certificate>[^<]*/, `<ds:X509Certificate>${certificate.replace(/-----[A-Z ]+-----|\s/g, '')}`)),
            `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${[1, 2].map(() => metadata.replace(/<\?xml[^>]*>/, '')).join('')}</md:EntitiesDescriptor>`,
            metadata.replace(company.provider.signInUrl, 'http://169.254.169.254/latest'),
        ];
        for (const metadataXml of documents) {
            const refusal = await world.acme.admin.refusal(UpdateSamlConnectionDocument, { input: { id: company.connectionId, metadataXml } });
            expect(refusal.fields?.[0], metadataXml.slice(0, 40)).to.include({ path: 'input.metadataXml', reason: 'METADATA_UNFIT' });
        }
        const input = { id: company.connectionId, metadataUrl: 'http://169.254.169.254/metadata' };
        expect((await world.acme.admin.refusal(UpdateSamlConnectionDocument, { input })).fields?.[0]?.reason).to.equal('URL_FORBIDDEN');
        const { updateSamlConnection } = await world.acme.admin.run(UpdateSamlConnectionDocument, {
            input: { id: company.connectionId, metadataXml: metadata, name: 'The same again' },
        });
        expect(updateSamlConnection).to.include({ id: company.connectionId, name: 'The same again' });
    });
});
//# sourceMappingURL=saml-attacks.test.js.map