import { ProviderUnreachable, callProvider } from './calls.js';
import { discover } from './client.js';
/** What keeps people from coming through the provider, as far as it tells without anybody signing in. */
export async function problemsOfOidc(ctx, connection) {
    try {
        const metadata = (await discover(ctx, connection)).serverMetadata();
        return [
            ...(metadata.authorization_endpoint === undefined ? ['The provider names no authorization endpoint.'] : []),
            ...(metadata.token_endpoint === undefined ? ['The provider names no token endpoint.'] : []),
            ...(metadata.jwks_uri === undefined ? ['The provider publishes no keys.'] : await problemsOfKeys(ctx, metadata.jwks_uri)),
            ...((metadata.response_types_supported ?? ['code']).includes('code') ? [] : ['The provider does not give codes (response_type=code).']),
        ];
    }
    catch (error) {
        if (error instanceof ProviderUnreachable)
            return [`The provider's discovery document could not be fetched: ${error.message}.`];
        return [`The provider's discovery document is not what it should be: ${messageOf(error)}.`];
    }
}
async function problemsOfKeys(ctx, url) {
    const { status, body } = await callProvider(ctx, {
        url,
        method: 'GET',
        headers: { accept: 'application/json' },
        body: null,
        caller: ctx.tenant.id,
    });
    return status === 200 && hasKeys(body) ? [] : [`The provider's keys could not be read: status ${status}.`];
}
function hasKeys(body) {
    try {
        const { keys } = JSON.parse(body);
        return Array.isArray(keys) && keys.length > 0;
    }
    catch {
        return false;
    }
}
/** openid-client names claims and endpoints, and quotes nothing of what was answered. */
function messageOf(error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
}
//# sourceMappingURL=testing.js.map