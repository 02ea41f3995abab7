/** What is known of an OpenID provider (OpenID Connect Discovery 1.0): asked for once in a while, kept in memory. */
import { LRUCache } from 'lru-cache';
import { ClientSecretBasic, ClientSecretPost, allowInsecureRequests, customFetch, discovery, enableNonRepudiationChecks, } from 'openid-client';
import { invariant } from '../../../../kernel/assert.js';
import { problemOfUrl } from '../connections/addresses.js';
import { openSecret } from '../connections/secret.js';
import { ProviderUnreachable, fetchThrough } from './calls.js';
/** Endpoints change rarely. Keys are asked for anew by openid-client when an unknown one signs, and after five minutes. */
const KEPT_MS = 10 * 60_000;
/** Bounds memory: tenants choose how many they have. */
const KEPT_MAX = 1_000;
const kept = new WeakMap();
/** Throws `ProviderUnreachable`, or what openid-client says of a provider that is not what the connection says. */
export async function clientOf(ctx, connection) {
    const cache = kept.get(ctx.outbound) ?? new LRUCache({ max: KEPT_MAX, ttl: KEPT_MS });
    kept.set(ctx.outbound, cache);
    const key = `${ctx.tenant.id} ${connection.id} ${connection.version}`;
    const known = cache.get(key);
    if (known)
        return known;
    const made = await discover(ctx, connection);
    cache.set(key, made);
    return made;
}
/** Asks the provider, whatever is in memory. */
export async function discover(ctx, { id, oidc, sealedSecret }) {
    invariant(oidc !== null && sealedSecret !== null, 'the connection speaks OpenID Connect');
    const secret = openSecret(ctx, id, sealedSecret);
    const config = await discovery(new URL(oidc.issuer), oidc.clientId, {}, authenticate(secret), {
        [customFetch]: fetchThrough(ctx, ctx.tenant.id),
        execute: ctx.installation.sso.plainHttp ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    }).catch(toUnreachable);
    // The document names further addresses, where people and secrets are sent.
    const { authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint } = config.serverMetadata();
    for (const url of [authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint]) {
        const problem = url === undefined ? null : await problemOfUrl(ctx, url);
        if (problem !== null)
            throw new Error(`an endpoint of the provider must ${problem}`);
    }
    return config;
}
/** In the way that the provider takes; RFC 6749, section 2.3.1, prefers the header. */
function authenticate(secret) {
    const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
    return (server, client, body, headers) => {
        const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
        return (methods.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
    };
}
/** openid-client wraps what its fetch throws. */
export function toUnreachable(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof ProviderUnreachable)
            throw current;
    throw error;
}
//# sourceMappingURL=client.js.map