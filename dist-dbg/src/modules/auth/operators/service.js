import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { hashPassword } from '../../../platform/crypto/password.js';
import { keyset } from '../../../platform/db/keyset.js';
import { tellOperatorRightsChanged } from '../../access/public.js';
import { operatorId, operators } from '../control.tables.js';
import { lastOperator, operatorEmailTaken, operatorNotFound, operatorVersionStale } from '../errors.js';
import { operatorCreated, operatorDeactivated, operatorReactivated, operatorUpdated } from '../events.js';
import { findOperatorById, insertOperator } from '../queries.js';
import { endSessionsOfOperator } from '../sessions/deactivation.js';
import { requireOperatorHolds } from './holdings.js';
import { countOperators, hasFullOperator, listOperatorRows, lockOperators, updateOperatorRow } from './queries.js';
const byAge = { name: 'operators.age', values: z.tuple([momentInCursor, z.uuid()]) };
/** The oldest first. */
export async function listOperators(ctx, page) {
    const request = pageRequest(page, byAge);
    const rows = await ctx.control.read((db) => listOperatorRows(db, keyset([operators.createdAt, operators.id], 'asc', request)));
    return {
        ...toPage(rows, request, (operator) => [operator.createdAt.getTime(), operatorId.toUuid(operator.id)]),
        count: () => ctx.control.read((db) => countOperators(db)),
    };
}
/** With the permissions that are named, or all. */
export async function createOperator(ctx, { email, displayName, password, permissions = null }) {
    const passwordHash = await hashPassword(password);
    return ctx.control.write(async (tx) => {
        await lockOperators(tx.db);
        await requireOperatorHolds(tx, permissions);
        const operator = await insertOperator(tx.db, { id: operatorId.mint(), email, displayName, passwordHash, permissions, createdAt: ctx.now() });
        if (!operator)
            throw operatorEmailTaken();
        tx.emit(operatorCreated({ operatorId: operator.id, email }));
        return operator;
    });
}
export function updateOperator(ctx, { id, ifVersion, displayName, permissions }) {
    return changeOperator(ctx, id, async (tx, current) => {
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw operatorVersionStale(current.version);
        const wanted = permissions === undefined ? current.permissions : permissions;
        const changesRights = String(wanted) !== String(current.permissions);
        if (changesRights)
            await requireOperatorHolds(tx, differenceOf(current.permissions, wanted));
        const rightsVersion = changesRights ? Math.max(current.rightsVersion + 1, ctx.now().getTime()) : current.rightsVersion;
        if (changesRights)
            await tellOperatorRightsChanged(tx, id, rightsVersion);
        tx.emit(operatorUpdated({ operatorId: id, permissions: wanted, before: current.permissions }));
        return { displayName: displayName ?? current.displayName, permissions: wanted, rightsVersion };
    });
}
/** Ends the operator's sessions, too. One who is deactivated already is answered as they are. */
export function deactivateOperator(ctx, id) {
    return changeOperator(ctx, id, async (tx, current) => {
        if (current.disabledAt !== null)
            return null;
        await requireOperatorHolds(tx, current.permissions);
        await endSessionsOfOperator(tx, id);
        tx.emit(operatorDeactivated({ operatorId: id }));
        return { disabledAt: ctx.now() };
    });
}
/** One who is active is answered as they are. */
export function reactivateOperator(ctx, id) {
    return changeOperator(ctx, id, async (tx, current) => {
        if (current.disabledAt === null)
            return null;
        await requireOperatorHolds(tx, current.permissions);
        tx.emit(operatorReactivated({ operatorId: id }));
        return { disabledAt: null };
    });
}
/** One change at a time, after which an operator with all permissions must be left. `decide` answers null when there is nothing to do. */
function changeOperator(ctx, id, decide) {
    return ctx.control.write(async (tx) => {
        await lockOperators(tx.db);
        const current = await findOperatorById(tx.db, id);
        if (!current)
            throw operatorNotFound(id);
        const change = await decide(tx, current);
        if (change === null)
            return current;
        const operator = await updateOperatorRow(tx.db, id, change);
        invariant(operator, 'under the lock an operator stays');
        if (!(await hasFullOperator(tx.db)))
            throw lastOperator();
        return operator;
    });
}
function differenceOf(one, other) {
    if (one === null || other === null)
        return null;
    return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
//# sourceMappingURL=service.js.map