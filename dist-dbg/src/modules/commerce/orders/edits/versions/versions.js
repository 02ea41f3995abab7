import { explanationOfOrders } from '../../history/loaders.js';
import { allLinesOfOrder, editsOfOrder } from './loaders.js';
export async function versionsOf(ctx, order) {
    const edits = (await ctx.load(editsOfOrder, order.id)) ?? [];
    const pastOf = (index) => edits[index]?.before ?? null;
    const placed = { order, version: 1, at: order.placedAt, reason: null, edit: null, past: pastOf(0) };
    return [
        placed,
        ...edits.map((edit, index) => ({ order, version: edit.version, at: edit.editedAt, reason: edit.reason, edit, past: pastOf(index + 1) })),
    ];
}
export async function linesOfVersion(ctx, { order, version }) {
    const all = (await ctx.load(allLinesOfOrder, order.id)) ?? [];
    return all.filter(({ sinceVersion, untilVersion }) => sinceVersion <= version && (untilVersion === null || untilVersion > version));
}
/** What took whose place in the order: lines of one position. */
export async function changesOfVersion(ctx, { order, version, edit }) {
    if (edit === null)
        return [];
    const all = (await ctx.load(allLinesOfOrder, order.id)) ?? [];
    const gone = all.filter(({ untilVersion }) => untilVersion === version);
    const come = all.filter(({ sinceVersion }) => sinceVersion === version);
    const at = (lines, place) => lines.find(({ position }) => position === place) ?? null;
    const changed = gone.map((before) => ({ before, after: at(come, before.position) }));
    const added = come.filter(({ position }) => at(gone, position) === null);
    return [...changed, ...added.map((after) => ({ before: null, after }))];
}
export async function explanationOfVersion(ctx, { order, past }) {
    return past?.explanation ?? (await ctx.load(explanationOfOrders, order.id));
}
//# sourceMappingURL=versions.js.map