import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { RealmDb, RealmTx } from '../../realms/realm.js';
import { issueChallenge } from '../challenges/service.js';
import { secondFactorAsked } from '../events.js';
import { requestOptions } from '../passkeys/ceremonies.js';
import type { FactorSummary } from '../queries.js';
import type { ChallengePurpose } from '../tables.js';

export const proofMethods = ['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY_CODE', 'SSO'] as const;
export type ProofMethod = (typeof proofMethods)[number];

/** What somebody is asked for, and the ticket to answer with. */
export type Question = {
  readonly ticket: string;
  readonly methods: readonly ProofMethod[];
  /** For `navigator.credentials.get()`; null when no passkey is asked for. */
  readonly passkeyOptions: PublicKeyCredentialRequestOptionsJSON | null;
  readonly expiresAt: Date;
};
export type SecondFactorQuestion = Question & { readonly kind: 'question' };

/** For an account that gave its first proof: the question for its second factor, or null when it has none. */
export async function askForSecondFactor<Db extends RealmDb>(
  tx: RealmTx<Db>,
  holderId: string,
  proved: readonly string[] = ['pwd'],
): Promise<SecondFactorQuestion | null> {
  const summary = await tx.factors.summary(tx.db, holderId);
  if (!summary.isEnrolled) return null;
  const question = await ask(tx, { purpose: 'SIGN_IN', holderId, sessionId: null, proved, methods: secondFactorsOf(summary) });
  tx.emit(secondFactorAsked({ holderId, methods: [...question.methods] }));
  return { kind: 'question', ...question };
}

/** What the account can be asked for besides the password. */
export function secondFactorsOf({ totp, passkeys, recoveryCodes }: FactorSummary): readonly ProofMethod[] {
  return [
    ...(totp ? (['TOTP'] as const) : []),
    ...(passkeys > 0 ? (['PASSKEY'] as const) : []),
    ...(recoveryCodes > 0 ? (['RECOVERY_CODE'] as const) : []),
  ];
}

type Asking = {
  readonly purpose: ChallengePurpose;
  readonly holderId: string;
  readonly sessionId: string | null;
  readonly methods: readonly ProofMethod[];
  readonly proved?: readonly string[];
};

export async function ask<Db extends RealmDb>(tx: RealmTx<Db>, { methods, ...asking }: Asking): Promise<Question> {
  const { ticket, challenge, expiresAt } = await issueChallenge(tx, asking);
  const usable = methods.includes('PASSKEY') ? await tx.factors.listPasskeys(tx.db, asking.holderId) : [];
  const passkeys = usable.filter(({ clonedAt }) => clonedAt === null);
  const passkeyOptions = passkeys.length > 0 ? await requestOptions({ party: tx.relyingParty, challenge }, passkeys) : null;
  return { ticket, methods, passkeyOptions, expiresAt };
}
