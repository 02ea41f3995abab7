/** Codes of authenticator apps (RFC 6238): SHA-1, six digits, thirty seconds, which is what all of them know. */
import { generateSecret, generateURI, verifySync } from 'otplib/functional';
const STEP_SECONDS = 30;
/** 160 random bits, in base32. */
export function newTotpSecret() {
    return generateSecret();
}
/** What a QR code holds that an app is shown (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
export function provisioningUri({ issuer, account, secret }) {
    return generateURI({ strategy: 'totp', issuer, label: account, secret });
}
/** The time step that a code belongs to, or null: the present one, the one before and the one after, for clocks that differ (RFC 6238, section 5.2). */
export function matchingStep(secret, code, now) {
    const epoch = Math.floor(now.getTime() / 1_000);
    const result = verifySync({ secret, token: code, epoch, period: STEP_SECONDS, epochTolerance: STEP_SECONDS });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
}
//# sourceMappingURL=codes.js.map