import type { GatewayContext } from '../../../../kernel/context.js';
import { signInRequired } from '../../../../kernel/rules.js';
import { sessionOf, writeRealm } from '../../realms/realm.js';
import { proofWrong, totpNotFound, totpNotPending } from '../errors.js';
import { enrolmentBegun, proofRefused } from '../events.js';
import { type Enrolled, completeEnrolment } from '../own/enrolment.js';
import { removed } from '../own/removal.js';
import { countProof, countTry } from '../proving/limits.js';
import { matchingStep, newTotpSecret, provisioningUri } from './codes.js';
import { openTotpSecret, sealTotpSecret } from './secret.js';

/** How long a secret that was shown waits for its first code. */
const PENDING_MS = 10 * 60_000;

export type TotpEnrolment = { readonly secret: string; readonly uri: string; readonly expiresAt: Date };

/** Shows a secret, which counts when a code of it comes. An app that the account has stays good until then. */
export function beginTotpEnrolment(ctx: GatewayContext): Promise<TotpEnrolment> {
  const { holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    const account = await tx.lockAccount(holderId);
    if (!account?.isActive) throw signInRequired();
    const [secret, pendingAt] = [newTotpSecret(), ctx.now()];
    await tx.factors.upsertPending(tx.db, { holderId, sealedPending: sealTotpSecret(tx, holderId, secret), pendingAt });
    tx.emit(enrolmentBegun({ holderId, factor: 'TOTP' }));
    const uri = provisioningUri({ issuer: tx.relyingParty.name, account: account.email, secret });
    return { secret, uri, expiresAt: new Date(pendingAt.getTime() + PENDING_MS) };
  });
}

/** By the first code of the app, which is used up by it. */
export async function confirmTotpEnrolment(ctx: GatewayContext, { code }: { readonly code: string }): Promise<Enrolled> {
  const { holderId } = sessionOf(ctx.actor);
  await countTry(ctx);
  const counted = await countProof(ctx, holderId, 'TOTP');
  const enrolled = await writeRealm(ctx, async (tx) => {
    const account = await tx.lockAccount(holderId);
    if (!account?.isActive) throw signInRequired();
    const before = await tx.factors.summary(tx.db, holderId);
    const totp = await tx.factors.findTotp(tx.db, holderId);
    const now = ctx.now();
    if (totp?.sealedPending == null || totp.pendingAt === null || now.getTime() - totp.pendingAt.getTime() > PENDING_MS) throw totpNotPending();
    const step = matchingStep(openTotpSecret(tx, holderId, totp.sealedPending), code, now);
    if (step === null) {
      tx.emit(proofRefused({ holderId, method: 'TOTP', purpose: 'ENROLMENT' }));
      return null;
    }
    if (!(await tx.factors.updateConfirmed(tx.db, totp, { step, now }))) throw totpNotPending();
    return completeEnrolment(tx, { factor: 'TOTP', factorId: null, methods: ['otp'], before });
  });
  if (!enrolled) throw proofWrong();
  await ctx.throttle.giveBack(...counted);
  return enrolled;
}

/** Takes the app from one's own account. */
export function removeTotp(ctx: GatewayContext): Promise<true> {
  const { holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    await tx.lockAccount(holderId);
    if (!(await tx.factors.deleteTotp(tx.db, holderId))) throw totpNotFound();
    return removed(tx, { factor: 'TOTP', factorId: null });
  });
}
