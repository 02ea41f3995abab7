/** What the modules declare of people's data, for those who export and erase it. */
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { AtErasure, PersonalColumn, Subject, TableInventory } from '../../kernel/inventory.js';
import type { Module } from '../../kernel/module.js';

type DeclaredTable = TableInventory & { readonly atErasure: AtErasure };
/** A table of tenants with rows about people, and how those of one kind of person are found in it. */
export type PersonalTable = DeclaredTable & { readonly subject: Subject };

let tables: readonly DeclaredTable[] = [];
let hooks: readonly NonNullable<Module['beforeErasure']>[] = [];

/** Reads what the modules declare; the composition root calls it once. */
export function catalogPersonalData(modules: readonly Module[]): void {
  tables = modules.flatMap((module) => module.inventory).filter(isPersonal);
  hooks = modules.flatMap((module) => module.beforeErasure ?? []);
}

function isPersonal(table: TableInventory): table is DeclaredTable {
  return table.schema === null && table.subjects.length > 0 && table.atErasure !== null;
}

/** The tables with data of this kind of person; the one that has a row for each of them comes first. */
export function tablesOf(subjectId: string): readonly PersonalTable[] {
  const about = tables.flatMap((table) =>
    table.subjects.filter(({ ids }) => ids.schema.safeParse(subjectId).success).map((subject): PersonalTable => ({ ...table, subject })),
  );
  return about.toSorted((one, other) => Number(isRoot(other)) - Number(isRoot(one)));
}

/** Whether the person's id is the key of the row. */
export function isRoot({ subject }: PersonalTable): boolean {
  return subject.column?.primary === true && subject.column.name === 'id';
}

/** Every personal column of tenants' tables. */
export function allPersonalColumns() {
  return tables.flatMap((table) => [...table.personal].map(([key, column]) => ({ table, key, column })));
}

export function columnsToTell({ columns, secret }: PersonalTable): Readonly<Record<string, PgColumn>> {
  return Object.fromEntries(Object.entries(columns).filter(([key, column]) => !secret.has(key) && column.generated === undefined));
}

/** What the row's personal and secret columns become when it stays. */
export function replacementsIn({ columns, personal, secret }: PersonalTable): Readonly<Record<string, unknown>> {
  const replaced = [...personal].flatMap(([key, { becomes }]: [string, PersonalColumn]) => (becomes === undefined ? [] : [[key, becomes] as const]));
  const emptied = [...secret].map((key) => [key, columns[key]?.notNull ? '' : null] as const);
  return Object.fromEntries([...replaced, ...emptied]);
}

/** Lets the modules end what must not go on without the person, such as sessions. */
export async function prepareErasure(tx: Tx, subjectId: string): Promise<void> {
  for (const hook of hooks) await hook(tx, subjectId as Id);
}
