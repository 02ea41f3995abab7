/** What watches over the rows of a schema that nobody uses yet, foreign keys and triggers: taken off while rows are brought, and put on again. */
import { quote } from '../quote.js';
import type { CopyConnection } from './connection.js';
import { inSchema, quoteName } from './layout.js';
import { FIRING, listForeignKeys, listTriggers } from './loader.js';

export type Guards = {
  /** Both can be said again. */
  readonly off: string;
  /** The rows that are there are not looked at: whoever brought them has compared them with where they come from. */
  readonly on: string;
};

const UNCHECKED = / NOT VALID$/;

export async function listGuards(connection: CopyConnection, schema: string): Promise<Guards> {
  const triggers = await listTriggers(connection, schema);
  const keys = await listForeignKeys(connection, schema);
  const dropKeys = keys.map(({ table, name }) => `alter table ${inSchema(schema, table)} drop constraint if exists ${quoteName(name)};`);
  const addKeys = keys.map(
    ({ table, name, definition }) =>
      `alter table ${inSchema(schema, table)} add constraint ${quoteName(name)} ${definition.replace(UNCHECKED, '')} not valid;`,
  );
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
export async function checkForeignKeys(connection: CopyConnection, schema: string): Promise<void> {
  const keys = await connection.script<{ table: string; name: string }>(`
    select c.relname as table, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and k.contype = 'f' and not k.convalidated order by 1, 2`);
  for (const { table, name } of keys) {
    await connection.script(`begin read write; alter table ${inSchema(schema, table)} validate constraint ${quoteName(name)}; commit`);
  }
}
