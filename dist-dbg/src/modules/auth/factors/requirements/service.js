import { EVERYBODY, roleById, roleNotFound, tellEverybody, tellOperatorRightsChanged } from '../../../access/public.js';
import { updateAllRightsVersions } from '../../operators/queries.js';
import { inControl, inTenant } from '../../realms/realm.js';
import { rightsOfUser } from '../../realms/rights.js';
import { requirementNotFound, tooManyRequirements } from '../errors.js';
import { mfaRequired, mfaWaived } from '../events.js';
import { operatorFactors, userFactors } from '../queries.js';
import { EVERYBODY_SCOPE } from './due.js';
import { REQUIREMENTS_MAX } from './queries.js';
export function listMfaRequirements(ctx) {
    return ctx.read((db) => userFactors.listRequirements(db));
}
/** Within two seconds every token of the tenant goes by it. */
export async function requireMfa(ctx, { roleId, graceDays }) {
    if (roleId !== null && !(await ctx.load(roleById, roleId)))
        throw roleNotFound(roleId);
    return ctx.write(async (tx) => {
        await tellEverybody(tx);
        if ((await userFactors.listRequirements(tx.db)).length >= REQUIREMENTS_MAX)
            throw tooManyRequirements();
        return upsert(inTenant(tx), { scope: roleId ?? EVERYBODY_SCOPE, graceDays });
    });
}
export function waiveMfa(ctx, { roleId }) {
    return ctx.write(async (tx) => {
        await tellEverybody(tx);
        if (!(await waive(inTenant(tx), roleId ?? EVERYBODY_SCOPE)))
            throw requirementNotFound();
        return true;
    });
}
/** From when on the user may do nothing but add a second factor; null for one who has one, or of whom none is required. */
export function findSecondFactorDue(ctx, user) {
    return ctx.read(async (db) => {
        if ((await userFactors.summary(db, user)).isEnrolled)
            return null;
        const { stamp } = await rightsOfUser(db, ctx, user);
        return stamp.secondFactorFrom ?? null;
    });
}
/** A requirement ends with its role, inside the transaction that deletes it. */
export async function waiveForDeletedRole(tx, roleId) {
    await waive(inTenant(tx), roleId);
}
export function findOperatorRequirement(ctx) {
    return ctx.control.read(async (db) => (await operatorFactors.listRequirements(db))[0] ?? null);
}
/** The same for all operators. */
export function requireOperatorMfa(ctx, graceDays) {
    return ctx.control.write(async (tx) => {
        await tellAllOperators(tx);
        return upsert(inControl(tx), { scope: EVERYBODY_SCOPE, graceDays });
    });
}
export function waiveOperatorMfa(ctx) {
    return ctx.control.write(async (tx) => {
        await tellAllOperators(tx);
        if (!(await waive(inControl(tx), EVERYBODY_SCOPE)))
            throw requirementNotFound();
        return true;
    });
}
async function upsert({ db, ctx, factors, emit }, { scope, graceDays }) {
    const requirement = await factors.upsertRequirement(db, { scope, graceDays, requiredAt: ctx.now() });
    emit(mfaRequired({ scope, graceDays }));
    return requirement;
}
async function waive({ db, factors, emit }, scope) {
    const waived = await factors.deleteRequirement(db, scope);
    if (waived)
        emit(mfaWaived({ scope, graceDays: waived.graceDays }));
    return waived !== null;
}
async function tellAllOperators(tx) {
    const version = tx.ctx.now().getTime();
    await updateAllRightsVersions(tx.db, version);
    await tellOperatorRightsChanged(tx, EVERYBODY, version);
}
//# sourceMappingURL=service.js.map