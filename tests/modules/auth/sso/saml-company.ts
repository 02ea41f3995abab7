/** A company whose provider speaks SAML. */
import { CreateSamlConnectionDocument, type CreateSamlConnectionInput, EnableSsoConnectionDocument } from '../../../../schema/generated/graphql.js';
import { Session } from '../../../support/sessions.js';
import { SamlProvider, type Service, type Twist } from '../../../support/sso/saml-provider.js';
import type { World } from '../../../support/world.js';
import { type Company, FrontEnd, type Home, type SsoWorld, addDomain, isReturn, roleNamed, uniqueDomain } from './company.js';

export type SamlCompany = Omit<Company, 'callbackUrl'> & { readonly provider: SamlProvider; readonly service: Service };

export async function connectSaml(world: SsoWorld, tenant: Home, more: Partial<CreateSamlConnectionInput> = {}): Promise<SamlCompany> {
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

export function samlWindow(world: Pick<World, 'url'>, { tenant }: Pick<Company, 'tenant'>): FrontEnd {
  return new FrontEnd(world, tenant.anonymous);
}

/** As far as the provider's page, which is not opened. */
export async function toProvider(front: FrontEnd, { connectionId, provider }: SamlCompany, { isFresh = false } = {}): Promise<URL> {
  return front.until(await front.begin(connectionId, isFresh), ({ href }) => href.startsWith(provider.signInUrl));
}

type Form = Readonly<Record<string, string>>;

/** Posts a provider's form as its page does, from another site, and goes on to the front-end's page. */
export async function post(front: FrontEnd, { service }: SamlCompany, form: Form): Promise<URL> {
  const response = await front.browser.request(service.acsUrl, { form, crossSite: true });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`no way on: ${response.status} ${await response.text()}`);
  return front.browser.follow(location, isReturn);
}

/** All of it: a session, or the reason why not. */
export async function samlSignIn(world: Pick<World, 'url'>, company: SamlCompany, twist: Twist = {}): Promise<Session | string> {
  const front = samlWindow(world, company);
  const at = await toProvider(front, company);
  return finished(front, company, await post(front, company, await company.provider.answer(at, company.service, twist)));
}

export async function finished(front: FrontEnd, { tenant }: Pick<Company, 'tenant'>, back: URL): Promise<Session | string> {
  const error = back.searchParams.get('error');
  if (error !== null) return error;
  const answer = await front.finish(back.searchParams.get('code') ?? '');
  return typeof answer === 'string' ? answer : new Session(tenant.anonymous, answer);
}
