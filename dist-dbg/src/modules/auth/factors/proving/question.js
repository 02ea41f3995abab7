import { issueChallenge } from '../challenges/service.js';
import { secondFactorAsked } from '../events.js';
import { requestOptions } from '../passkeys/ceremonies.js';
export const proofMethods = ['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY_CODE', 'SSO'];
/** For an account that gave its first proof: the question for its second factor, or null when it has none. */
export async function askForSecondFactor(tx, holderId, proved = ['pwd']) {
    const summary = await tx.factors.summary(tx.db, holderId);
    if (!summary.isEnrolled)
        return null;
    const question = await ask(tx, { purpose: 'SIGN_IN', holderId, sessionId: null, proved, methods: secondFactorsOf(summary) });
    tx.emit(secondFactorAsked({ holderId, methods: [...question.methods] }));
    return { kind: 'question', ...question };
}
/** What the account can be asked for besides the password. */
export function secondFactorsOf({ totp, passkeys, recoveryCodes }) {
    return [
        ...(totp ? ['TOTP'] : []),
        ...(passkeys > 0 ? ['PASSKEY'] : []),
        ...(recoveryCodes > 0 ? ['RECOVERY_CODE'] : []),
    ];
}
export async function ask(tx, { methods, ...asking }) {
    const { ticket, challenge, expiresAt } = await issueChallenge(tx, asking);
    const usable = methods.includes('PASSKEY') ? await tx.factors.listPasskeys(tx.db, asking.holderId) : [];
    const passkeys = usable.filter(({ clonedAt }) => clonedAt === null);
    const passkeyOptions = passkeys.length > 0 ? await requestOptions({ party: tx.relyingParty, challenge }, passkeys) : null;
    return { ticket, methods, passkeyOptions, expiresAt };
}
//# sourceMappingURL=question.js.map