import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
/** As those of accounts: audited, and never offered to webhooks. No payload holds a secret or a code. */
const ofHolder = { version: 1, public: false, subject: 'holderId' };
const factor = z.enum(['TOTP', 'PASSKEY']);
const method = z.enum(['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY_CODE', 'SSO']);
export const secondFactorAsked = defineEvent({
    ...ofHolder,
    name: 'auth.secondFactorAsked',
    description: 'Somebody gave the right password and was asked for a second factor.',
    payload: z.object({ holderId: z.string(), methods: z.array(method) }),
});
export const proofRefused = defineEvent({
    ...ofHolder,
    name: 'auth.proofRefused',
    description: 'A code, passkey or password that was to complete a sign-in, step up a session or add a factor was not accepted.',
    payload: z.object({ holderId: z.string(), method, purpose: z.enum(['SIGN_IN', 'STEP_UP', 'ENROLMENT']) }),
});
export const stepUpBegun = defineEvent({
    ...ofHolder,
    name: 'auth.stepUpBegun',
    description: 'A signed-in person asked to prove who they are once more.',
    payload: z.object({ holderId: z.string(), sessionId: z.string() }),
});
export const steppedUp = defineEvent({
    ...ofHolder,
    name: 'auth.steppedUp',
    description: 'A signed-in person has proved who they are once more; tells by what, and all that the session has proved.',
    payload: z.object({ holderId: z.string(), sessionId: z.string(), method, methods: z.array(z.string()) }),
});
export const enrolmentBegun = defineEvent({
    ...ofHolder,
    name: 'auth.enrolmentBegun',
    description: 'Somebody began to add a second factor, which counts only when it was tried.',
    payload: z.object({ holderId: z.string(), factor }),
});
export const factorAdded = defineEvent({
    ...ofHolder,
    name: 'auth.factorAdded',
    description: 'An account has a new second factor.',
    payload: z.object({ holderId: z.string(), factor, factorId: z.string().nullable() }),
});
export const factorRemoved = defineEvent({
    ...ofHolder,
    name: 'auth.factorRemoved',
    description: 'Somebody removed a second factor of theirs; tells how many are left.',
    payload: z.object({ holderId: z.string(), factor, factorId: z.string().nullable(), left: z.int() }),
});
export const factorsReset = defineEvent({
    ...ofHolder,
    name: 'auth.factorsReset',
    description: 'An administrator took all second factors and recovery codes from an account, and its sessions have ended.',
    payload: z.object({ holderId: z.string(), passkeys: z.int(), totp: z.boolean() }),
});
export const passkeyRenamed = defineEvent({
    ...ofHolder,
    name: 'auth.passkeyRenamed',
    description: 'Somebody gave a passkey of theirs another name.',
    payload: z.object({ holderId: z.string(), factorId: z.string(), name: z.string() }),
});
export const passkeyCloned = defineEvent({
    ...ofHolder,
    name: 'auth.passkeyCloned',
    description: 'A passkey counted backwards, as happens when there is a copy of it: it was refused and is good no more.',
    payload: z.object({ holderId: z.string(), factorId: z.string(), counter: z.int(), known: z.int() }),
});
export const recoveryCodesMade = defineEvent({
    ...ofHolder,
    name: 'auth.recoveryCodesMade',
    description: 'An account has new recovery codes; those before are good no more.',
    payload: z.object({ holderId: z.string(), codes: z.int() }),
});
export const recoveryCodeUsed = defineEvent({
    ...ofHolder,
    name: 'auth.recoveryCodeUsed',
    description: 'A recovery code was used up; tells how many are left.',
    doneBy: 'holderId',
    payload: z.object({ holderId: z.string(), left: z.int() }),
});
const ofScope = { version: 1, public: false, subject: 'scope' };
export const mfaRequired = defineEvent({
    ...ofScope,
    name: 'auth.mfaRequired',
    description: 'A second factor is required of everybody, or of those who hold a role, after a time of grace.',
    payload: z.object({ scope: z.string(), graceDays: z.int() }),
});
export const mfaWaived = defineEvent({
    ...ofScope,
    name: 'auth.mfaWaived',
    description: 'A second factor is not required any more of everybody, or of those who hold a role.',
    payload: z.object({ scope: z.string(), graceDays: z.int() }),
});
export const factorEvents = [
    secondFactorAsked,
    proofRefused,
    stepUpBegun,
    steppedUp,
    enrolmentBegun,
    factorAdded,
    factorRemoved,
    factorsReset,
    passkeyRenamed,
    passkeyCloned,
    recoveryCodesMade,
    recoveryCodeUsed,
    mfaRequired,
    mfaWaived,
];
//# sourceMappingURL=events.js.map