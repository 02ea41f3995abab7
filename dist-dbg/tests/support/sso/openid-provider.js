/** A real OpenID provider (oidc-provider) on the loopback. Whoever comes is signed in as the person of the moment. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
export const CLIENT_SECRET = 'the-secret-of-the-client-of-a-test';
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const jwks = { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
export class OpenIdProvider {
    person = { sub: 'nobody', claims: {} };
    /** What people were asked for, as it stood in the address. */
    requests = [];
    #redirects = new Map();
    #server = createServer((request, response) => void this.#answer(request, response));
    #provider = null;
    get issuer() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    async start() {
        this.#server.listen(0, '127.0.0.1');
        await once(this.#server, 'listening');
    }
    async stop() {
        this.#server.closeAllConnections();
        this.#server.close();
        await once(this.#server, 'close');
    }
    /** Lets people be sent back to this address by the client. */
    register(clientId, redirectUri) {
        this.#redirects.set(clientId, redirectUri);
        this.#provider = new Provider(this.issuer, this.#configuration());
        this.#provider.proxy = true;
    }
    #configuration() {
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
    async #answer(request, response) {
        const provider = this.#provider ?? new Provider(this.issuer, this.#configuration());
        if (request.url?.startsWith('/auth?'))
            this.requests.push(new URL(request.url, this.issuer).searchParams);
        if (!request.url?.startsWith('/interaction/'))
            return provider.callback()(request, response);
        const { sub, amr, acr } = this.person;
        await provider.interactionFinished(request, response, {
            login: { accountId: sub, ...(amr ? { amr: [...amr] } : {}), ...(acr === undefined ? {} : { acr }) },
        });
    }
}
//# sourceMappingURL=openid-provider.js.map