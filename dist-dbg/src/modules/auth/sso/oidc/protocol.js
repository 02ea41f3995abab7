/** OpenID Connect Core 1.0: the authorization code flow with PKCE (RFC 7636), state, nonce and the issuer's own word (RFC 9207). */
import { AuthorizationResponseError, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, fetchUserInfo, } from 'openid-client';
import { Refused, textIn, textsIn } from '../assertion.js';
import { callbackUrl } from '../connections/addresses.js';
import { ProviderUnreachable } from './calls.js';
import { clientOf, toUnreachable } from './client.js';
/** "Look at the person now", with room for clocks that differ. */
const FRESH_SECONDS = 60;
/** Where the browser goes. */
export async function oidcRedirect(ctx, connection, { state, nonce, verifier, isFresh }) {
    const client = await clientOf(ctx, connection);
    const url = buildAuthorizationUrl(client, {
        redirect_uri: callbackUrl(ctx, connection.id),
        scope: connection.oidc?.scopes.join(' ') ?? 'openid',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(isFresh ? { prompt: 'login', max_age: '0' } : {}),
    });
    return url.href;
}
/** Exchanges the code of the answer and verifies what comes. Throws `Refused`. */
export async function oidcAssertion(ctx, connection, { search, request }) {
    try {
        const client = await clientOf(ctx, connection);
        const url = new URL(`${callbackUrl(ctx, connection.id)}${search}`);
        const tokens = await authorizationCodeGrant(client, url, {
            expectedState: request.state,
            expectedNonce: request.nonce,
            pkceCodeVerifier: request.verifier,
            idTokenExpected: true,
            ...(request.isFresh ? { maxAge: FRESH_SECONDS } : {}),
        }).catch(toUnreachable);
        const claims = tokens.claims();
        if (claims === undefined)
            throw new Refused('ID_TOKEN_MISSING', 'ANSWER');
        return toAssertion(connection, claims, await moreClaims(client, connection, { accessToken: tokens.access_token, claims }));
    }
    catch (error) {
        throw toRefused(error);
    }
}
/** Some providers put into the ID token no more than who it is (OpenID Connect Core 1.0, section 5.4). */
async function moreClaims(client, { groupsAttribute, roleMappings }, { accessToken, claims }) {
    const wanted = ['email', ...(roleMappings.length > 0 ? [groupsAttribute] : [])];
    if (client.serverMetadata().userinfo_endpoint === undefined || wanted.every((name) => claims[name] !== undefined))
        return claims;
    const more = await fetchUserInfo(client, accessToken, claims.sub).catch(toUnreachable);
    return { ...more, ...claims };
}
function toAssertion({ groupsAttribute, trustsEmails }, token, claims) {
    const isVerified = claims['email_verified'] === true || (trustsEmails && claims['email_verified'] === undefined);
    return {
        issuer: token.iss,
        subject: token.sub,
        email: isVerified ? textIn(claims['email']) : null,
        displayName: textIn(claims['name']),
        groups: textsIn(claims[groupsAttribute]),
        // Only of the signed token.
        contexts: [...textsIn(token['amr']), ...textsIn(token['acr'])],
        authenticatedAt: typeof token.auth_time === 'number' ? token.auth_time * 1_000 : null,
    };
}
function toRefused(error) {
    if (error instanceof Refused)
        return error;
    if (error instanceof ProviderUnreachable)
        return new Refused(`UNREACHABLE: ${error.message}`, 'UNREACHABLE', { cause: error });
    if (error instanceof AuthorizationResponseError)
        return new Refused(`PROVIDER_SAID: ${nameOf(error.error)}`, 'DENIED', { cause: error });
    const code = error instanceof Error && 'code' in error ? nameOf(error.code) : 'UNKNOWN';
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return new Refused(`${code}: ${detail}`, 'ANSWER', { cause: error });
}
/** Codes of OAuth and of openid-client, and nothing that a stranger may have written. */
function nameOf(code) {
    return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'UNKNOWN';
}
//# sourceMappingURL=protocol.js.map