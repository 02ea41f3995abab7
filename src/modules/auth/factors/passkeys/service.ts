import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { GatewayContext } from '../../../../kernel/context.js';
import { signInRequired } from '../../../../kernel/rules.js';
import { sessionOf, writeRealm } from '../../realms/realm.js';
import { issueChallenge, presentedOf } from '../challenges/service.js';
import { passkeyKnown, passkeyNotFound, proofWrong, tooManyPasskeys } from '../errors.js';
import { enrolmentBegun, passkeyRenamed, proofRefused } from '../events.js';
import { type PasskeyId, passkeyId } from '../ids.js';
import { type Enrolled, completeEnrolment } from '../own/enrolment.js';
import { removed } from '../own/removal.js';
import { countTry } from '../proving/limits.js';
import type { PasskeyRow } from '../tables.js';
import { creationOptions, verifyCreation } from './ceremonies.js';
import { PASSKEYS_MAX } from './queries.js';

export type PasskeyRegistration = { readonly ticket: string; readonly options: PublicKeyCredentialCreationOptionsJSON; readonly expiresAt: Date };

export function beginPasskeyRegistration(ctx: GatewayContext): Promise<PasskeyRegistration> {
  const { id: sessionId, holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    const account = await tx.findAccount(holderId);
    if (!account?.isActive) throw signInRequired();
    const known = await tx.factors.listPasskeys(tx.db, holderId);
    if (known.length >= PASSKEYS_MAX) throw tooManyPasskeys();
    const { ticket, challenge, expiresAt } = await issueChallenge(tx, { purpose: 'PASSKEY_REGISTRATION', holderId, sessionId });
    tx.emit(enrolmentBegun({ holderId, factor: 'PASSKEY' }));
    return { ticket, options: await creationOptions({ party: tx.relyingParty, challenge }, { person: account, known }), expiresAt };
  });
}

type NewPasskey = { readonly ticket: string; readonly name: string; readonly passkey: RegistrationResponseJSON };
export type PasskeyEnrolled = Enrolled & { readonly passkey: PasskeyRow };

export async function finishPasskeyRegistration(ctx: GatewayContext, { ticket, name, passkey: response }: NewPasskey): Promise<PasskeyEnrolled> {
  const { id: sessionId, holderId } = sessionOf(ctx.actor);
  await countTry(ctx);
  const presented = presentedOf(ctx, { ticket, purpose: 'PASSKEY_REGISTRATION', sessionId });
  const enrolled = await writeRealm(ctx, async (tx) => {
    const account = await tx.lockAccount(holderId);
    const challenge = await tx.factors.updateAttempted(tx.db, presented);
    if (!challenge || !account?.isActive) return null;
    const before = await tx.factors.summary(tx.db, holderId);
    if ((await tx.factors.listPasskeys(tx.db, holderId)).length >= PASSKEYS_MAX) throw tooManyPasskeys();
    const created = await verifyCreation({ party: tx.relyingParty, challenge: challenge.challenge }, response);
    if (!created) {
      tx.emit(proofRefused({ holderId, method: 'PASSKEY', purpose: 'ENROLMENT' }));
      return null;
    }
    const { methods, ...credential } = created;
    const row = { id: passkeyId.mint(), holderId, name, ...credential, createdAt: ctx.now(), lastUsedAt: null, clonedAt: null };
    const passkey = await tx.factors.insertPasskey(tx.db, row);
    if (!passkey) throw passkeyKnown();
    await tx.factors.updateChallengeUsed(tx.db, challenge.digest, ctx.now());
    return { ...(await completeEnrolment(tx, { factor: 'PASSKEY', factorId: passkey.id, methods, before })), passkey };
  });
  if (!enrolled) throw proofWrong();
  return enrolled;
}

export function renamePasskey(ctx: GatewayContext, { id, name }: { readonly id: PasskeyId; readonly name: string }): Promise<PasskeyRow> {
  const { holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    const passkey = await tx.factors.updatePasskeyName(tx.db, { id, holderId }, name);
    if (!passkey) throw passkeyNotFound();
    tx.emit(passkeyRenamed({ holderId, factorId: id, name }));
    return passkey;
  });
}

/** Takes a passkey from one's own account. */
export function removePasskey(ctx: GatewayContext, id: PasskeyId): Promise<true> {
  const { holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    await tx.lockAccount(holderId);
    if (!(await tx.factors.deletePasskey(tx.db, { id, holderId }))) throw passkeyNotFound();
    return removed(tx, { factor: 'PASSKEY', factorId: id });
  });
}
