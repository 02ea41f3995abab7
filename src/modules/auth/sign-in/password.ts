/** How a password is tried, whoever's it is: counted before, the same work for an account and for none, and told in the same words. */
import type { Scope } from '../../../kernel/context.js';
import type { Refusal } from '../../../kernel/errors.js';
import { hasPasswordCapacity, hashPassword, isHashOutdated, verifyPassword } from '../../../platform/crypto/password.js';
import { signInBusy } from '../errors.js';
import { Attempt, FAMILIAR_MS } from './attempts.js';

type Provable = { readonly passwordHash: string | null; readonly isActive: boolean };
type RecentSession = { readonly address: string | null; readonly createdAt: Date };

/** The account, if there is one, and the sessions that it had lately: none where there is no account, and found by the same statement. */
export type Found<Account> = { readonly account: Account | null; readonly recent: readonly RecentSession[]; readonly wrong: () => Refusal };

/** A stronger hash of the same password, to be stored in place of the one that it was compared with. */
export type RenewedHash = { readonly from: string; readonly to: string };
export type ProvedByPassword = { readonly renewed: RenewedHash | null; readonly wrong: () => Refusal };

export type PasswordTry<Account extends Provable, Answer> = {
  /** The same for an account and for one that does not exist: the realm, and what was typed. */
  readonly name: string;
  readonly password: string;
  find(): Promise<Found<Account>>;
  open(account: Account, proved: ProvedByPassword): Promise<Answer>;
};

/** Holds no session. */
export const NOBODY = 'nobody';

export async function tryPassword<Account extends Provable, Answer>(
  ctx: Scope,
  { name, password, find, open }: PasswordTry<Account, Answer>,
): Promise<Answer> {
  if (!hasPasswordCapacity()) throw signInBusy();
  const attempt = new Attempt(ctx, name);
  await attempt.countHere();
  const { account, recent, wrong } = await find();
  await attempt.countAnywhere(familiarAddresses(ctx, recent));
  const matches = await verifyPassword(password, account?.passwordHash ?? null);
  if (!account || !matches || !account.isActive) throw wrong();
  const answer = await open(account, { renewed: await renewHash(password, account.passwordHash), wrong });
  await attempt.forgive();
  return answer;
}

function familiarAddresses(ctx: Scope, recent: readonly RecentSession[]): (string | null)[] {
  const since = ctx.now().getTime() - FAMILIAR_MS;
  return recent.filter((session) => session.createdAt.getTime() > since).map((session) => session.address);
}

/** A password is known only while somebody signs in: then its hash is made as strong as today's. */
async function renewHash(password: string, from: string | null): Promise<RenewedHash | null> {
  return from !== null && isHashOutdated(from) ? { from, to: await hashPassword(password) } : null;
}
