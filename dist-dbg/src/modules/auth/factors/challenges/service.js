/** Tickets: a question for a proof, which one device may answer a few times within minutes. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
/** How long a question may be answered: NIST SP 800-63B-4, section 3.1.3, has ten minutes for codes; people need less. */
const LIFETIME_MS = {
    SIGN_IN: 5 * 60_000,
    PASSKEY_SIGN_IN: 5 * 60_000,
    STEP_UP: 5 * 60_000,
    PASSKEY_REGISTRATION: 10 * 60_000,
};
export async function issueChallenge({ db, ctx, factors }, { purpose, holderId, sessionId, proved = ['pwd'] }) {
    const [ticket, challenge, createdAt] = [random(), random(), ctx.now()];
    const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS[purpose]);
    await factors.deleteChallengesOver(db, createdAt);
    await factors.insertChallenge(db, {
        ...{ digest: ctx.tokens.digestOf(ticket), purpose, holderId, sessionId, methods: [...proved], userAgent: ctx.userAgent, challenge },
        ...{ attempts: 0, createdAt, expiresAt, usedAt: null },
    });
    return { ticket, challenge, expiresAt };
}
/** How a ticket is looked for: by its digest, and only for what, for whom and where it was issued. */
export function presentedOf(ctx, { ticket, purpose, sessionId }) {
    return { digest: ctx.tokens.digestOf(ticket), purpose, sessionId, userAgent: ctx.userAgent, now: ctx.now() };
}
const openSchema = z.object({ challenge: z.string(), expiresAt: z.number(), userAgent: z.string().nullable() });
/**
 * For whoever wants to sign in with a passkey and has not said who they are. Strangers ask for it with each page that they open, so nothing is
 * stored: the ticket holds the question itself, sealed, and is noted when it is answered.
 */
export function sealChallenge(ctx) {
    const challenge = random();
    const expiresAt = new Date(ctx.now().getTime() + LIFETIME_MS.PASSKEY_SIGN_IN);
    const content = { challenge, expiresAt: expiresAt.getTime(), userAgent: ctx.userAgent };
    return { ticket: ctx.secrets.seal(purposeIn(ctx), JSON.stringify(content)), challenge, expiresAt };
}
/** What was to be signed, or null for a ticket that is not ours, of another tenant or device, or too old. */
export function openChallenge(ctx, ticket) {
    try {
        const { challenge, expiresAt, userAgent } = openSchema.parse(JSON.parse(ctx.secrets.open(purposeIn(ctx), ticket)));
        return expiresAt > ctx.now().getTime() && userAgent === ctx.userAgent ? { challenge, expiresAt: new Date(expiresAt) } : null;
    }
    catch {
        // Whatever is wrong with it, the answer is the same.
        return null;
    }
}
/** Notes that a sealed question was answered. False when it was before: by its challenge, since one ticket can be spelled in many ways. */
export async function spendChallenge({ db, ctx, factors }, { challenge, expiresAt, holderId }) {
    const now = ctx.now();
    await factors.deleteChallengesOver(db, now);
    return factors.insertChallenge(db, {
        ...{
            digest: ctx.tokens.digestOf(challenge),
            purpose: 'PASSKEY_SIGN_IN',
            holderId,
            sessionId: null,
            methods: [],
            userAgent: ctx.userAgent,
            challenge: '',
        },
        ...{ attempts: 1, createdAt: now, expiresAt, usedAt: now },
    });
}
function purposeIn({ tenantOrNull }) {
    return `passkey sign-in to ${tenantOrNull?.id ?? 'operators'}`;
}
function random() {
    return randomBytes(32).toString('base64url');
}
//# sourceMappingURL=service.js.map