import { type Column, type SQL, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { Selected, Selection } from '../../kernel/selected.js';
import type { Shape } from './shape.js';
import { type Expression, type ShapePlan, planShape } from './shape-plan.js';
import { render, sendText } from './unit.js';

export type ReadShape = {
  /** What a client selected; null reads whole rows. */
  readonly selected: Selected;
  readonly where?: SQL | undefined;
  readonly orderBy?: readonly SQL[];
  readonly limit: number;
  /** Columns that are needed whatever is selected, such as those of a cursor. */
  readonly also?: readonly Column[];
};

/** Rows with everything below them that the selection names and the shape knows, in one statement. */
export async function readShape<Row>(db: TenantDb, shape: Shape, { selected, where, orderBy = [], limit, also = [] }: ReadShape): Promise<Row[]> {
  const { expression, toRow } = planFor(shape, selected?.selection ?? null, also);
  const variables = selected?.variables ?? {};
  const condition = where === undefined ? nothing : sql` where ${where}`;
  const order = orderBy.length === 0 ? nothing : sql` order by ${sql.join([...orderBy], sql.raw(', '))}`;
  const tail = render(sql` as d from ${shape.table}${condition}${order} limit ${limit}`);
  const limits = expression.limits.map((one) => one(variables));
  const text = `select ${textOf(expression, tail.params.length)}${tail.sql}`;
  const rows = await sendText<{ d: unknown[] }>(db, { text, parameters: [...tail.params, ...limits] });
  return rows.map(({ d }) => toRow(d, variables) as Row);
}

export type FindShape = {
  readonly selected: Selected;
  /** A column whose values are unique. */
  readonly by: Column;
  readonly is: unknown;
};

/** The one row that has the value, with everything below it; null when there is none. The statement's text is made once and not per request. */
export async function findShape<Row>(db: TenantDb, shape: Shape, { selected, by, is }: FindShape): Promise<Row | null> {
  const { expression, toRow } = planFor(shape, selected?.selection ?? null, []);
  const variables = selected?.variables ?? {};
  const text = textBy(shape, expression, by);
  const limits = expression.limits.map((one) => one(variables));
  const [row] = await sendText<{ d: unknown[] }>(db, { text, parameters: [by.mapToDriverValue(is), ...limits] });
  return row ? (toRow(row.d, variables) as Row) : null;
}

const nothing = sql.raw('');
const finds = new WeakMap<Expression, Map<Column, string>>();

function textBy(shape: Shape, expression: Expression, by: Column): string {
  const known = finds.get(expression) ?? new Map<Column, string>();
  finds.set(expression, known);
  const text = known.get(by) ?? `select ${textOf(expression, 1)}${render(sql` as d from ${shape.table} where ${by} = $1 limit 1`).sql}`;
  known.set(by, text);
  return text;
}

const texts = new WeakMap<Expression, Map<number, string>>();

/** The expression with its limits as parameters behind those of the tail: made once, since only their numbers can differ. */
function textOf(expression: Expression, before: number): string {
  const known = texts.get(expression) ?? new Map<number, string>();
  texts.set(expression, known);
  const text = known.get(before) ?? expression.texts.reduce((whole, part, index) => `${whole}$${before + index}${part}`);
  known.set(before, text);
  return text;
}

/** Plans go with the selections that they are for; a shape is wanted whole, or with a few orders. */
const plans = new WeakMap<Shape, WeakMap<Selection, Map<string, ShapePlan>>>();
const EVERYTHING: Selection = new Map();

function planFor(shape: Shape, selection: Selection | null, also: readonly Column[]): ShapePlan {
  const ofShape = plans.get(shape) ?? new WeakMap<Selection, Map<string, ShapePlan>>();
  plans.set(shape, ofShape);
  const ofSelection = ofShape.get(selection ?? EVERYTHING) ?? new Map<string, ShapePlan>();
  ofShape.set(selection ?? EVERYTHING, ofSelection);
  const key = also.map((column) => column.name).join();
  const plan = ofSelection.get(key) ?? planShape(shape, selection, also);
  ofSelection.set(key, plan);
  return plan;
}
