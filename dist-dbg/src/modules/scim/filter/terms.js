/** What a comparison of a filter means in SQL, for each kind of attribute. */
import { sql } from 'drizzle-orm';
import { filterInvalid } from '../errors.js';
export function toCondition(terms, expression) {
    switch (expression.kind) {
        case 'and':
        case 'or':
            return sql `(${sql.join(expression.parts.map((part) => toCondition(terms, part)), sql.raw(` ${expression.kind} `))})`;
        case 'not':
            // What is unknown is not so: `not (x eq "y")` holds where there is no x.
            return sql `(${toCondition(terms, expression.part)}) is not true`;
        default: {
            const term = Object.hasOwn(terms, expression.path) ? terms[expression.path] : undefined;
            if (term === undefined)
                throw filterInvalid(`There is no attribute ${expression.path} to filter by.`);
            if (!isStorable(expression))
                throw filterInvalid(`${expression.path} is compared with a text that nothing can be.`);
            return term(expression);
        }
    }
}
/** A text whose case does not count. */
export function text(column) {
    return textTerm(sql `lower(${column})`, (value) => sql `lower(${value}::text)`);
}
/** A text whose case counts. */
export function exactText(column) {
    return textTerm(sql `${column}`, (value) => sql `${value}::text`);
}
export function flag(condition) {
    return (asked) => {
        if (asked.kind === 'present')
            return sql `true`;
        // Entra writes some of its booleans as texts.
        const value = typeof asked.value === 'string' ? { true: true, false: false }[asked.value.toLowerCase()] : asked.value;
        if (typeof value !== 'boolean' || (asked.operator !== 'eq' && asked.operator !== 'ne'))
            throw unsuited(asked);
        return (asked.operator === 'eq') === value ? condition : sql `not ${condition}`;
    };
}
const ORDERS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };
export function moment(column) {
    return (asked) => {
        if (asked.kind === 'present')
            return sql `${column} is not null`;
        const { operator, value } = asked;
        const at = typeof value === 'string' ? new Date(value) : null;
        if (at === null || Number.isNaN(at.getTime()) || at.getFullYear() > 9_999 || !(operator in ORDERS))
            throw unsuited(asked);
        return sql `${column} ${sql.raw(ORDERS[operator])} ${at.toISOString()}::timestamptz`;
    };
}
/** Something that an id says: no id of this kind is nobody's. */
export function identity(matching) {
    return (asked) => {
        if (asked.kind === 'present')
            return sql `true`;
        const { operator, value } = asked;
        if (typeof value !== 'string' || (operator !== 'eq' && operator !== 'ne'))
            throw unsuited(asked);
        return operator === 'eq' ? matching(value) : sql `not ${matching(value)}`;
    };
}
function textTerm(column, written) {
    return (asked) => {
        if (asked.kind === 'present')
            return sql `(${column} is not null and ${column} <> '')`;
        const { operator, value } = asked;
        if (value === null && operator === 'eq')
            return sql `${column} is null`;
        if (value === null && operator === 'ne')
            return sql `${column} is not null`;
        if (typeof value !== 'string')
            throw unsuited(asked);
        const wanted = written(value);
        switch (operator) {
            case 'ne':
                return sql `${column} is distinct from ${wanted}`;
            case 'co':
                return sql `position(${wanted} in ${column}) > 0`;
            case 'sw':
                return sql `starts_with(${column}, ${wanted})`;
            case 'ew':
                return sql `right(${column}, length(${wanted})) = ${wanted}`;
            default:
                return sql `${column} ${sql.raw(ORDERS[operator])} ${wanted}`;
        }
    };
}
function unsuited({ path, operator, value }) {
    return filterInvalid(`${path} cannot be compared by ${operator} with ${JSON.stringify(value)}.`);
}
/** PostgreSQL has neither NUL nor halves of surrogate pairs. */
function isStorable(asked) {
    return asked.kind === 'present' || typeof asked.value !== 'string' || (!asked.value.includes('\0') && asked.value.isWellFormed());
}
//# sourceMappingURL=terms.js.map