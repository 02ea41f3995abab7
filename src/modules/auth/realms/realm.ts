/**
 * Users sign in to their tenant and operators to the control plane, in one way: what differs is where their accounts, sessions and factors are,
 * and that is a realm. What is written for a realm holds for both.
 */
import { invariant } from '../../../kernel/assert.js';
import type { Actor, ControlCtx, ControlDb, ControlTx, Ctx, GatewayContext, TenantDb, Tx } from '../../../kernel/context.js';
import { type Rights, userId } from '../../access/public.js';
import { type UserRow, findUserByEmail, findUserById, lockUser, pinUser, updateUserHash } from '../../users/public.js';
import { type OperatorRow, operatorId } from '../control.tables.js';
import { type RelyingParty, relyingPartyOf } from '../factors/passkeys/relying-party.js';
import { type FactorQueries, operatorFactors, userFactors } from '../factors/queries.js';
import { controlSessions, findOperatorByEmail, findOperatorById, lockOperator, pinOperator, updateOperatorHash, userSessions } from '../queries.js';
import { type SessionTx, accountFacts } from '../sessions/service.js';
import { findRequirement } from '../sso/requirement/queries.js';
import { type SessionId, sessionId } from '../tables.js';
import { rightsOfUser, rightsWithDue } from './rights.js';

export type RealmDb = TenantDb | ControlDb;

/** A user or an operator, as far as signing in goes. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly emailVerifiedAt: Date | null;
  readonly createdAt: Date;
  readonly isActive: boolean;
};

/** The signed-in person with what they may. */
export type Person = Rights & Pick<Account, 'id' | 'email' | 'displayName' | 'emailVerifiedAt'> & { readonly kind: 'user' | 'operator' };

type HashChange = { readonly from: string; readonly to: string };

/** What can be read of a realm on an open connection. */
export type Realm<Db extends RealmDb> = Pick<SessionTx<Db>, 'db' | 'ctx' | 'queries' | 'tenantId' | 'validFrom'> & {
  readonly factors: FactorQueries<Db>;
  readonly relyingParty: RelyingParty;
  findAccount(id: string): Promise<Account | null>;
  findAccountByEmail(email: string): Promise<Account | null>;
  personOf(account: Account): Promise<Person>;
  /** Whether people must come through a provider of their company: this account, or anybody. */
  isSsoRequired(id?: string): Promise<boolean>;
};

/** An open transaction of a realm. */
export type RealmTx<Db extends RealmDb> = Realm<Db> &
  SessionTx<Db> & {
    /** Until the transaction ends nobody deactivates the account. */
    pinAccount(id: string): Promise<Account | null>;
    /** Until the transaction ends nobody signs in to the account or changes how. */
    lockAccount(id: string): Promise<Account | null>;
    /** Another hash of the same password; left alone when the password was changed meanwhile. */
    renewHash(id: string, change: HashChange): Promise<void>;
  };

/** The tenant's realm, or that of operators where the request names none. */
export function readRealm<T>(ctx: GatewayContext, work: <Db extends RealmDb>(realm: Realm<Db>) => Promise<T>): Promise<T> {
  return ctx.tenantOrNull ? ctx.read((db) => work(tenantRealm(ctx, db))) : ctx.control.read((db) => work(controlRealm(ctx, db)));
}

export function writeRealm<T>(ctx: GatewayContext, work: <Db extends RealmDb>(tx: RealmTx<Db>) => Promise<T>): Promise<T> {
  return ctx.tenantOrNull ? ctx.write((tx) => work(inTenant(tx))) : ctx.control.write((tx) => work(inControl(tx)));
}

export function inTenant({ db, ctx, emit }: Tx): RealmTx<TenantDb> {
  return {
    ...tenantRealm(ctx, db),
    ...{ emit, facts: accountFacts },
    pinAccount: async (id) => orNull(await pinUser(db, userId.parse(id))),
    lockAccount: async (id) => orNull(await lockUser(db, userId.parse(id))),
    renewHash: (id, change) => updateUserHash(db, userId.parse(id), change),
  };
}

export function inControl({ db, ctx, emit }: ControlTx): RealmTx<ControlDb> {
  return {
    ...controlRealm(ctx, db),
    ...{ emit, facts: accountFacts },
    pinAccount: async (id) => toOperatorAccount(await pinOperator(db, operatorId.parse(id))),
    lockAccount: async (id) => toOperatorAccount(await lockOperator(db, operatorId.parse(id))),
    renewHash: (id, change) => updateOperatorHash(db, operatorId.parse(id), change),
  };
}

/** The session and the account of whoever asks. */
export function sessionOf(actor: Actor): { id: SessionId; holderId: string } {
  invariant(actor.kind === 'user' || actor.kind === 'operator', 'the rules let only signed-in people through');
  return { id: sessionId.parse(actor.sessionId), holderId: actor.id };
}

function tenantRealm(ctx: Ctx, db: TenantDb): Realm<TenantDb> {
  return {
    ...{ db, ctx, queries: userSessions, factors: userFactors },
    ...{ tenantId: ctx.tenant.id, validFrom: ctx.tenant.sessionsValidFrom, relyingParty: relyingPartyOf(ctx, ctx.tenant) },
    findAccount: async (id) => orNull(await findUserById(db, userId.parse(id))),
    findAccountByEmail: async (email) => orNull(await findUserByEmail(db, email)),
    async isSsoRequired(id) {
      const requirement = await findRequirement(db);
      return requirement !== null && (id === undefined || !requirement.breakGlass.includes(userId.parse(id)));
    },
    async personOf({ id, email, displayName, emailVerifiedAt, createdAt }) {
      return { kind: 'user', id, email, displayName, emailVerifiedAt, ...(await rightsOfUser(db, ctx, id, createdAt)) };
    },
  };
}

function controlRealm(ctx: ControlCtx, db: ControlDb): Realm<ControlDb> {
  return {
    ...{ db, ctx, queries: controlSessions, factors: operatorFactors, tenantId: null, validFrom: null },
    relyingParty: relyingPartyOf(ctx, null),
    findAccount: async (id) => toOperatorAccount(await findOperatorById(db, operatorId.parse(id))),
    findAccountByEmail: async (email) => toOperatorAccount(await findOperatorByEmail(db, email)),
    isSsoRequired: () => Promise.resolve(false),
    async personOf({ id, email, displayName }) {
      const operator = await findOperatorById(db, operatorId.parse(id));
      invariant(operator, 'operators are deactivated, never deleted');
      return { kind: 'operator', id, email, displayName, emailVerifiedAt: null, ...(await rightsWithDue(db, operator)) };
    },
  };
}

export function toAccount(user: UserRow): Account {
  return { ...user, isActive: user.deactivatedAt === null };
}

function orNull(user: UserRow | null): Account | null {
  return user && toAccount(user);
}

function toOperatorAccount(operator: OperatorRow | null): Account | null {
  return operator && { ...operator, emailVerifiedAt: null, isActive: operator.disabledAt === null };
}
