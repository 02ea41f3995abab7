import { invalidInput } from '../../../../kernel/errors.js';
/** Everything that browsers ask of us on their way to a provider and back lies below. */
export const SSO_PATH = '/sso';
/** Where the front-end sends the browser. */
export function startUrl(ctx, ticket) {
    return `${baseOf(ctx)}/start?ticket=${encodeURIComponent(ticket)}`;
}
/** Each connection has its own, so that an answer cannot be passed off as that of another provider (RFC 9700, section 4.4.2.2). */
export function callbackUrl(ctx, id) {
    return `${baseOf(ctx)}/${id}/callback`;
}
export function acsUrl(ctx, id) {
    return `${baseOf(ctx)}/${id}/acs`;
}
export function relayUrl(ctx, id, relay) {
    return `${baseOf(ctx)}/${id}/relay?relay=${encodeURIComponent(relay)}`;
}
/** Also the name that the tenant has at a SAML provider. */
export function metadataUrl(ctx, id) {
    return `${baseOf(ctx)}/${id}/metadata`;
}
/** The front-end's page, with the code or with what went wrong. */
export function returnUrl({ tenant, installation }, outcome) {
    const url = new URL(installation.sso.returnUrl.replaceAll('{tenant}', encodeURIComponent(tenant.slug)));
    for (const [name, value] of Object.entries(outcome))
        url.searchParams.set(name, value);
    return url.href;
}
function baseOf({ tenant, installation }) {
    return `${installation.sso.gatewayUrl}${SSO_PATH}/${tenant.id}`;
}
/** What is wrong with the address of a provider, to complete "must …"; null when it may be called as things are now. */
export async function problemOfUrl(ctx, url) {
    if (!ctx.installation.sso.plainHttp && !url.startsWith('https://'))
        return 'begin with https://';
    return ctx.outbound.problemOf(url);
}
export async function requireCallable(ctx, url, at) {
    const problem = await problemOfUrl(ctx, url);
    if (problem !== null)
        throw invalidInput([{ path: at, reason: 'URL_FORBIDDEN', message: `must ${problem}` }]);
}
//# sourceMappingURL=addresses.js.map