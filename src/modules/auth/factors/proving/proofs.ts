/** Whether what somebody gives is a second factor of an account. Each proof is used up by being right, in the transaction of what it is good for. */
import type { RealmDb, RealmTx } from '../../realms/realm.js';
import { passkeyCloned, recoveryCodeUsed } from '../events.js';
import { type Assertion, verifyAssertion } from '../passkeys/ceremonies.js';
import { recoveryDigest } from '../recovery-codes/codes.js';
import type { PasskeyRow } from '../tables.js';
import { matchingStep } from '../totp/codes.js';
import { openTotpSecret } from '../totp/secret.js';
import type { SecondFactor } from './checks.js';

type Asked = {
  readonly holderId: string;
  /** What a passkey was to sign. */
  readonly challenge: string;
};

/** The methods that were proved, as in `Assurance`; null when it is wrong or was used before. */
export async function prove<Db extends RealmDb>(tx: RealmTx<Db>, asked: Asked, factor: SecondFactor): Promise<readonly string[] | null> {
  switch (factor.kind) {
    case 'TOTP':
      return (await proveTotp(tx, asked.holderId, factor.code)) ? ['otp'] : null;
    case 'RECOVERY_CODE':
      return (await proveRecoveryCode(tx, asked.holderId, factor.code)) ? ['otp'] : null;
    case 'PASSKEY': {
      const passkey = await tx.factors.findPasskeyByCredential(tx.db, factor.response.id);
      if (passkey?.holderId !== asked.holderId) return null;
      const assertion = await verifyAssertion({ party: tx.relyingParty, challenge: asked.challenge }, { passkey, response: factor.response });
      return assertion && (await takePasskey(tx, passkey, assertion)) ? assertion.methods : null;
    }
    default:
      return factor satisfies never;
  }
}

/** Notes the use of a passkey whose signature was right. False when it counted backwards: there is a copy of it, and it is good no more. */
export async function takePasskey<Db extends RealmDb>(tx: RealmTx<Db>, passkey: PasskeyRow, { counter }: Assertion): Promise<boolean> {
  const now = tx.ctx.now();
  if (await tx.factors.updatePasskeyUsed(tx.db, passkey.id, { counter, now })) return true;
  if (passkey.clonedAt !== null) return false;
  await tx.factors.updatePasskeyCloned(tx.db, passkey.id, now);
  tx.emit(passkeyCloned({ holderId: passkey.holderId, factorId: passkey.id, counter, known: passkey.counter }));
  return false;
}

async function proveTotp<Db extends RealmDb>(tx: RealmTx<Db>, holderId: string, code: string): Promise<boolean> {
  const totp = await tx.factors.findTotp(tx.db, holderId);
  if (totp?.sealedSecret == null) return false;
  const step = matchingStep(openTotpSecret(tx, holderId, totp.sealedSecret), code, tx.ctx.now());
  return step !== null && tx.factors.updateStep(tx.db, holderId, step);
}

async function proveRecoveryCode<Db extends RealmDb>(tx: RealmTx<Db>, holderId: string, code: string): Promise<boolean> {
  const digest = recoveryDigest(tx, holderId, code);
  if (!(await tx.factors.updateRecoveryCodeUsed(tx.db, { digest, holderId }, tx.ctx.now()))) return false;
  const { recoveryCodes } = await tx.factors.summary(tx.db, holderId);
  tx.emit(recoveryCodeUsed({ holderId, left: recoveryCodes }));
  return true;
}
