/** What a provider said of a person, by whichever protocol: verified, and not yet believed in what it may not say. */
import { z } from 'zod';
export const assertionSchema = z.object({
    issuer: z.string(),
    subject: z.string(),
    /** Null when it said none that may be believed. */
    email: z.string().nullable(),
    displayName: z.string().nullable(),
    groups: z.array(z.string()),
    /** Values of `amr` and `acr`, or the class of the authentication context. */
    contexts: z.array(z.string()),
    /** When the provider looked at the person, in milliseconds; null when it did not say. */
    authenticatedAt: z.number().nullable(),
});
/** Why an answer or a person was refused, for the audit trail of the tenant. Never what was in the answer. */
export class Refused extends Error {
    reason;
    kind;
    name = 'Refused';
    constructor(reason, 
    /** The answer itself, somebody who may not come in, or a provider that is not there or said no. */
    kind, options) {
        super(reason, options);
        this.reason = reason;
        this.kind = kind;
    }
}
/** Protects the mapping of roles from directories with thousands of groups: those that are mapped stand among the first. */
const GROUPS_MAX = 1_000;
const TEXT_LENGTH_MAX = 500;
/** One text or many, as providers like it. */
export function textsIn(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string' && one !== '' && one.length <= TEXT_LENGTH_MAX).slice(0, GROUPS_MAX);
}
export function textIn(value) {
    return textsIn(value)[0] ?? null;
}
//# sourceMappingURL=assertion.js.map