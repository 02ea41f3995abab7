import { beginAccessChange, findHeld, grantsOfAll, requireHeld } from '../../access/public.js';
import { userNotFound } from '../../users/public.js';
import { operatorNotFound } from '../errors.js';
import { requireOperatorHolds } from '../operators/holdings.js';
import { lockOperators } from '../operators/queries.js';
import { findOperatorById } from '../queries.js';
import { inControl, inTenant, readRealm, sessionOf, writeRealm } from '../realms/realm.js';
import { endSessionsOf } from '../sessions/service.js';
import { noSecondFactor } from './errors.js';
import { factorsReset } from './events.js';
import { makeRecoveryCodes } from './recovery-codes/codes.js';
export function ownFactors(ctx) {
    const { holderId } = sessionOf(ctx.actor);
    const requiredFrom = 'secondFactorFrom' in ctx.actor ? ctx.actor.secondFactorFrom : null;
    return readRealm(ctx, async ({ db, factors }) => ({
        totpConfirmedAt: (await factors.findTotp(db, holderId))?.confirmedAt ?? null,
        passkeys: await factors.listPasskeys(db, holderId),
        recoveryCodesLeft: (await factors.summary(db, holderId)).recoveryCodes,
        requiredFrom,
    }));
}
/** Ten new ones, shown now and never again; those before are good no more. */
export function regenerateRecoveryCodes(ctx) {
    const { holderId } = sessionOf(ctx.actor);
    return writeRealm(ctx, async (tx) => {
        await tx.lockAccount(holderId);
        if (!(await tx.factors.summary(tx.db, holderId)).isEnrolled)
            throw noSecondFactor();
        return makeRecoveryCodes(tx, holderId);
    });
}
/** For a user who cannot prove who they are any more, and holds no more than the actor. Their sessions end. */
export function resetUserFactors(ctx, user) {
    return ctx.write(async (tx) => {
        const { holdings } = await beginAccessChange(tx);
        const realm = inTenant(tx);
        if (!(await realm.lockAccount(user)))
            throw userNotFound(user);
        const { roles } = await findHeld(tx.db, user, ctx.now());
        requireHeld(holdings, grantsOfAll(roles));
        return reset(realm, user);
    });
}
/** The same for an operator. */
export function resetOperatorFactors(ctx, id) {
    return ctx.control.write(async (tx) => {
        await lockOperators(tx.db);
        const operator = await findOperatorById(tx.db, id);
        if (!operator)
            throw operatorNotFound(id);
        await requireOperatorHolds(tx, operator.permissions);
        return reset(inControl(tx), id);
    });
}
async function reset(tx, holderId) {
    const { db, factors } = tx;
    const [totp, passkeys] = [await factors.deleteTotp(db, holderId), await factors.deletePasskeysOf(db, holderId)];
    await factors.deleteRecoveryCodesOf(db, holderId);
    await endSessionsOf(tx, { holderId, reason: 'FACTORS_RESET', except: null });
    tx.emit(factorsReset({ holderId, passkeys, totp }));
    return true;
}
//# sourceMappingURL=service.js.map