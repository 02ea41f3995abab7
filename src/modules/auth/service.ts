import { invariant } from '../../kernel/assert.js';
import type { Actor, ControlCtx, ControlDb, ControlTx, Ctx, GatewayContext, Scope, TenantDb, Tx } from '../../kernel/context.js';
import { signInRequired } from '../../kernel/shield.js';
import { hasPasswordCapacity, hashPassword, isHashOutdated, verifyPassword } from '../../platform/crypto/password.js';
import { type Rights, type UserId, getRights, userId } from '../access/public.js';
import { type UserRow, findUserByEmail, findUserById, pinUser, updateUserHash } from '../users/public.js';
import { type OperatorId, type OperatorRow, operatorId } from './control.tables.js';
import { credentialsWrong, refreshTokenInvalid, signInBusy } from './errors.js';
import { rightsOfOperator } from './operators/rights.js';
import { controlSessions, findOperatorByEmail, findOperatorById, pinOperator, updateOperatorPassword, userSessions } from './queries.js';
import { type OpenSession, type SessionTx, beginSession, continueSession, endSession } from './sessions/service.js';
import { Attempt, FAMILIAR_MS } from './sign-in/attempts.js';
import { type SessionId, sessionId } from './tables.js';

/** The signed-in person with what they may. */
export type Person = Rights & {
  readonly kind: 'user' | 'operator';
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly emailVerifiedAt: Date | null;
};
/** A session with fresh tokens. */
export type SignedIn = { readonly accessToken: string; readonly refreshToken: string; readonly expiresAt: Date; readonly person: Person };
export type Credentials = { readonly email: string; readonly password: string };

/** In a tenant its users sign in; without one, the platform's operators. */
export function signIn(ctx: GatewayContext, credentials: Credentials): Promise<SignedIn> {
  if (!hasPasswordCapacity()) throw signInBusy();
  return ctx.tenantOrNull ? signInUser(ctx, credentials) : signInOperator(ctx, credentials);
}

/** Gives the next pair of tokens for the session and what its holder may by now. */
export async function refreshSession(ctx: GatewayContext, refreshToken: string): Promise<SignedIn> {
  const refreshed = await (ctx.tenantOrNull ? refreshUser(ctx, refreshToken) : refreshOperator(ctx, refreshToken));
  // Thrown only here: the end of a session whose token was reused must be committed.
  if (!refreshed) throw refreshTokenInvalid();
  return refreshed;
}

/** Ends the session of the access token. True also when it had ended before. */
export async function signOut(ctx: GatewayContext): Promise<true> {
  const session = sessionOf(ctx.actor);
  if (ctx.actor.kind === 'operator') await ctx.control.write((tx) => endSession(inControl(tx), session, 'SIGNED_OUT'));
  else await ctx.write((tx) => endSession(inTenant(tx), session, 'SIGNED_OUT'));
  return true;
}

export async function me(ctx: GatewayContext): Promise<Person> {
  const { actor } = ctx;
  invariant(actor.kind === 'user' || actor.kind === 'operator', 'the rule of me lets only signed-in people through');
  const person = await (actor.kind === 'operator'
    ? ctx.control.read((db) => loadOperator(db, operatorId.parse(actor.id)))
    : ctx.read((db) => loadUser(ctx, db, userId.parse(actor.id))));
  if (!person) throw signInRequired();
  return person;
}

/** In the transaction of what made sure of the user. */
export async function openUserSession(tx: Tx, user: UserRow): Promise<SignedIn> {
  const session = await beginSession(inTenant(tx), user.id);
  return toSignedIn(tx.ctx, session, toPerson(user, await getRights(tx.db, tx.ctx, user.id)), tx.ctx.tenant.id);
}

/** The same statements and the same hashing whether there is such a user or not, so that the time tells nothing. */
async function signInUser(ctx: Ctx, { email, password }: Credentials): Promise<SignedIn> {
  const attempt = new Attempt(ctx, `${ctx.tenant.id}:${email}`);
  await attempt.countHere();
  const { user, addresses } = await ctx.read(async (db) => {
    const found = await findUserByEmail(db, email);
    return { user: found, addresses: await familiarAddresses(ctx, userSessions.listRecentSessions(db, found?.id ?? NOBODY)) };
  });
  await attempt.countAnywhere(addresses);
  const matches = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !matches || user.deactivatedAt !== null) throw credentialsWrong();
  const renewed = await renewHash(password, user.passwordHash);
  const signedIn = await ctx.write(async (tx) => {
    // Deactivated meanwhile? Whoever deactivates ends the sessions that they see, so this one must not begin beside them.
    const pinned = await pinUser(tx.db, user.id);
    if (!pinned || pinned.deactivatedAt !== null) throw credentialsWrong();
    if (renewed) await updateUserHash(tx.db, user.id, renewed);
    return openUserSession(tx, user);
  });
  await attempt.forgive();
  return signedIn;
}

