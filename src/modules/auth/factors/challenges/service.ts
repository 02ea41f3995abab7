/** Tickets: a question for a proof, which one device may answer a few times within minutes. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { GatewayContext, Scope } from '../../../../kernel/context.js';
import type { RealmDb, RealmTx } from '../../realms/realm.js';
import type { ChallengePurpose } from '../tables.js';
import type { Presented } from './queries.js';

/** How long a question may be answered: NIST SP 800-63B-4, section 3.1.3, has ten minutes for codes; people need less. */
const LIFETIME_MS: Readonly<Record<ChallengePurpose, number>> = {
  SIGN_IN: 5 * 60_000,
  PASSKEY_SIGN_IN: 5 * 60_000,
  STEP_UP: 5 * 60_000,
  PASSKEY_REGISTRATION: 10 * 60_000,
};

export type IssuedChallenge = { readonly ticket: string; readonly challenge: string; readonly expiresAt: Date };
type NewChallenge = {
  readonly purpose: ChallengePurpose;
  readonly holderId: string;
  readonly sessionId: string | null;
  /** What was proved before; the password unless given. */
  readonly proved?: readonly string[];
};

export async function issueChallenge<Db extends RealmDb>(
  { db, ctx, factors }: RealmTx<Db>,
  { purpose, holderId, sessionId, proved = ['pwd'] }: NewChallenge,
): Promise<IssuedChallenge> {
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
export function presentedOf(
  ctx: Scope,
  { ticket, purpose, sessionId }: { ticket: string; purpose: ChallengePurpose; sessionId: string | null },
): Presented {
  return { digest: ctx.tokens.digestOf(ticket), purpose, sessionId, userAgent: ctx.userAgent, now: ctx.now() };
}

const openSchema = z.object({ challenge: z.string(), expiresAt: z.number(), userAgent: z.string().nullable() });

/**
 * For whoever wants to sign in with a passkey and has not said who they are. Strangers ask for it with each page that they open, so nothing is
 * stored: the ticket holds the question itself, sealed, and is noted when it is answered.
 */
export function sealChallenge(ctx: GatewayContext): IssuedChallenge {
  const challenge = random();
  const expiresAt = new Date(ctx.now().getTime() + LIFETIME_MS.PASSKEY_SIGN_IN);
  const content = { challenge, expiresAt: expiresAt.getTime(), userAgent: ctx.userAgent };
  return { ticket: ctx.secrets.seal(purposeIn(ctx), JSON.stringify(content)), challenge, expiresAt };
}

/** What was to be signed, or null for a ticket that is not ours, of another tenant or device, or too old. */
export function openChallenge(ctx: GatewayContext, ticket: string): Omit<IssuedChallenge, 'ticket'> | null {
  try {
    const { challenge, expiresAt, userAgent } = openSchema.parse(JSON.parse(ctx.secrets.open(purposeIn(ctx), ticket)));
    return expiresAt > ctx.now().getTime() && userAgent === ctx.userAgent ? { challenge, expiresAt: new Date(expiresAt) } : null;
  } catch {
    // Whatever is wrong with it, the answer is the same.
    return null;
  }
}

/** Notes that a sealed question was answered. False when it was before: by its challenge, since one ticket can be spelled in many ways. */
export async function spendChallenge<Db extends RealmDb>(
  { db, ctx, factors }: RealmTx<Db>,
  { challenge, expiresAt, holderId }: Omit<IssuedChallenge, 'ticket'> & { readonly holderId: string },
): Promise<boolean> {
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

function purposeIn({ tenantOrNull }: GatewayContext): string {
  return `passkey sign-in to ${tenantOrNull?.id ?? 'operators'}`;
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
