/** A company that signs in through a provider of its own: its domain, its connection, and people who come through it. */
import { createHash, randomBytes } from 'node:crypto';
import {
  AddSsoDomainDocument,
  BeginSsoDocument,
  CreateOidcConnectionDocument,
  type CreateOidcConnectionInput,
  EnableSsoConnectionDocument,
  FinishSsoDocument,
  RolesDocument,
  VerifySsoDomainDocument,
} from '../../../../schema/generated/graphql.js';
import type { Client } from '../../../support/client.js';
import { NameServer } from '../../../support/name-server.js';
import { Session, type Tokens } from '../../../support/sessions.js';
import { Browser } from '../../../support/sso/browser.js';
import { CLIENT_SECRET, OpenIdProvider } from '../../../support/sso/openid-provider.js';
import { type TenantWorld, type World, useWorld } from '../../../support/world.js';

export const PUBLIC_URL = 'http://serai.test';
const RETURN_PATH = '/account/sso';

export type SsoWorld = World & { readonly names: NameServer; readonly provider: OpenIdProvider };

/** A world with a name server and a provider of their own. */
export function useSsoWorld(variables: Record<string, string> = {}): SsoWorld {
  const [names, provider] = [new NameServer(), new OpenIdProvider()];
  // Known to the configuration before either listens.
  const more: Record<string, string> = { OUTBOUND_ALLOW: '127.0.0.1', ...variables };
  before(async () => {
    more['NAME_SERVERS'] = await names.start();
    await provider.start();
  });
  after(async () => {
    names.stop();
    await provider.stop();
  });
  return Object.assign(useWorld(more), { names, provider });
}

let count = 0;
/** A domain that nobody else of this run has. */
export function uniqueDomain(): string {
  count += 1;
  return `company-${count}.example`;
}

export async function addDomain({ names }: Pick<SsoWorld, 'names'>, admin: Client, domain: string): Promise<void> {
  const { addSsoDomain } = await admin.run(AddSsoDomainDocument, { input: { domain } });
  names.publishes(addSsoDomain?.recordName ?? '', 'v=spf1 -all', addSsoDomain?.recordValue ?? '');
  await admin.run(VerifySsoDomainDocument, { input: { domain } });
}

export async function roleNamed(admin: Client, key: string): Promise<string> {
  const { roles } = await admin.run(RolesDocument);
  const role = roles?.nodes.find(({ systemKey, name }) => systemKey === key || name === key);
  if (!role) throw new Error(`no role ${key}`);
  return role.id;
}

/** Where it is a tenant, and who acts for it there. */
export type Home = Pick<TenantWorld, 'tenant' | 'admin' | 'anonymous'>;
export type Company = { readonly tenant: Home; readonly domain: string; readonly connectionId: string; readonly callbackUrl: string };

/** Proves a domain, connects the provider and lets people in, who become viewers unless the mapping says otherwise. */
export async function connectOpenId(world: SsoWorld, tenant: Home, more: Partial<CreateOidcConnectionInput> = {}): Promise<Company> {
  const domain = uniqueDomain();
  await addDomain(world, tenant.admin, domain);
  const roleMappings = [{ value: null, roleId: await roleNamed(tenant.admin, 'viewer') }];
  const { createOidcConnection } = await tenant.admin.run(CreateOidcConnectionDocument, {
    input: {
      ...{ name: 'Company login', issuer: world.provider.issuer, clientId: `client-of-${domain}`, clientSecret: CLIENT_SECRET },
      ...{ emailDomains: [domain], roleMappings, scopes: ['email', 'profile', 'groups'], ...more },
    },
  });
  const connectionId = createOidcConnection?.id ?? '';
  const callbackUrl = createOidcConnection?.oidc?.callbackUrl ?? '';
  world.provider.register(createOidcConnection?.oidc?.clientId ?? '', callbackUrl);
  await tenant.admin.run(EnableSsoConnectionDocument, { input: { id: connectionId } });
  return { tenant, domain, connectionId, callbackUrl };
}

/** Somebody at the provider. */
export function person(name: string, { domain }: Pick<Company, 'domain'>, claims: Readonly<Record<string, unknown>> = {}) {
  return { sub: `${name}-at-the-provider`, claims: { email: `${name}@${domain}`, email_verified: true, name: `${name} of ${domain}`, ...claims } };
}

/** A front-end with a window. */
export class FrontEnd {
  readonly browser: Browser;
  readonly verifier = randomBytes(32).toString('base64url');
  readonly #client: Client;

  constructor(world: Pick<World, 'url'>, client: Client, headers: Readonly<Record<string, string>> = {}) {
    this.browser = new Browser({ publicUrl: PUBLIC_URL, url: world.url }, headers);
    this.#client = client;
  }

  get challenge(): string {
    return createHash('sha256').update(this.verifier).digest('base64url');
  }

  /** Where to send the window. */
  async begin(connectionId: string, isFresh = false): Promise<string> {
    const { beginSso } = await this.#client.run(BeginSsoDocument, { input: { connectionId, codeChallenge: this.challenge, isFresh } });
    return beginSso?.url ?? '';
  }

  /** Goes there and all the way back to the front-end's page. */
  back(url: string): Promise<URL> {
    return this.browser.follow(url, isReturn);
  }

  /** Goes as far as an address for which it holds. */
  until(url: string, until: (at: URL) => boolean): Promise<URL> {
    return this.browser.follow(url, until);
  }

  /** The answer of `finishSso`, or the reason why there is none. */
  async finish(code: string, codeVerifier = this.verifier) {
    const { data, errors } = await this.#client.send<{ finishSso: (Tokens & { __typename: string; ticket?: string }) | null }>(FinishSsoDocument, {
      input: { code, codeVerifier },
    });
    return data?.finishSso ?? errors[0]?.extensions.reason ?? 'nothing';
  }

  /** All of it: a session, or the reason why not. */
  async signIn(connectionId: string): Promise<Session | string> {
    const at = await this.back(await this.begin(connectionId));
    const error = at.searchParams.get('error');
    if (error !== null) return error;
    const answer = await this.finish(at.searchParams.get('code') ?? '');
    return typeof answer === 'string' ? answer : new Session(this.#client, answer);
  }
}

export function isReturn({ origin, pathname }: URL): boolean {
  return origin === PUBLIC_URL && pathname === RETURN_PATH;
}

/** A new window at the company's sign-in page. */
export function windowOf(world: Pick<World, 'url'>, { tenant }: Pick<Company, 'tenant'>): FrontEnd {
  return new FrontEnd(world, tenant.anonymous);
}

/** Signs in; throws when that is refused. */
export async function signedInThrough(world: Pick<World, 'url'>, company: Company): Promise<Session> {
  const session = await windowOf(world, company).signIn(company.connectionId);
  if (typeof session === 'string') throw new Error(`not signed in: ${session}`);
  return session;
}

/** Why the last answers were refused, as the tenant's administrators see it, the newest last. */
export async function refusalsOf(world: World, { tenant }: Pick<Company, 'tenant'>): Promise<string[]> {
  return world.sql(async (sql) => {
    const rows =
      await sql`select details from ${sql(`t_${tenant.tenant.id.slice(4)}`)}.audit_entries where action = 'auth.ssoRefused' order by occurred_at, id`;
    return rows.map((row) => String((row['details'] as { reason: string }).reason));
  });
}
