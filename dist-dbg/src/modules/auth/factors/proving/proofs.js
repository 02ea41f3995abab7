import { passkeyCloned, recoveryCodeUsed } from '../events.js';
import { verifyAssertion } from '../passkeys/ceremonies.js';
import { recoveryDigest } from '../recovery-codes/codes.js';
import { matchingStep } from '../totp/codes.js';
import { openTotpSecret } from '../totp/secret.js';
/** The methods that were proved, as in `Assurance`; null when it is wrong or was used before. */
export async function prove(tx, asked, factor) {
    switch (factor.kind) {
        case 'TOTP':
            return (await proveTotp(tx, asked.holderId, factor.code)) ? ['otp'] : null;
        case 'RECOVERY_CODE':
            return (await proveRecoveryCode(tx, asked.holderId, factor.code)) ? ['otp'] : null;
        case 'PASSKEY': {
            const passkey = await tx.factors.findPasskeyByCredential(tx.db, factor.response.id);
            if (passkey?.holderId !== asked.holderId)
                return null;
            const assertion = await verifyAssertion({ party: tx.relyingParty, challenge: asked.challenge }, { passkey, response: factor.response });
            return assertion && (await takePasskey(tx, passkey, assertion)) ? assertion.methods : null;
        }
        default:
            return factor;
    }
}
/** Notes the use of a passkey whose signature was right. False when it counted backwards: there is a copy of it, and it is good no more. */
export async function takePasskey(tx, passkey, { counter }) {
    const now = tx.ctx.now();
    if (await tx.factors.updatePasskeyUsed(tx.db, passkey.id, { counter, now }))
        return true;
    if (passkey.clonedAt !== null)
        return false;
    await tx.factors.updatePasskeyCloned(tx.db, passkey.id, now);
    tx.emit(passkeyCloned({ holderId: passkey.holderId, factorId: passkey.id, counter, known: passkey.counter }));
    return false;
}
async function proveTotp(tx, holderId, code) {
    const totp = await tx.factors.findTotp(tx.db, holderId);
    if (totp?.sealedSecret == null)
        return false;
    const step = matchingStep(openTotpSecret(tx, holderId, totp.sealedSecret), code, tx.ctx.now());
    return step !== null && tx.factors.updateStep(tx.db, holderId, step);
}
async function proveRecoveryCode(tx, holderId, code) {
    const digest = recoveryDigest(tx, holderId, code);
    if (!(await tx.factors.updateRecoveryCodeUsed(tx.db, { digest, holderId }, tx.ctx.now())))
        return false;
    const { recoveryCodes } = await tx.factors.summary(tx.db, holderId);
    tx.emit(recoveryCodeUsed({ holderId, left: recoveryCodes }));
    return true;
}
//# sourceMappingURL=proofs.js.map