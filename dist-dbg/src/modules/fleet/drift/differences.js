/** How a schema differs from the one that its migrations make, and what would mend it. Pure. */
import { createHash } from 'node:crypto';
/** What later ones need comes first. */
const ORDER = ['table', 'column', 'function', 'constraint', 'index', 'trigger', 'policy', 'grant'];
export function compareCatalogs(expected, found) {
    const expectedByKey = new Map(expected.map((one) => [keyOf(one), one]));
    const foundByKey = new Map(found.map((one) => [keyOf(one), one]));
    const missingTables = new Set(expected.filter((one) => one.kind === 'table' && !foundByKey.has(keyOf(one))).map((one) => one.name));
    const differences = [];
    for (const { kind, name, definition } of expected) {
        const other = foundByKey.get(`${kind} ${name}`);
        if (other?.definition === definition)
            continue;
        // A missing table is made with its columns.
        if (kind === 'column' && missingTables.has(tableOf(name)))
            continue;
        differences.push({ kind, name, state: other ? 'DIFFERENT' : 'MISSING', expected: definition, found: other?.definition ?? null });
    }
    for (const { kind, name, definition } of found) {
        if (!expectedByKey.has(`${kind} ${name}`))
            differences.push({ kind, name, state: 'UNEXPECTED', expected: null, found: definition });
    }
    return differences.map((one) => ({ ...one, repair: repairOf(one, expected) })).sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}
/** One text for exactly these repairs: whoever confirms it confirms what was read, and nothing that came later. */
export function fingerprintPlan(schema, differences) {
    const repairs = differences.flatMap((one) => (one.repair === null ? [] : [one.repair]));
    return createHash('sha256')
        .update([schema, ...repairs].join('\n'))
        .digest('hex')
        .slice(0, 32);
}
/** Whatever is unexpected may hold data, and stays; so does a column or a constraint that differs. */
function repairOf({ kind, name, state, expected }, all) {
    const table = quoteName(tableOf(name));
    const own = quoteName(ownName(name));
    if (expected === null)
        return null;
    switch (kind) {
        case 'table':
            return state === 'MISSING' && expected === 'r' ? `create table ${table} (${columnsOf(name, all)})` : null;
        case 'column':
            return state === 'MISSING' ? `alter table ${table} add column ${own} ${expected}` : null;
        case 'constraint':
            return state === 'MISSING' ? `alter table ${table} add constraint ${own} ${expected}` : null;
        case 'index':
            // An index holds nothing that its table does not.
            return state === 'MISSING' ? expected : `drop index ${own}; ${expected}`;
        case 'function':
            return expected.replace(/^create function/i, 'CREATE OR REPLACE FUNCTION');
        case 'trigger':
            return state === 'MISSING' ? expected : null;
        case 'grant':
            return name.endsWith(' to tenant_role') ? grant(name.slice(0, -' to tenant_role'.length), expected) : null;
        default:
            return null;
    }
}
function grant(what, privileges) {
    if (what === 'the schema')
        return null;
    return `revoke all on ${quoteName(what)} from "tenant_role"; grant ${privileges} on ${quoteName(what)} to "tenant_role"`;
}
function columnsOf(table, all) {
    const columns = all.filter((one) => one.kind === 'column' && tableOf(one.name) === table);
    return columns.map((column) => `${quoteName(ownName(column.name))} ${column.definition}`).join(', ');
}
/** Names are our own: letters, digits and underscores. */
function tableOf(name) {
    return name.split(/[.:]/, 1)[0] ?? name;
}
function ownName(name) {
    return name.slice(tableOf(name).length).replace(/^(\.|: )/, '');
}
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Keys before those that refer to them. */
function rankOf({ kind, expected }) {
    return ORDER.indexOf(kind) * 2 + (kind === 'constraint' && expected?.startsWith('FOREIGN') ? 1 : 0);
}
function keyOf({ kind, name }) {
    return `${kind} ${name}`;
}
//# sourceMappingURL=differences.js.map