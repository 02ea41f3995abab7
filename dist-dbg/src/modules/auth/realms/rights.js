import { getRights, userId } from '../../access/public.js';
import { findUserById } from '../../users/public.js';
import { operatorId } from '../control.tables.js';
import { operatorFactors, userFactors } from '../factors/queries.js';
import { secondFactorFrom } from '../factors/requirements/due.js';
import { rightsOfOperator } from '../operators/rights.js';
import { findOperatorById } from '../queries.js';
const NOTHING = { permissions: [], stamp: { version: Number.MAX_SAFE_INTEGER, modules: '', until: null } };
/** What the bearer of an access token may by now: a user of the context's tenant, or an operator. */
export async function findRightsOf(ctx, subjectId) {
    if (ctx.tenantOrNull)
        return ctx.read((db) => rightsOfUser(db, ctx, subjectId));
    return ctx.control.read(async (db) => {
        const operator = await findOperatorById(db, operatorId.parse(subjectId));
        return operator && operator.disabledAt === null ? rightsWithDue(db, operator) : NOTHING;
    });
}
/** `createdAt` of the user where it is known; it is read only where a second factor is required of anybody. */
export async function rightsOfUser(db, ctx, id, createdAt) {
    const user = userId.parse(id);
    const rights = await getRights(db, ctx, user);
    const requirements = await userFactors.listRequirements(db);
    if (requirements.length === 0)
        return rights;
    const since = createdAt ?? (await findUserById(db, user))?.createdAt ?? ctx.now();
    return withDue(rights, secondFactorFrom(requirements, { createdAt: since, heldRoles: rights.heldRoles }));
}
export async function rightsWithDue(db, operator) {
    const requirements = await operatorFactors.listRequirements(db);
    return withDue(rightsOfOperator(operator), secondFactorFrom(requirements, { createdAt: operator.createdAt, heldRoles: [] }));
}
function withDue(rights, from) {
    const stamp = from === undefined ? rights.stamp : { ...rights.stamp, secondFactorFrom: from };
    return { ...rights, stamp };
}
//# sourceMappingURL=rights.js.map