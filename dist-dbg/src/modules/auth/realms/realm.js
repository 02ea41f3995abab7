/**
 * Users sign in to their tenant and operators to the control plane, in one way: what differs is where their accounts, sessions and factors are,
 * and that is a realm. What is written for a realm holds for both.
 */
import { invariant } from '../../../kernel/assert.js';
import { userId } from '../../access/public.js';
import { findUserByEmail, findUserById, lockUser, pinUser, updateUserHash } from '../../users/public.js';
import { operatorId } from '../control.tables.js';
import { relyingPartyOf } from '../factors/passkeys/relying-party.js';
import { operatorFactors, userFactors } from '../factors/queries.js';
import { controlSessions, findOperatorByEmail, findOperatorById, lockOperator, pinOperator, updateOperatorHash, userSessions } from '../queries.js';
import { accountFacts } from '../sessions/service.js';
import { findRequirement } from '../sso/requirement/queries.js';
import { sessionId } from '../tables.js';
import { rightsOfUser, rightsWithDue } from './rights.js';
/** The tenant's realm, or that of operators where the request names none. */
export function readRealm(ctx, work) {
    return ctx.tenantOrNull ? ctx.read((db) => work(tenantRealm(ctx, db))) : ctx.control.read((db) => work(controlRealm(ctx, db)));
}
export function writeRealm(ctx, work) {
    return ctx.tenantOrNull ? ctx.write((tx) => work(inTenant(tx))) : ctx.control.write((tx) => work(inControl(tx)));
}
export function inTenant({ db, ctx, emit }) {
    return {
        ...tenantRealm(ctx, db),
        ...{ emit, facts: accountFacts },
        pinAccount: async (id) => orNull(await pinUser(db, userId.parse(id))),
        lockAccount: async (id) => orNull(await lockUser(db, userId.parse(id))),
        renewHash: (id, change) => updateUserHash(db, userId.parse(id), change),
    };
}
export function inControl({ db, ctx, emit }) {
    return {
        ...controlRealm(ctx, db),
        ...{ emit, facts: accountFacts },
        pinAccount: async (id) => toOperatorAccount(await pinOperator(db, operatorId.parse(id))),
        lockAccount: async (id) => toOperatorAccount(await lockOperator(db, operatorId.parse(id))),
        renewHash: (id, change) => updateOperatorHash(db, operatorId.parse(id), change),
    };
}
/** The session and the account of whoever asks. */
export function sessionOf(actor) {
    invariant(actor.kind === 'user' || actor.kind === 'operator', 'the rules let only signed-in people through');
    return { id: sessionId.parse(actor.sessionId), holderId: actor.id };
}
function tenantRealm(ctx, db) {
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
function controlRealm(ctx, db) {
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
export function toAccount(user) {
    return { ...user, isActive: user.deactivatedAt === null };
}
function orNull(user) {
    return user && toAccount(user);
}
function toOperatorAccount(operator) {
    return operator && { ...operator, emailVerifiedAt: null, isActive: operator.disabledAt === null };
}
//# sourceMappingURL=realm.js.map