/** A company whose provider speaks SAML. */
import { CreateSamlConnectionDocument, EnableSsoConnectionDocument } from '../../../../schema/generated/graphql.js';
import { Session } from '../../../support/sessions.js';
import { SamlProvider } from '../../../support/sso/saml-provider.js';
import { FrontEnd, addDomain, isReturn, roleNamed, uniqueDomain } from './company.js';
export async function connectSaml(world, tenant, more = {}) {
    const domain = uniqueDomain();
    await addDomain(world, tenant.admin, domain);
    const provider = new SamlProvider(() => world.clock.now());
    const roleMappings = [{ value: null, roleId: await roleNamed(tenant.admin, 'viewer') }];
    const { createSamlConnection } = await tenant.admin.run(CreateSamlConnectionDocument, {
        input: { name: 'Company login', metadataXml: provider.metadata, emailDomains: [domain], roleMappings, ...more },
    });
    const connectionId = createSamlConnection?.id ?? '';
    const { metadataUrl: entityId = '', acsUrl = '' } = createSamlConnection?.saml ?? {};
    await tenant.admin.run(EnableSsoConnectionDocument, { input: { id: connectionId } });
    return { tenant, domain, connectionId, provider, service: { entityId, acsUrl } };
}
export function samlWindow(world, { tenant }) {
    return new FrontEnd(world, tenant.anonymous);
}
/** As far as the provider's page, which is not opened. */
export async function toProvider(front, { connectionId, provider }, { isFresh = false } = {}) {
    return front.until(await front.begin(connectionId, isFresh), ({ href }) => href.startsWith(provider.signInUrl));
}
/** Posts a provider's form as its page does, from another site, and goes on to the front-end's page. */
export async function post(front, { service }, form) {
    const response = await front.browser.request(service.acsUrl, { form, crossSite: true });
    const location = response.headers.get('location');
    if (location === null)
        throw new Error(`no way on: ${response.status} ${await response.text()}`);
    return front.browser.follow(location, isReturn);
}
/** All of it: a session, or the reason why not. */
export async function samlSignIn(world, company, twist = {}) {
    const front = samlWindow(world, company);
    const at = await toProvider(front, company);
    return finished(front, company, await post(front, company, await company.provider.answer(at, company.service, twist)));
}
export async function finished(front, { tenant }, back) {
    const error = back.searchParams.get('error');
    if (error !== null)
        return error;
    const answer = await front.finish(back.searchParams.get('code') ?? '');
    return typeof answer === 'string' ? answer : new Session(tenant.anonymous, answer);
}
//# sourceMappingURL=saml-company.js.map