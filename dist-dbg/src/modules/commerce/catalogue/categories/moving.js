import { check } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { versionStale } from '../../errors.js';
import { categoryUpdated } from '../../events.js';
import { categoryNotFound, categoryTooDeep, categoryUnderItself } from '../errors.js';
import { moveCategorySchema } from './checks.js';
import { lockCategory, pinCategory, updateCategoryRow } from './queries.js';
import { LEVELS_MAX, closeGap, judgeMove, lockCategoryMoves, placeCategory } from './tree.js';
/** As a hand drags it: under a parent, and there behind a sibling or at a position. */
export async function moveCategory(ctx, input) {
    const { id, ifVersion, parentId, afterId, position } = check(moveCategorySchema, input);
    return ctx.write(async (tx) => {
        // Before the row's own lock: two moves would wait for each other's rows.
        await lockCategoryMoves(tx.db);
        const current = await lockCategory(tx.db, id);
        if (!current)
            throw categoryNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        if (afterId != null)
            await requireSibling(tx, { afterId, parentId, id });
        await place(tx, current, { parentId, place: placeOf({ afterId, position }) });
        await updateCategoryRow(tx.db, { ...current, updatedAt: ctx.now() });
        const moved = await lockCategory(tx.db, id);
        if (!moved)
            throw categoryNotFound(id);
        tx.emit(categoryUpdated({ categoryId: id, parentId, slug: moved.slug, version: moved.version }));
        return moved;
    });
}
/** Needs the lock of moves. The siblings that it leaves and those that it comes to are numbered from 0 afterwards. */
export async function place(tx, category, { parentId, place: where }) {
    const { id } = category;
    if (parentId !== null && !(await pinCategory(tx.db, parentId)))
        throw categoryNotFound(parentId);
    const { circular, levels } = await judgeMove(tx.db, { id, parentId });
    if (circular)
        throw categoryUnderItself();
    if (levels > LEVELS_MAX)
        throw categoryTooDeep(LEVELS_MAX);
    await placeCategory(tx.db, { id, parentId, place: where });
    if (category.parentId !== parentId)
        await closeGap(tx.db, category.parentId);
}
/** An explicit null is "behind nobody": the first one. */
function placeOf({ afterId, position }) {
    if (afterId === null)
        return { position: 0 };
    if (afterId !== undefined)
        return { afterId };
    return position === undefined ? 'last' : { position };
}
async function requireSibling(tx, { afterId, parentId, id }) {
    const sibling = await lockCategory(tx.db, afterId);
    if (!sibling)
        throw categoryNotFound(afterId);
    if (sibling.parentId !== parentId || afterId === id) {
        throw invalidInput([{ path: 'input.afterId', reason: 'NOT_A_SIBLING', message: 'must be another category under the same parent' }]);
    }
}
//# sourceMappingURL=moving.js.map