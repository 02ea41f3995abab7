/** A SAML provider (samlify) whose answers go through the hands of a test before and after they are signed. */
import { createRequire } from 'node:module';
import { providerKey } from './keys.js';
const samlify = createRequire(import.meta.url)('samlify');
// The schema of SAML is not what is looked at here.
samlify.setSchemaValidator({ validate: async () => 'good' });
const BEARER = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';
const MINUTES_5 = 300_000;
export class SamlProvider {
    now;
    entityId = 'https://provider.test/metadata';
    /** Nobody listens there: a test reads the request from the address. */
    signInUrl = 'http://127.0.0.1:8443/sign-in';
    person = { nameId: 'nobody' };
    constructor(now) {
        this.now = now;
    }
    get metadata() {
        const certificate = providerKey.certificate.replace(/-----[A-Z ]+-----|\s/g, '');
        return `<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${this.entityId}">
      <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
      </md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${this.signInUrl}"/>
      </md:IDPSSODescriptor></md:EntityDescriptor>`;
    }
    /** The form that the browser posts back after it came to this address. */
    async answer(at, service, twist = {}) {
        const xml = await this.respond(at, service, twist);
        return { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: at.searchParams.get('RelayState') ?? '' };
    }
    /** The signed document. */
    async respond(at, service, twist = {}) {
        const provider = this.#provider(twist);
        const party = this.#party(service, twist);
        const request = await provider.parseLoginRequest(party, 'redirect', { query: Object.fromEntries(at.searchParams) });
        const fill = (template) => {
            const id = `_${Math.random().toString(36).slice(2)}`;
            const tags = { ...this.#tags(service, request.extract.request.id, id), ...twist.tags };
            // As they are: what stands in them is the test's business.
            const xml = Object.entries(tags).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => value), template);
            return { id, context: (twist.beforeSigning ?? ((text) => text))(xml) };
        };
        const { context } = await provider.createLoginResponse(party, request, 'post', { email: this.person.nameId }, { customTagReplacement: fill });
        return (twist.afterSigning ?? ((text) => text))(Buffer.from(context, 'base64').toString());
    }
    #tags({ entityId, acsUrl }, requestId, id) {
        const now = this.now();
        const until = new Date(now.getTime() + MINUTES_5).toISOString();
        const { nameId, context = BEARER } = this.person;
        return {
            ...{ ID: id, AssertionID: `_a${id}`, Destination: acsUrl, Audience: entityId, SubjectRecipient: acsUrl, Issuer: this.entityId },
            ...{ NameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', NameID: nameId, InResponseTo: requestId },
            ...{ IssueInstant: now.toISOString(), ConditionsNotBefore: now.toISOString(), ConditionsNotOnOrAfter: until },
            ...{ SubjectConfirmationDataNotOnOrAfter: until, AssertionConsumerServiceURL: acsUrl, EntityID: entityId },
            StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
            AuthnStatement: `<saml:AuthnStatement AuthnInstant="${now.toISOString()}"><saml:AuthnContext><saml:AuthnContextClassRef>${context}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`,
            AttributeStatement: this.#groups(),
        };
    }
    #groups() {
        const values = (this.person.groups ?? []).map((group) => `<saml:AttributeValue>${group}</saml:AttributeValue>`).join('');
        return values === '' ? '' : `<saml:AttributeStatement><saml:Attribute Name="groups">${values}</saml:Attribute></saml:AttributeStatement>`;
    }
    #provider({ key = providerKey, algorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256' }) {
        return samlify.IdentityProvider({
            ...{ entityID: this.entityId, privateKey: key.privateKey, signingCert: key.certificate, isAssertionEncrypted: false },
            requestSignatureAlgorithm: algorithm,
            nameIDFormat: ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
            singleSignOnService: [
                { Binding: samlify.Constants.namespace.binding.redirect, Location: this.signInUrl },
                { Binding: samlify.Constants.namespace.binding.post, Location: this.signInUrl },
            ],
        });
    }
    #party({ entityId, acsUrl }, { signs = 'assertion' }) {
        return samlify.ServiceProvider({
            ...{ entityID: entityId, authnRequestsSigned: false },
            ...{ wantAssertionsSigned: signs !== 'response', wantMessageSigned: signs !== 'assertion' },
            assertionConsumerService: [{ Binding: samlify.Constants.namespace.binding.post, Location: acsUrl }],
        });
    }
}
//# sourceMappingURL=saml-provider.js.map