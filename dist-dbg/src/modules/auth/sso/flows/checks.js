import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line, optional } from '../../../../kernel/inputs.js';
import { ssoConnectionId } from '../ids.js';
/** 256 bits in base64url, as all that travels. */
const token = z.string().regex(/^[\w-]{43}$/, 'must be 43 characters of base64url');
export const beginSsoSchema = z
    .strictObject({
    connectionId: optional(ssoConnectionId.schema),
    email: optional(line(254)),
    codeChallenge: token,
    isFresh: z.boolean().default(false),
})
    .refine(({ connectionId, email }) => (connectionId === undefined) !== (email === undefined), problem('EXACTLY_ONE', 'must hold connectionId or email'));
/** RFC 7636, section 4.1. */
const verifier = z.string().regex(/^[\w.~-]{43,128}$/, 'must be 43 to 128 letters, digits and -._~');
export const finishSsoSchema = z.strictObject({
    code: z.string().min(1, 'must not be empty').max(100, 'must have at most 100 characters'),
    codeVerifier: verifier,
});
//# sourceMappingURL=checks.js.map