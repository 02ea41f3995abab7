/** A real OpenID provider (oidc-provider) on the loopback. Whoever comes is signed in as the person of the moment. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

export type OpenIdPerson = {
  readonly sub: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly amr?: readonly string[];
  readonly acr?: string;
};

export const CLIENT_SECRET = 'the-secret-of-the-client-of-a-test';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const jwks = { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };

export class OpenIdProvider {
  person: OpenIdPerson = { sub: 'nobody', claims: {} };
  /** What people were asked for, as it stood in the address. */
  readonly requests: URLSearchParams[] = [];
  readonly #redirects = new Map<string, string>();
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));
  #provider: Provider | null = null;

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Lets people be sent back to this address by the client. */
  register(clientId: string, redirectUri: string): void {
    this.#redirects.set(clientId, redirectUri);
    this.#provider = new Provider(this.issuer, this.#configuration());
    this.#provider.proxy = true;
  }

  #configuration(): Configuration {
    return {
      clients: [...this.#redirects].map(([client_id, redirect]) => ({
        ...{ client_id, client_secret: CLIENT_SECRET, redirect_uris: [redirect] },
        ...{ response_types: ['code'], grant_types: ['authorization_code'] },
      })),
      findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, ...this.person.claims }) }),
      claims: { openid: ['sub', 'acr', 'amr', 'auth_time'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
      scopes: ['openid', 'email', 'profile', 'groups'],
      acrValues: ['gold', 'silver'],
      jwks,
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      pkce: { required: () => true },
      cookies: { keys: ['a-key-of-a-test'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? '', accountId: ctx.oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid email profile groups');
        await grant.save();
        return grant;
      },
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider ?? new Provider(this.issuer, this.#configuration());
    if (request.url?.startsWith('/auth?')) this.requests.push(new URL(request.url, this.issuer).searchParams);
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    const { sub, amr, acr } = this.person;
    await provider.interactionFinished(request, response, {
      login: { accountId: sub, ...(amr ? { amr: [...amr] } : {}), ...(acr === undefined ? {} : { acr }) },
    });
  }
}
