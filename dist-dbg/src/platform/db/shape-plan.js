/**
 * What a selection means for a shape: the expression that makes a row, as a JSON array, and how the row is made of it again. What hangs
 * below is a subquery per row. With its limit as a parameter PostgreSQL plans it through the index; common table expressions over all rows
 * of a level took 1.2 to 3 times as long.
 */
import { getTableName } from 'drizzle-orm';
import { invariant } from '../../kernel/assert.js';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../../kernel/page.js';
import { nodesOf } from '../../kernel/selected.js';
/** PostgreSQL takes no more arguments than a hundred. */
const VALUES_MAX = 100;
/** `selection` null means the whole row without anything below it. `also` are columns that are needed whatever is selected. */
export function planShape(shape, selection, also) {
    return new Planner().plan(shape, { selection, also, alias: getTableName(shape.table) });
}
class Planner {
    #aliases = 0;
    plan(shape, wanted) {
        const names = columnsOf(shape, wanted);
        const parts = [...names.map((name) => columnPart(shape, name, wanted.alias)), ...this.#relationParts(shape, wanted)];
        invariant(parts.length <= VALUES_MAX, 'a row of a shape has at most a hundred values');
        return {
            expression: join('json_build_array(', parts, ')'),
            toRow(values, variables) {
                const row = {};
                for (let index = 0; index < parts.length; index += 1) {
                    const { name, decode } = parts[index];
                    const value = values[index];
                    row[name] = value === null || value === undefined ? value : decode(value, variables);
                }
                return row;
            },
        };
    }
    #relationParts(shape, { selection, alias }) {
        return [...(selection ?? [])].flatMap(([name, field]) => {
            const relation = shape.relations[name];
            return relation ? [this.#relationPart(name, { relation, field, parent: alias })] : [];
        });
    }
    #relationPart(name, { relation, field, parent }) {
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
                decode: (value, variables) => toRow(value, variables),
            };
        }
        const order = orderBy.map((column) => `${alias}."${column.name}"`).join(', ');
        const head = "(select coalesce(json_agg(d), '[]') from (select ";
        const tail = `${rows} order by ${order} limit `;
        const limit = kind === 'page' ? pageLimit(field) : () => relation.max;
        return {
            name,
            expression: { texts: [...surround(head, expression, ` as d ${tail}`).texts, ') s)'], limits: [...expression.limits, limit] },
            decode: (value, variables) => (limit(variables) === 0 ? undefined : value.map((one) => toRow(one, variables))),
        };
    }
}
/** One row more than the page holds. A page that is refused, or that begins elsewhere, is left to the loader. */
function pageLimit({ argumentsOf }) {
    return (variables) => {
        const given = argumentsOf(variables);
        const size = given?.['first'] ?? PAGE_SIZE_DEFAULT;
        const fits = given !== null && (given['after'] ?? null) === null && typeof size === 'number' && size >= 1 && size <= PAGE_SIZE_MAX;
        return fits ? size + 1 : 0;
    };
}
function columnsOf(shape, { selection, also }) {
    const all = Object.keys(shape.columns);
    if (selection === null)
        return all;
    const needed = new Set();
    for (const name of selection.keys()) {
        const relation = shape.relations[name];
        const listed = shape.columns[name] ? [name] : (shape.fields[name] ?? (relation && [nameOf(shape, relation.from)]));
        if (listed === undefined)
            return all;
        for (const one of listed)
            needed.add(one);
    }
    for (const column of [...also, ...Object.values(shape.columns).filter((column) => column.primary)])
        needed.add(nameOf(shape, column));
    return all.filter((name) => needed.has(name));
}
function nameOf(shape, column) {
    const [name] = Object.entries(shape.columns).find(([, one]) => one.name === column.name) ?? [];
    invariant(name !== undefined, `the shape of ${getTableName(shape.table)} has the column ${column.name}`);
    return name;
}
/** What JSON tells as it is: anything else travels as text, as the driver gets it. */
const IN_JSON = /^(text|char|varchar|uuid|boolean|integer|smallint|bigint|timestamp|date)/;
const JSON_ITSELF = /^jsonb?$/;
function columnPart(shape, name, alias) {
    const column = shape.columns[name];
    const type = column.getSQLType();
    const reference = `${alias}."${column.name}"`;
    const text = IN_JSON.test(type) || JSON_ITSELF.test(type) ? reference : `${reference}::text`;
    const decode = JSON_ITSELF.test(type) ? (value) => value : (value) => column.mapFromDriverValue(value);
    return { name, expression: { texts: [text], limits: [] }, decode };
}
function surround(before, { texts, limits }, after) {
    const [first = '', ...rest] = texts;
    const opened = [before + first, ...rest];
    return { texts: [...opened.slice(0, -1), (opened.at(-1) ?? '') + after], limits };
}
function join(before, parts, after) {
    let joined = { texts: [before], limits: [] };
    for (const [index, { expression }] of parts.entries()) {
        const [first = '', ...rest] = expression.texts;
        const last = joined.texts.length - 1;
        const glued = `${joined.texts[last]}${index === 0 ? '' : ', '}${first}`;
        joined = { texts: [...joined.texts.slice(0, last), glued, ...rest], limits: [...joined.limits, ...expression.limits] };
    }
    return surround('', joined, after);
}
//# sourceMappingURL=shape-plan.js.map