import { sql } from 'drizzle-orm';
import { planShape } from './shape-plan.js';
import { render, sendText } from './unit.js';
/** Rows with everything below them that the selection names and the shape knows, in one statement. */
export async function readShape(db, shape, { selected, where, orderBy = [], limit, also = [] }) {
    const { expression, toRow } = planFor(shape, selected?.selection ?? null, also);
    const variables = selected?.variables ?? {};
    const condition = where === undefined ? nothing : sql ` where ${where}`;
    const order = orderBy.length === 0 ? nothing : sql ` order by ${sql.join([...orderBy], sql.raw(', '))}`;
    const tail = render(sql ` as d from ${shape.table}${condition}${order} limit ${limit}`);
    const limits = expression.limits.map((one) => one(variables));
    const text = `select ${textOf(expression, tail.params.length)}${tail.sql}`;
    const rows = await sendText(db, { text, parameters: [...tail.params, ...limits] });
    return rows.map(({ d }) => toRow(d, variables));
}
/** The one row that has the value, with everything below it; null when there is none. The statement's text is made once and not per request. */
export async function findShape(db, shape, { selected, by, is }) {
    const { expression, toRow } = planFor(shape, selected?.selection ?? null, []);
    const variables = selected?.variables ?? {};
    const text = textBy(shape, expression, by);
    const limits = expression.limits.map((one) => one(variables));
    const [row] = await sendText(db, { text, parameters: [by.mapToDriverValue(is), ...limits] });
    return row ? toRow(row.d, variables) : null;
}
const nothing = sql.raw('');
const finds = new WeakMap();
function textBy(shape, expression, by) {
    const known = finds.get(expression) ?? new Map();
    finds.set(expression, known);
    const text = known.get(by) ?? `select ${textOf(expression, 1)}${render(sql ` as d from ${shape.table} where ${by} = $1 limit 1`).sql}`;
    known.set(by, text);
    return text;
}
const texts = new WeakMap();
/** The expression with its limits as parameters behind those of the tail: made once, since only their numbers can differ. */
function textOf(expression, before) {
    const known = texts.get(expression) ?? new Map();
    texts.set(expression, known);
    const text = known.get(before) ?? expression.texts.reduce((whole, part, index) => `${whole}$${before + index}${part}`);
    known.set(before, text);
    return text;
}
/** Plans go with the selections that they are for; a shape is wanted whole, or with a few orders. */
const plans = new WeakMap();
const EVERYTHING = new Map();
function planFor(shape, selection, also) {
    const ofShape = plans.get(shape) ?? new WeakMap();
    plans.set(shape, ofShape);
    const ofSelection = ofShape.get(selection ?? EVERYTHING) ?? new Map();
    ofShape.set(selection ?? EVERYTHING, ofSelection);
    const key = also.map((column) => column.name).join();
    const plan = ofSelection.get(key) ?? planShape(shape, selection, also);
    ofSelection.set(key, plan);
    return plan;
}
//# sourceMappingURL=read-shape.js.map