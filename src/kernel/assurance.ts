/** How sure we are of who somebody is: by which proofs, and how long ago. It travels in the access token, so asking costs no I/O. */
import type { Actor } from './context.js';
import { type Refusal, defineRefusal } from './errors.js';

/** What somebody has proved in the course of a session. */
export type Assurance = {
  /** As in RFC 8176: `pwd`, `otp`, `hwk` or `swk` (a passkey on one device or on many), `user` (verified by it), `mfa` (two different factors). */
  readonly methods: readonly string[];
  /** When they last proved it: at sign-in, or at a step-up since. */
  readonly authenticatedAt: Date;
};

/** NIST SP 800-63B-4 calls these authentication assurance levels: with one factor, and with two different ones. */
export type AssuranceLevel = 'aal1' | 'aal2';

/** How long a proof counts as fresh: whoever finds a device unlocked, or a token, must not change what the account hangs on. */
export const FRESH_MS = 15 * 60_000;

const stepUpRequired = defineRefusal(
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'This needs a proof of who you are that is at most 15 minutes old. Call `beginStepUp` and `stepUp`, then send the request again with the new access token.',
);
export const personRequired = defineRefusal(
  'FORBIDDEN',
  'PERSON_REQUIRED',
  'This is for a person who has signed in: an API key cannot do it, whatever its permissions are.',
);
const secondFactorRequired = defineRefusal(
  'FORBIDDEN',
  'SECOND_FACTOR_REQUIRED',
  'A second factor is required of this account and the time to add one is over. Add one: nothing else is open until then.',
);

export function levelOf({ methods }: Pick<Assurance, 'methods'>): AssuranceLevel {
  return methods.includes('mfa') ? 'aal2' : 'aal1';
}

type Asker = { readonly actor: Actor; now(): Date };

/** Null while the proof is fresh. A key can give none; work that nobody asked for needs none. */
export function stepUpRefusal(ctx: Asker): Refusal | null {
  const { actor } = ctx;
  if (actor.kind === 'apiKey') return personRequired();
  if (actor.kind !== 'user' && actor.kind !== 'operator') return null;
  return ctx.now().getTime() - actor.assurance.authenticatedAt.getTime() <= FRESH_MS ? null : stepUpRequired();
}

/** The same for use cases that are sensitive only with certain arguments; others have the rule `sensitive`. */
export function requireFreshProof(ctx: Asker): void {
  const refusal = stepUpRefusal(ctx);
  if (refusal) throw refusal;
}

/** Null unless the account must have a second factor by now and this session was begun without one. */
export function secondFactorRefusal(ctx: Asker): Refusal | null {
  const { actor } = ctx;
  if (actor.kind !== 'user' && actor.kind !== 'operator') return null;
  const { secondFactorFrom, assurance } = actor;
  if (secondFactorFrom === null || ctx.now() < secondFactorFrom || levelOf(assurance) === 'aal2') return null;
  return secondFactorRequired();
}
