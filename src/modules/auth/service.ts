import { invariant } from '../../kernel/assert.js';
import type { Actor, ControlCtx, ControlDb, ControlTx, Ctx, GatewayContext, Scope, TenantDb, Tx } from '../../kernel/context.js';
import { signInRequired } from '../../kernel/shield.js';
import { hasPasswordCapacity, verifyPassword } from '../../platform/crypto/password.js';
import { type Rights, type UserId, getRights, userId } from '../access/public.js';
import { type UserRow, findUserByEmail, findUserById, pinUser } from '../users/public.js';
import { type OperatorId, type OperatorRow, operatorId } from './control.tables.js';
import { credentialsWrong, refreshTokenInvalid, signInBusy } from './errors.js';
import { rightsOfOperator } from './operators/rights.js';
import { controlSessions, findOperatorByEmail, findOperatorById, pinOperator, userSessions } from './queries.js';
import { type OpenSession, type SessionTx, beginSession, continueSession, endSession } from './sessions/service.js';
import { type SessionId, sessionId } from './tables.js';

/** The signed-in person with what they may. */
export type Person = Rights & {
  readonly kind: 'user' | 'operator';
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
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

async function signInUser(ctx: Ctx, { email, password }: Credentials): Promise<SignedIn> {
  const user = await ctx.read((db) => findUserByEmail(db, email));
  const matches = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !matches || user.deactivatedAt !== null) throw credentialsWrong();
  return ctx.write(async (tx) => {
    // Deactivated meanwhile? Whoever deactivates ends the sessions that they see, so this one must not begin beside them.
    const pinned = await pinUser(tx.db, user.id);
    if (!pinned || pinned.deactivatedAt !== null) throw credentialsWrong();
    const session = await beginSession(inTenant(tx), user.id);
    return toSignedIn(ctx, session, toPerson(user, await getRights(tx.db, ctx, user.id)), ctx.tenant.id);
  });
}

async function signInOperator(ctx: ControlCtx, { email, password }: Credentials): Promise<SignedIn> {
  const operator = await ctx.control.read((db) => findOperatorByEmail(db, email));
  const matches = await verifyPassword(password, operator?.passwordHash ?? null);
  if (!operator || !matches || operator.disabledAt !== null) throw credentialsWrong();
  return ctx.control.write(async (tx) => {
    const pinned = await pinOperator(tx.db, operator.id);
    if (!pinned || pinned.disabledAt !== null) throw credentialsWrong();
    return toSignedIn(ctx, await beginSession(inControl(tx), operator.id), operatorPerson(pinned), null);
  });
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

function toPerson({ id, email, displayName }: UserRow, rights: Rights): Person {
  return { kind: 'user', id, email, displayName, ...rights };
}

function operatorPerson(operator: OperatorRow): Person {
  const { id, email, displayName } = operator;
  return { kind: 'operator', id, email, displayName, ...rightsOfOperator(operator) };
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

function inTenant({ db, ctx, emit }: Tx): SessionTx<TenantDb> {
  return { db, ctx, emit, queries: userSessions, tenantId: ctx.tenant.id };
}

function inControl({ db, ctx, emit }: ControlTx): SessionTx<ControlDb> {
  return { db, ctx, emit, queries: controlSessions, tenantId: null };
}

function sessionOf(actor: Actor): { id: SessionId; holderId: string } {
  invariant(actor.kind === 'user' || actor.kind === 'operator', 'the rule of signOut lets only signed-in people through');
  return { id: sessionId.parse(actor.sessionId), holderId: actor.id };
}
