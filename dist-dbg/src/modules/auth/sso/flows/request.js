/** What is sent to a provider with a person, and must come back fitting. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { assertionSchema } from '../assertion.js';
const requestSchema = z.object({
    /** Names the flow: `state` in OpenID Connect, `RelayState` in SAML. */
    state: z.string(),
    nonce: z.string(),
    /** PKCE; of no meaning in SAML. */
    verifier: z.string(),
    /** The ID of the AuthnRequest; of no meaning in OpenID Connect. */
    requestId: z.string(),
});
export function newRequest() {
    // An XML ID begins with a letter or an underscore.
    return { state: random(), nonce: random(), verifier: random(), requestId: `_${random()}` };
}
/** 256 bits in base64url. */
export function random() {
    return randomBytes(32).toString('base64url');
}
/** `owner` is what names the flow in the table: what was sealed for one opens for no other. */
export function sealForFlow(ctx, owner, content) {
    return ctx.secrets.seal(purposeOf(ctx, owner), JSON.stringify(content));
}
export function openRequest(ctx, owner, sealed) {
    return requestSchema.parse(JSON.parse(ctx.secrets.open(purposeOf(ctx, owner), sealed)));
}
export function openAssertion(ctx, owner, sealed) {
    return assertionSchema.parse(JSON.parse(ctx.secrets.open(purposeOf(ctx, owner), sealed)));
}
function purposeOf({ tenant }, owner) {
    return `sign-in of ${tenant.id} through ${owner}`;
}
//# sourceMappingURL=request.js.map