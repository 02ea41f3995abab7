import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { optional } from '../../../../kernel/inputs.js';
import { typedPasswordSchema } from '../../passwords/checks.js';
/** Sealed tickets are some three hundred characters; the bound keeps megabytes away. */
export const ticketSchema = z.string().min(1, 'must not be empty').max(1_024, 'must have at most 1024 characters');
export const totpCodeSchema = z
    .string()
    .max(20, 'must have at most 20 characters')
    .transform((code) => code.replaceAll(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), problem('MALFORMED', 'must be six digits'));
const recoveryCodeSchema = z.string().min(1, 'must not be empty').max(64, 'must have at most 64 characters');
const base64url = (bytesMax) => z
    .string()
    .max(Math.ceil((bytesMax * 4) / 3), `must have at most ${bytesMax} bytes`)
    .regex(/^[\w-]+$/, 'must be base64url');
const credential = {
    id: base64url(1_023),
    rawId: base64url(1_023),
    type: z.literal('public-key'),
    clientExtensionResults: z.object({}).default({}),
};
/** What `PublicKeyCredential.toJSON()` gives for an assertion; what else it holds is not looked at. */
export const assertionSchema = z
    .object({
    ...credential,
    response: z.object({
        clientDataJSON: base64url(4_096),
        authenticatorData: base64url(4_096),
        signature: base64url(1_024),
        userHandle: optional(base64url(64)),
    }),
})
    .transform(({ response: { userHandle, ...response }, ...rest }) => ({ ...rest, response: { ...response, ...(userHandle ? { userHandle } : {}) } }));
/** The same for a new passkey. */
export const creationSchema = z
    .object({
    ...credential,
    response: z.object({
        clientDataJSON: base64url(4_096),
        attestationObject: base64url(16_384),
        transports: z.array(z.string().max(32)).max(10).default([]),
    }),
})
    .transform((given) => given);
const given = {
    ticket: ticketSchema,
    totpCode: optional(totpCodeSchema),
    recoveryCode: optional(recoveryCodeSchema),
    passkey: optional(assertionSchema),
};
function factorsIn({ totpCode, recoveryCode, passkey }) {
    return [
        ...(totpCode === undefined ? [] : [{ kind: 'TOTP', code: totpCode }]),
        ...(recoveryCode === undefined ? [] : [{ kind: 'RECOVERY_CODE', code: recoveryCode }]),
        ...(passkey === undefined ? [] : [{ kind: 'PASSKEY', response: passkey }]),
    ];
}
const EXACTLY_ONE = { code: 'custom', ...problem('EXACTLY_ONE', 'must hold exactly one proof'), input: null };
export const completeSignInSchema = z.strictObject(given).transform(({ ticket, ...proofs }, ctx) => {
    const [proof, ...more] = factorsIn(proofs);
    if (proof !== undefined && more.length === 0)
        return { ticket, proof };
    ctx.issues.push(EXACTLY_ONE);
    return z.NEVER;
});
export const stepUpSchema = z
    .strictObject({ ...given, password: optional(typedPasswordSchema) })
    .transform(({ ticket, password, ...proofs }, ctx) => {
    const all = [...(password === undefined ? [] : [{ kind: 'PASSWORD', password }]), ...factorsIn(proofs)];
    const [proof, ...more] = all;
    if (proof !== undefined && more.length === 0)
        return { ticket, proof };
    ctx.issues.push(EXACTLY_ONE);
    return z.NEVER;
});
export const signInWithPasskeySchema = z.strictObject({ ticket: ticketSchema, passkey: assertionSchema });
//# sourceMappingURL=checks.js.map