async function signInOperator(ctx: ControlCtx, { email, password }: Credentials): Promise<SignedIn> {
  const attempt = new Attempt(ctx, `operators:${email}`);
  await attempt.countHere();
  const { operator, addresses } = await ctx.control.read(async (db) => {
    const found = await findOperatorByEmail(db, email);
    return { operator: found, addresses: await familiarAddresses(ctx, controlSessions.listRecentSessions(db, found?.id ?? NOBODY)) };
  });
  await attempt.countAnywhere(addresses);
  const matches = await verifyPassword(password, operator?.passwordHash ?? null);
  if (!operator || !matches || operator.disabledAt !== null) throw credentialsWrong();
  const renewed = await renewHash(password, operator.passwordHash);
  const signedIn = await ctx.control.write(async (tx) => {
    const pinned = await pinOperator(tx.db, operator.id);
    if (!pinned || pinned.disabledAt !== null) throw credentialsWrong();
    if (renewed) await updateOperatorPassword(tx.db, operator.id, renewed.to);
    return toSignedIn(ctx, await beginSession(inControl(tx), operator.id), operatorPerson(pinned), null);
  });
  await attempt.forgive();
  return signedIn;
}

/** Holds no session. */
const NOBODY = 'nobody';

async function familiarAddresses(ctx: Scope, recent: Promise<readonly { address: string | null; createdAt: Date }[]>): Promise<(string | null)[]> {
  const since = ctx.now().getTime() - FAMILIAR_MS;
  return (await recent).filter((session) => session.createdAt.getTime() > since).map((session) => session.address);
}

/** A password is known only while somebody signs in: then its hash is made as strong as today's. */
async function renewHash(password: string, from: string | null): Promise<{ from: string; to: string } | null> {
  return from !== null && isHashOutdated(from) ? { from, to: await hashPassword(password) } : null;
}

function refreshUser(ctx: Ctx, refreshToken: string): Promise<SignedIn | null> {
  return ctx.write(async (tx) => {
    const session = await continueSession(inTenant(tx), refreshToken);
    const person = session && (await loadUser(ctx, tx.db, userId.parse(session.holderId)));
    return person ? toSignedIn(ctx, session, person, ctx.tenant.id) : null;
  });
}

function refreshOperator(ctx: ControlCtx, refreshToken: string): Promise<SignedIn | null> {
  return ctx.control.write(async (tx) => {
    const session = await continueSession(inControl(tx), refreshToken);
    const person = session && (await loadOperator(tx.db, operatorId.parse(session.holderId)));
    return person ? toSignedIn(ctx, session, person, null) : null;
  });
}

/** Null for a user who is gone or deactivated. */
async function loadUser(ctx: Ctx, db: TenantDb, id: UserId): Promise<Person | null> {
  const user = await findUserById(db, id);
  if (!user || user.deactivatedAt !== null) return null;
  return toPerson(user, await getRights(db, ctx, id));
}

async function loadOperator(db: ControlDb, id: OperatorId): Promise<Person | null> {
  const operator = await findOperatorById(db, id);
  return operator && operator.disabledAt === null ? operatorPerson(operator) : null;
}

function toPerson({ id, email, displayName, emailVerifiedAt }: UserRow, rights: Rights): Person {
  return { kind: 'user', id, email, displayName, emailVerifiedAt, ...rights };
}

function operatorPerson(operator: OperatorRow): Person {
  const { id, email, displayName } = operator;
  return { kind: 'operator', id, email, displayName, emailVerifiedAt: null, ...rightsOfOperator(operator) };
}

function toSignedIn({ tokens }: Scope, session: OpenSession, person: Person, tenantId: Ctx['tenant']['id'] | null): SignedIn {
  const access = tokens.issueAccess({
    kind: person.kind,
    subjectId: person.id,
    sessionId: session.id,
    tenantId,
    permissions: person.permissions,
    rights: person.stamp,
  });
  return { ...access, refreshToken: session.refreshToken, person };
}

export function inTenant({ db, ctx, emit }: Tx): SessionTx<TenantDb> {
  return { db, ctx, emit, queries: userSessions, tenantId: ctx.tenant.id, validFrom: ctx.tenant.sessionsValidFrom };
}

export function inControl({ db, ctx, emit }: ControlTx): SessionTx<ControlDb> {
  return { db, ctx, emit, queries: controlSessions, tenantId: null, validFrom: null };
}

export function sessionOf(actor: Actor): { id: SessionId; holderId: string } {
  invariant(actor.kind === 'user' || actor.kind === 'operator', 'the rule of signOut lets only signed-in people through');
  return { id: sessionId.parse(actor.sessionId), holderId: actor.id };
}
