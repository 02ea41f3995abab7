/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens, in lower case, as they are sent. */
export const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/;
/** Visible ASCII, with spaces inside. */
export const HEADER_VALUE = /^[!-~]([ -~]{0,998}[!-~])?$/;
/** Of one connection (RFC 9110, section 7.6.1), of where the request goes, of its framing, or ours to say. */
const RESERVED = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|content-.*|expect|date|via|forwarded|x-forwarded-.*|x-real-ip|accept-encoding|user-agent|webhook-.*|serai-.*|sec-.*|cookie|alt-used|http2-settings)$/;
export function isReserved(name) {
    return RESERVED.test(name);
}
export function sealHeaders(ctx, id, headers) {
    if (headers.length === 0)
        return { headerNames: [], sealedHeaders: null };
    const sealedHeaders = ctx.secrets.seal(purposeOf(ctx, id), JSON.stringify(Object.fromEntries(headers.map(({ name, value }) => [name, value]))));
    return { headerNames: headers.map(({ name }) => name), sealedHeaders };
}
export function openHeaders(ctx, { id, sealedHeaders }) {
    return sealedHeaders === null ? {} : JSON.parse(ctx.secrets.open(purposeOf(ctx, id), sealedHeaders));
}
function purposeOf({ tenant }, id) {
    return `webhook headers ${tenant.id} ${id}`;
}
//# sourceMappingURL=headers.js.map