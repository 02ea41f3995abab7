/** An older state of a tenant has come back: whoever was erased since is in it, and is erased again. */
import { tenantId } from '../../../kernel/context.js';
import { onControl } from '../../../kernel/events.js';
import { moveUndone } from '../../moves/events.js';
import { restoreSwapped, restoreUndone } from '../../snapshots/events.js';
import { findTenantById } from '../../tenancy/public.js';
import { erasuresContinued } from '../events.js';
import { findErasureOf, listErasedPeople } from '../queries.js';
import { findSubject } from '../subject.js';
import { erasePerson } from './erase.js';
/** Bounds one transaction, in which others' writes to the same people wait. The next ones are another one's. */
const PEOPLE_PER_TURN = 20;
export const olderStateListeners = [
    onControl(restoreSwapped, eraseAgain),
    onControl(restoreUndone, eraseAgain, { name: 'eraseAgainAfterUndo' }),
    onControl(moveUndone, eraseAgain, { name: 'eraseAgainAfterMoveUndone' }),
    onControl(erasuresContinued, eraseAgain, { name: 'eraseFurther' }),
];
async function eraseAgain(ctx, { payload }) {
    await ctx.control.write(async (tx) => {
        const tenant = await findTenantById(tx.db, tenantId.parse(payload.tenantId));
        if (!tenant)
            return;
        const people = await listErasedPeople(tx.db, { tenantId: tenant.id, after: payload.after ?? '', limit: PEOPLE_PER_TURN });
        for (const { subjectId, requestedBy } of people)
            await erasePerson(tx, erasingAgain(tenant, subjectId, requestedBy));
        const last = people.at(-1);
        if (last && people.length === PEOPLE_PER_TURN)
            tx.emit(erasuresContinued({ tenantId: tenant.id, after: last.subjectId }));
    });
}
/** Not in a state that knows of the erasure, nor in one from before the person. */
function erasingAgain(tenant, subjectId, requestedBy) {
    return {
        tenant,
        requestedBy,
        find: async ({ db }) => ((await findErasureOf(db, subjectId)) ? null : findSubject(db, subjectId)),
    };
}
//# sourceMappingURL=older-state.js.map