import { type Column, type SQL, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { Selected, Selection } from '../../kernel/selected.js';
import { KeptTexts } from './kept-texts.js';
import type { Statement } from './lane.js';
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
export async function readShape<Row>(db: TenantDb, shape: Shape, reading: ReadShape): Promise<Row[]> {
  const { selected, also = [] } = reading;
  const { expression, toRow } = planFor(shape, selected?.selection ?? null, also);
  const variables = selected?.variables ?? {};
  const { text, parameters } = listOf(shape, expression, reading);
  const limits = expression.limits.map((one) => one(variables));
  const rows = await sendText<{ d: unknown[] }>(db, { text, parameters: [...parameters, ...limits] });
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
  const text = texts.find(expression, by, () => whole(expression, render(sql` as d from ${shape.table} where ${by} = ${is} limit 1`)));
  const limits = expression.limits.map((one) => one(variables));
  const [row] = await sendText<{ d: unknown[] }>(db, { text, parameters: [by.mapToDriverValue(is), ...limits] });
  return row ? (toRow(row.d, variables) as Row) : null;
}

/** By what stands behind the expression: a column, an order, or a text that is rendered anew. */
const texts = new KeptTexts<Expression, Column | readonly SQL[] | string>();
const UNORDERED: readonly SQL[] = [];
const nothing = sql.raw('');

/** A list without conditions is rendered once for each order: only the number of its rows can differ. */
function listOf({ table }: Shape, expression: Expression, { where, orderBy = UNORDERED, limit }: ReadShape): Statement {
  const order = () => (orderBy.length === 0 ? nothing : sql` order by ${sql.join([...orderBy], sql.raw(', '))}`);
  if (where === undefined) {
    const text = texts.find(expression, orderBy, () => whole(expression, render(sql` as d from ${table}${order()} limit ${limit}`)));
    return { text, parameters: [limit] };
  }
  const tail = render(sql` as d from ${table} where ${where}${order()} limit ${limit}`);
  return { text: texts.find(expression, tail.sql, () => whole(expression, tail)), parameters: tail.params };
}

/** The expression with what stands behind it, and its limits as parameters behind those. */
function whole(expression: Expression, { sql: tail, params }: ReturnType<typeof render>): string {
  return `select ${expression.texts.reduce((before, part, index) => `${before}$${params.length + index}${part}`)}${tail}`;
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
