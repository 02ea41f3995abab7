import { describeTable } from '../../../../kernel/inventory.js';
import { userId } from '../../../access/public.js';
import { operatorId } from '../../control.tables.js';
import { operatorChallenges, operatorMfaRequirements, operatorPasskeys, operatorRecoveryCodes, operatorTotpFactors } from '../control.tables.js';
import { challenges, mfaRequirements, passkeys, recoveryCodes, totpFactors } from '../tables.js';
const ofUser = { subjects: [{ ids: userId, column: 'holderId' }], atErasure: 'delete' };
const ofOperator = {
    subjects: [{ ids: operatorId, column: 'holderId' }],
    atErasure: { keep: 'Operators are people of the installation; who ran it is accounted for as long as its trail is kept.' },
};
/** Each use is told by the entry of the sign-in. */
const totp = { secret: ['sealedSecret', 'sealedPending'], neutral: ['holderId'], audit: { omit: ['lastStep'] } };
const passkey = {
    personal: { name: { kind: 'device', purpose: 'telling passkeys apart' } },
    neutral: ['holderId', 'credentialId', 'publicKey', 'transports'],
    audit: { omit: ['counter', 'lastUsedAt'] },
};
const recoveryCode = { secret: ['digest'], neutral: ['holderId'], audit: { key: ['holderId'], omit: [] } };
const challenge = {
    personal: { userAgent: { kind: 'device', purpose: 'letting only the device answer that was asked' } },
    secret: ['digest', 'challenge'],
    neutral: ['purpose', 'holderId', 'sessionId', 'methods'],
    audit: { none: 'Questions that are open for some minutes; what came of them is told by events.' },
};
const requirement = { neutral: ['scope'] };
export const factorInventory = [
    describeTable(totpFactors, { ...ofUser, ...totp }),
    describeTable(passkeys, { ...ofUser, ...passkey }),
    describeTable(recoveryCodes, { ...ofUser, ...recoveryCode }),
    describeTable(challenges, { ...ofUser, ...challenge }),
    describeTable(mfaRequirements, requirement),
    describeTable(operatorTotpFactors, { ...ofOperator, ...totp }),
    describeTable(operatorPasskeys, { ...ofOperator, ...passkey }),
    describeTable(operatorRecoveryCodes, { ...ofOperator, ...recoveryCode }),
    describeTable(operatorChallenges, { ...ofOperator, ...challenge }),
    describeTable(operatorMfaRequirements, requirement),
];
//# sourceMappingURL=inventory.js.map