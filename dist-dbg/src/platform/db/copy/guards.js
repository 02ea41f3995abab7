/** What watches over the rows of a schema that nobody uses yet, foreign keys and triggers: taken off while rows are brought, and put on again. */
import { quote } from '../quote.js';
import { inSchema, quoteName } from './layout.js';
import { FIRING, listForeignKeys, listTriggers } from './loader.js';
const UNCHECKED = / NOT VALID$/;
export async function listGuards(connection, schema) {
    const triggers = await listTriggers(connection, schema);
    const keys = await listForeignKeys(connection, schema);
    const dropKeys = keys.map(({ table, name }) => `alter table ${inSchema(schema, table)} drop constraint if exists ${quoteName(name)};`);
    const addKeys = keys.map(({ table, name, definition }) => `alter table ${inSchema(schema, table)} add constraint ${quoteName(name)} ${definition.replace(UNCHECKED, '')} not valid;`);
    return {
        off: [...dropKeys, ...triggers.map(({ table, name }) => `alter table ${inSchema(schema, table)} disable trigger ${quoteName(name)};`)].join('\n'),
        on: [
            ...dropKeys,
            ...addKeys,
            ...triggers.map(({ table, name, firing }) => `alter table ${inSchema(schema, table)} ${FIRING[firing]} trigger ${quoteName(name)};`),
        ].join('\n'),
    };
}
/** Has PostgreSQL look at the rows after all, one foreign key at a time, while they are read and written. */
export async function checkForeignKeys(connection, schema) {
    const keys = await connection.script(`
    select c.relname as table, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and k.contype = 'f' and not k.convalidated order by 1, 2`);
    for (const { table, name } of keys) {
        await connection.script(`begin read write; alter table ${inSchema(schema, table)} validate constraint ${quoteName(name)}; commit`);
    }
}
//# sourceMappingURL=guards.js.map