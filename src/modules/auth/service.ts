import type { GatewayContext, Scope, Tx } from '../../kernel/context.js';
import { signInRequired } from '../../kernel/rules.js';
import type { UserRow } from '../users/public.js';
import { credentialsWrong, refreshTokenInvalid } from './errors.js';
import { type SecondFactorQuestion, askForSecondFactor } from './factors/proving/question.js';
import { type Account, type Person, type RealmDb, type RealmTx, inTenant, readRealm, sessionOf, toAccount, writeRealm } from './realms/realm.js';
import { type OpenSession, type Proved, beginSession, continueSession, endSession } from './sessions/service.js';
import { NOBODY, tryPassword } from './sign-in/password.js';
import { ssoRequired } from './sso/errors.js';
import { ssoGlassBroken } from './sso/events.js';
import { SSO_METHOD } from './sso/methods.js';

/** A session with fresh tokens. */
export type SignedIn = { readonly accessToken: string; readonly refreshToken: string; readonly expiresAt: Date; readonly person: Person };
export type Credentials = { readonly email: string; readonly password: string };

/** In a tenant its users sign in; without one, the platform's operators. Whoever has a second factor is asked for it. */
export function signIn(ctx: GatewayContext, { email, password }: Credentials): Promise<SignedIn | SecondFactorQuestion> {
  return tryPassword(ctx, {
    name: `${ctx.tenantOrNull?.id ?? 'operators'}:${email}`,
    password,
    // The same statements whether there is such an account or not, so that the time tells nothing.
    find: () =>
      readRealm(ctx, async (realm) => {
        const account = await realm.findAccountByEmail(email);
        // Where a provider is required, everything but the right password of who is exempt is answered in one way, and tells nobody who that is.
        const wrong = (await realm.isSsoRequired()) ? ssoRequired : credentialsWrong;
        return { account, wrong, recent: await realm.queries.listRecentSessions(realm.db, account?.id ?? NOBODY) };
      }),
    open: (account, { renewed, wrong }) =>
      writeRealm(ctx, async (tx) => {
        // Deactivated meanwhile? Whoever deactivates ends the sessions that they see, so this one must not begin beside them.
        const pinned = await tx.pinAccount(account.id);
        if (!pinned?.isActive) throw wrong();
        await requireWayIn(tx, pinned, ['pwd']);
        if (renewed) await tx.renewHash(account.id, renewed);
        return (await askForSecondFactor(tx, account.id)) ?? openSession(tx, pinned, { methods: ['pwd'] });
      }),
  });
}

/** Gives the next pair of tokens for the session and what its holder may by now. */
export async function refreshSession(ctx: GatewayContext, refreshToken: string): Promise<SignedIn> {
  const refreshed = await writeRealm(ctx, async (tx) => {
    const session = await continueSession(tx, refreshToken);
    const account = session && (await tx.findAccount(session.holderId));
    if (!session || !account?.isActive) return null;
    // One that began beside the moment from which a provider is required.
    if (!session.assurance.methods.includes(SSO_METHOD) && (await tx.isSsoRequired(account.id))) return null;
    return toSignedIn(tx, session, await tx.personOf(account));
  });
  // Thrown only here: the end of a session whose token was reused must be committed.
  if (!refreshed) throw refreshTokenInvalid();
  return refreshed;
}

/** Ends the session of the access token. True also when it had ended before. */
export async function signOut(ctx: GatewayContext): Promise<true> {
  const session = sessionOf(ctx.actor);
  await writeRealm(ctx, (tx) => endSession(tx, session, 'SIGNED_OUT'));
  return true;
}

export async function me(ctx: GatewayContext): Promise<Person> {
  const { holderId } = sessionOf(ctx.actor);
  const person = await readRealm(ctx, async (realm) => {
    const account = await realm.findAccount(holderId);
    return account?.isActive ? realm.personOf(account) : null;
  });
  if (!person) throw signInRequired();
  return person;
}

/** In the transaction of what made sure of the user, who is new and has no second factor. */
export function openUserSession(tx: Tx, user: UserRow): Promise<SignedIn> {
  return openSession(inTenant(tx), toAccount(user), { methods: ['pwd'] });
}

/** In the transaction of what made sure of the account. Every session begins here: refused where its account must come in another way. */
export async function openSession<Db extends RealmDb>(tx: RealmTx<Db>, account: Account, proved: Proved): Promise<SignedIn> {
  if (await requireWayIn(tx, account, proved.methods)) tx.emit(ssoGlassBroken({ holderId: account.id }));
  const session = await beginSession(tx, account.id, proved);
  return toSignedIn(tx, session, await tx.personOf(account));
}

/** Throws `SSO_REQUIRED` where everybody comes through a provider and the account is not exempt. True for one that is, and came otherwise. */
async function requireWayIn<Db extends RealmDb>(tx: RealmTx<Db>, { id }: Account, methods: readonly string[]): Promise<boolean> {
  if (methods.includes(SSO_METHOD) || !(await tx.isSsoRequired())) return false;
  if (await tx.isSsoRequired(id)) throw ssoRequired();
  return true;
}

type Issuing = { readonly ctx: Scope; readonly tenantId: RealmTx<RealmDb>['tenantId'] };

function toSignedIn(tx: Issuing, session: OpenSession, person: Person): SignedIn {
  return { ...issueAccess(tx, session, person), refreshToken: session.refreshToken, person };
}

/** An access token of the session, with what its holder may and has proved. */
export function issueAccess({ ctx, tenantId }: Issuing, session: Pick<OpenSession, 'id' | 'assurance'>, person: Person) {
  return ctx.tokens.issueAccess({
    ...{ kind: person.kind, subjectId: person.id, sessionId: session.id, tenantId },
    ...{ permissions: person.permissions, rights: person.stamp, assurance: session.assurance },
  });
}
