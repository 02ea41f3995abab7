import { type Column, type SQL, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { Selected, Selection } from '../../kernel/selected.js';
import type { Shape } from './shape.js';
import { type Expression, type ShapePlan, planShape } from './shape-plan.js';

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
  const statement = sql`select ${fill(expression, variables)} as d from ${shape.table}${where && sql` where ${where}`}`;
  if (orderBy.length > 0) statement.append(sql` order by ${sql.join([...orderBy], sql`, `)}`);
  statement.append(sql` limit ${limit}`);
  const rows = await db.execute<{ d: unknown[] }>(statement);
  return rows.map(({ d }) => toRow(d, variables) as Row);
}

function fill({ texts, limits }: Expression, variables: Readonly<Record<string, unknown>>): SQL {
  const filled = sql.raw(texts[0] ?? '');
  for (const [index, limit] of limits.entries()) {
    filled.append(sql`${limit(variables)}`);
    filled.append(sql.raw(texts[index + 1] ?? ''));
  }
  return filled;
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
