let tables = [];
let hooks = [];
/** Reads what the modules declare; the composition root calls it once. */
export function catalogPersonalData(modules) {
    tables = modules.flatMap((module) => module.inventory).filter(isPersonal);
    hooks = modules.flatMap((module) => module.beforeErasure ?? []);
}
function isPersonal(table) {
    return table.schema === null && table.subjects.length > 0 && table.atErasure !== null;
}
/** The tables with data of this kind of person; the one that has a row for each of them comes first. */
export function tablesOf(subjectId) {
    const about = tables.flatMap((table) => table.subjects.filter(({ ids }) => ids.schema.safeParse(subjectId).success).map((subject) => ({ ...table, subject })));
    return about.toSorted((one, other) => Number(isRoot(other)) - Number(isRoot(one)));
}
/** Whether the person's id is the key of the row. */
export function isRoot({ subject }) {
    return subject.column?.primary === true && subject.column.name === 'id';
}
/** Every personal column of tenants' tables. */
export function allPersonalColumns() {
    return tables.flatMap((table) => [...table.personal].map(([key, column]) => ({ table, key, column })));
}
export function columnsToTell({ columns, secret }) {
    return Object.fromEntries(Object.entries(columns).filter(([key, column]) => !secret.has(key) && column.generated === undefined));
}
/** What the row's personal and secret columns become when it stays. */
export function replacementsIn({ columns, personal, secret }) {
    const replaced = [...personal].flatMap(([key, { becomes }]) => (becomes === undefined ? [] : [[key, becomes]]));
    const emptied = [...secret].map((key) => [key, columns[key]?.notNull ? '' : null]);
    return Object.fromEntries([...replaced, ...emptied]);
}
/** Lets the modules end what must not go on without the person, such as sessions. */
export async function prepareErasure(tx, subjectId) {
    for (const hook of hooks)
        await hook(tx, subjectId);
}
//# sourceMappingURL=catalogue.js.map