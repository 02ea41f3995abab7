/**
 * What a selection means for a shape: the expression that makes a row, as a JSON array, and how the row is made of it again. What hangs
 * below is a subquery per row. With its limit as a parameter PostgreSQL plans it through the index; common table expressions over all rows
 * of a level took 1.2 to 3 times as long.
 */
import { Column, getTableName } from 'drizzle-orm';
import { invariant } from '../../kernel/assert.js';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../../kernel/page.js';
import { type SelectedField, type Selection, nodesOf } from '../../kernel/selected.js';
import type { Relation, Shape } from './shape.js';

type Variables = Readonly<Record<string, unknown>>;
type Row = Record<string, unknown>;

/** SQL with holes: `limits[n]` fills the gap behind `texts[n]`. */
export type Expression = { readonly texts: readonly string[]; readonly limits: readonly Limit[] };
/** How many rows of a page are asked for; 0 when it cannot come along. */
export type Limit = (variables: Variables) => number;

export type ShapePlan = {
  /** A JSON array of one row of the table, whose name is `alias`. */
  readonly expression: Expression;
  readonly toRow: (values: readonly unknown[], variables: Variables) => Row;
};

/** PostgreSQL takes no more arguments than a hundred. */
const VALUES_MAX = 100;

/** `selection` null means the whole row without anything below it. `also` are columns that are needed whatever is selected. */
export function planShape(shape: Shape, selection: Selection | null, also: readonly Column[]): ShapePlan {
  return new Planner().plan(shape, { selection, also, alias: getTableName(shape.table) });
}

type Wanted = { readonly selection: Selection | null; readonly also: readonly Column[]; readonly alias: string };
type Part = { readonly name: string; readonly expression: Expression; readonly decode: Decode | null };
/** What JSON says becomes what a row has; null where that is the same. */
type Decode = (value: unknown, variables: Variables) => unknown;

class Planner {
  #aliases = 0;

  plan(shape: Shape, wanted: Wanted): ShapePlan {
    const names = columnsOf(shape, wanted);
    const parts = [...names.map((name) => columnPart(shape, name, wanted.alias)), ...this.#relationParts(shape, wanted)];
    invariant(parts.length <= VALUES_MAX, 'a row of a shape has at most a hundred values');
    return {
      expression: join('json_build_array(', parts, ')'),
      toRow(values, variables) {
        const row: Row = {};
        for (let index = 0; index < parts.length; index += 1) {
          const { name, decode } = parts[index] as Part;
          const value = values[index];
          row[name] = decode === null || value === null || value === undefined ? value : decode(value, variables);
        }
        return row;
      },
    };
  }

  #relationParts(shape: Shape, { selection, alias }: Wanted): Part[] {
    return [...(selection ?? [])].flatMap(([name, field]) => {
      const relation = shape.relations[name];
      return relation ? [this.#relationPart(name, { relation, field, parent: alias })] : [];
    });
  }

  #relationPart(name: string, { relation, field, parent }: { relation: Relation; field: SelectedField; parent: string }): Part {
    const { kind, from, key, orderBy, unless } = relation;
    const shape = relation.to();
    this.#aliases += 1;
    const alias = `r${this.#aliases}`;
    const selection = kind === 'page' ? nodesOf(field.below) : field.below;
    const { expression, toRow } = this.plan(shape, { selection, also: orderBy, alias });
    const condition = unless === undefined ? '' : ` and ${alias}."${unless.name}" is null`;
    const rows = `from "${getTableName(shape.table)}" ${alias} where ${alias}."${key.name}" = ${parent}."${from.name}"${condition}`;
    if (kind === 'one') {
      return {
        name,
        expression: surround('(select ', expression, ` ${rows} limit 1)`),
        decode: (value, variables) => toRow(value as never, variables),
      };
    }
    const order = orderBy.map((column) => `${alias}."${column.name}"`).join(', ');
    const head = "(select coalesce(json_agg(d), '[]') from (select ";
    const tail = `${rows} order by ${order} limit `;
    const limit = kind === 'page' ? pageLimit(field) : () => relation.max;
    return {
      name,
      expression: { texts: [...surround(head, expression, ` as d ${tail}`).texts, ') s)'], limits: [...expression.limits, limit] },
      decode: (value, variables) => (limit(variables) === 0 ? undefined : (value as never[]).map((one) => toRow(one, variables))),
    };
  }
}

/** One row more than the page holds. A page that is refused, or that begins elsewhere, is left to the loader. */
function pageLimit({ argumentsOf }: SelectedField): Limit {
  return (variables) => {
    const given = argumentsOf(variables);
    const size = given?.['first'] ?? PAGE_SIZE_DEFAULT;
    const fits = given !== null && (given['after'] ?? null) === null && typeof size === 'number' && size >= 1 && size <= PAGE_SIZE_MAX;
    return fits ? size + 1 : 0;
  };
}

function columnsOf(shape: Shape, { selection, also }: Wanted): readonly string[] {
  const all = Object.keys(shape.columns);
  if (selection === null) return all;
  const needed = new Set<string>();
  for (const name of selection.keys()) {
    const relation = shape.relations[name];
    const listed = shape.columns[name] ? [name] : (shape.fields[name] ?? (relation && neededBy(shape, relation)));
    if (listed === undefined) return all;
    for (const one of listed) needed.add(one);
  }
  for (const column of [...also, ...Object.values(shape.columns).filter((column) => column.primary)]) needed.add(nameOf(shape, column));
  return all.filter((name) => needed.has(name));
}

/** A page may have to be looked for; what else hangs below a row always comes along. */
function neededBy(shape: Shape, { kind, from }: Relation): readonly string[] {
  return kind === 'page' ? [nameOf(shape, from)] : [];
}

function nameOf(shape: Shape, column: Column): string {
  const [name] = Object.entries(shape.columns).find(([, one]) => one.name === column.name) ?? [];
  invariant(name !== undefined, `the shape of ${getTableName(shape.table)} has the column ${column.name}`);
  return name;
}

/** What JSON tells as it is: anything else travels as text, as the driver gets it. */
const IN_JSON = /^(text|char|varchar|uuid|boolean|integer|smallint|bigint|timestamp|date)/;
const JSON_ITSELF = /^jsonb?$/;
const IS_NUMBER = /^(integer|smallint)$/;

function columnPart(shape: Shape, name: string, alias: string): Part {
  const column = shape.columns[name] as Column;
  const type = column.getSQLType();
  const reference = `${alias}."${column.name}"`;
  const text = IN_JSON.test(type) || JSON_ITSELF.test(type) ? reference : `${reference}::text`;
  const isSame = JSON_ITSELF.test(type) || IS_NUMBER.test(type) || column.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  const decode = isSame ? null : (value: unknown) => column.mapFromDriverValue(value);
  return { name, expression: { texts: [text], limits: [] }, decode };
}

function surround(before: string, { texts, limits }: Expression, after: string): Expression {
  const [first = '', ...rest] = texts;
  const opened = [before + first, ...rest];
  return { texts: [...opened.slice(0, -1), (opened.at(-1) ?? '') + after], limits };
}

function join(before: string, parts: readonly Part[], after: string): Expression {
  let joined: Expression = { texts: [before], limits: [] };
  for (const [index, { expression }] of parts.entries()) {
    const [first = '', ...rest] = expression.texts;
    const last = joined.texts.length - 1;
    const glued = `${joined.texts[last]}${index === 0 ? '' : ', '}${first}`;
    joined = { texts: [...joined.texts.slice(0, last), glued, ...rest], limits: [...joined.limits, ...expression.limits] };
  }
  return surround('', joined, after);
}
