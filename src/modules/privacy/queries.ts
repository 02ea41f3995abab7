import { type SQL, and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { type PgColumn, getTableConfig } from 'drizzle-orm/pg-core';
import type { ControlDb, TenantDb, TenantId } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import { type PersonalTable, columnsToTell, replacementsIn } from './catalogue.js';
import { type ErasedPersonRow, erasedPeople } from './erasure/control.tables.js';
import { type PersonalDataErasureRow, personalDataErasures } from './tables.js';

export type PersonalRow = Readonly<Record<string, unknown>>;
/** Their id, and the addresses and numbers by which rows are found that have no id of theirs. */
export type Person = { readonly id: string; readonly contacts: readonly string[] };

/** Whether the tenant's schema has the table: of a module that it has or once had. */
export async function tableExists(db: TenantDb, { name }: PersonalTable): Promise<boolean> {
  const [row] = await db.execute<{ there: boolean }>(sql`select to_regclass(${name}) is not null as there`);
  return row?.there === true;
}

/** A person's rows of a table behind the key of another, in the order of their keys, without secrets. */
export async function listPersonalRows(
  db: TenantDb,
  table: PersonalTable,
  { person, after, limit }: { readonly person: Person; readonly after: PersonalRow | null; readonly limit: number },
): Promise<PersonalRow[]> {
  const keys = keyColumnsOf(table);
  return db
    .select(columnsToTell(table))
    .from(table.table)
    .where(and(isAbout(table, person), after === null ? undefined : behind(keys, after)))
    .orderBy(...keys.map(([, column]) => column))
    .limit(limit);
}

export async function countPersonalRows(db: TenantDb, table: PersonalTable, person: Person): Promise<number> {
  return db.$count(table.table, isAbout(table, person));
}

export async function deletePersonalRows(db: TenantDb, table: PersonalTable, person: Person): Promise<number> {
  const gone = await db.delete(table.table).where(isAbout(table, person)).returning({ one: sql`1` });
  return gone.length;
}

export async function anonymisePersonalRows(db: TenantDb, table: PersonalTable, person: Person): Promise<number> {
  const changed = await db
    .update(table.table)
    .set(replacementsIn(table) as never)
    .where(isAbout(table, person))
    .returning({ one: sql`1` });
  return changed.length;
}

export async function findErasureOf(db: TenantDb, subjectId: string): Promise<PersonalDataErasureRow | null> {
  const [row] = await db.select().from(personalDataErasures).where(eq(personalDataErasures.subjectId, subjectId)).limit(1);
  return row ?? null;
}

export async function insertPersonalDataErasure(db: TenantDb, row: PersonalDataErasureRow): Promise<void> {
  await db.insert(personalDataErasures).values(row);
}

export async function listErasureRows(db: TenantDb, request: PageRequest): Promise<PersonalDataErasureRow[]> {
  const keys = keyset([personalDataErasures.erasedAt, personalDataErasures.id], 'desc', request);
  return db
    .select()
    .from(personalDataErasures)
    .where(keys.where)
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}

export async function insertErasedPerson(db: ControlDb, row: ErasedPersonRow): Promise<void> {
  await db.insert(erasedPeople).values(row).onConflictDoNothing();
}

export async function findErasedPerson(db: ControlDb, tenantId: TenantId, subjectId: string): Promise<ErasedPersonRow | null> {
  const [row] = await db
    .select()
    .from(erasedPeople)
    .where(and(eq(erasedPeople.tenantId, tenantId), eq(erasedPeople.subjectId, subjectId)))
    .limit(1);
  return row ?? null;
}

/** In the order of their ids. */
export async function listErasedPeople(
  db: ControlDb,
  { tenantId, after, limit }: { readonly tenantId: TenantId; readonly after: string; readonly limit: number },
): Promise<ErasedPersonRow[]> {
  return db
    .select()
    .from(erasedPeople)
    .where(and(eq(erasedPeople.tenantId, tenantId), gt(erasedPeople.subjectId, after)))
    .orderBy(asc(erasedPeople.subjectId))
    .limit(limit);
}

function isAbout({ subject: { column, contact } }: PersonalTable, { id, contacts }: Person): SQL | undefined {
  const lowered = JSON.stringify(contacts.map((one) => one.toLowerCase()));
  return or(
    column === null ? undefined : eq(column, id),
    contact === null ? undefined : sql`lower(${contact}) in (select json_array_elements_text(${lowered}::json))`,
  );
}

/** The primary key, by the names that the code has for its columns. */
function keyColumnsOf({ table, columns }: PersonalTable): readonly (readonly [string, PgColumn])[] {
  const composite = new Set(getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  return Object.entries(columns).filter(([, column]) => column.primary || composite.has(column.name));
}

function behind(keys: readonly (readonly [string, PgColumn])[], after: PersonalRow): SQL {
  const left = sql.join(
    keys.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const right = sql.join(
    keys.map(([key, column]) => sql`${sql.param(after[key], column)}`),
    sql`, `,
  );
  return sql`(${left}) > (${right})`;
}
