/**
 * What each column holds, declared beside the tables: whose data it is, what happens to it at erasure, and what the audit trail must not keep.
 * A test compares it with the columns that are really there.
 */
import { type SQL, type Table, getTableColumns } from 'drizzle-orm';
import { type PgColumn, type PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import type { IdKind } from './ids.js';

/** Kinds of personal data, as a record of processing activities lists them (GDPR, article 30). */
export type PersonalKind = 'name' | 'contact' | 'network' | 'device' | 'preference' | 'behaviour' | 'text';

export type PersonalColumn = {
  readonly kind: PersonalKind;
  /** Why it is kept while the person is a user or customer, in a few words. */
  readonly purpose: string;
  /** What stands there after an erasure that keeps the row. An SQL expression may use the row's own columns. */
  readonly becomes?: SQL | string | null;
};

/** `delete` takes the row away, `anonymise` replaces its personal columns, and `keep` names the legal ground for leaving it as it is. */
export type AtErasure = 'delete' | 'anonymise' | { readonly keep: string };

type Keys<Of extends Table> = keyof Of['_']['columns'] & string;

/**
 * Whose rows they are: of the person whose id stands in `column`, or of whom one of the addresses stands in `contact`, which is for what was kept
 * before there was such an id. The table in which the id is the key has a row for each person of the kind.
 */
type SubjectOf<Key> = { readonly ids: IdKind<string> } & (
  | { readonly column: Key; readonly contact?: Key }
  | { readonly column?: undefined; readonly contact: Key }
);

type Description<Of extends PgTable> = {
  /** The kinds of people that a row is about. */
  readonly subjects?: readonly SubjectOf<Keys<Of>>[];
  readonly atErasure?: AtErasure;
  readonly personal?: Partial<Record<Keys<Of>, PersonalColumn>>;
  /** Password hashes, digests, keys: nobody is shown them, and neither exports nor the audit trail contain them. */
  readonly secret?: readonly Keys<Of>[];
  /** Columns of text that tell nothing of a person. */
  readonly neutral?: readonly Keys<Of>[];
  /** What the audit trail leaves out besides generated columns, `version` and `updatedAt`; or why it does not watch the table at all. */
  readonly audit?: { readonly omit: readonly Keys<Of>[]; readonly key?: readonly Keys<Of>[] } | { readonly none: string };
};

export type Subject = { readonly ids: IdKind<string>; readonly column: PgColumn | null; readonly contact: PgColumn | null };

export type TableInventory = {
  /** As in the database. */
  readonly name: string;
  /** Null for the tables of tenants, whose schema the session decides. */
  readonly schema: string | null;
  readonly table: PgTable;
  /** By their keys in code. */
  readonly columns: Readonly<Record<string, PgColumn>>;
  readonly subjects: readonly Subject[];
  readonly atErasure: AtErasure | null;
  readonly personal: ReadonlyMap<string, PersonalColumn>;
  readonly secret: ReadonlySet<string>;
  readonly neutral: ReadonlySet<string>;
  readonly audit: AuditedColumns | { readonly none: string };
};

/** Names of columns, as in the database. */
export type AuditedColumns = { readonly key: readonly string[]; readonly secret: readonly string[]; readonly omit: readonly string[] };

/** They change with every write and say nothing that the entry does not. */
const ALWAYS_OMITTED = ['version', 'updatedAt'];

export function describeTable<Of extends PgTable>(table: Of, description: Description<Of>): TableInventory {
  const columns = getTableColumns(table) as Readonly<Record<string, PgColumn>>;
  const { name, schema } = getTableConfig(table);
  const { subjects = [], atErasure = null, personal = {}, secret = [], neutral = [], audit = { omit: [] } } = description;
  return {
    name,
    schema: schema ?? null,
    table,
    columns,
    subjects: subjects.map(({ ids, column, contact }) => ({
      ids,
      column: column === undefined ? null : columnOf(columns, column),
      contact: contact === undefined ? null : columnOf(columns, contact),
    })),
    atErasure,
    personal: new Map(Object.entries<PersonalColumn | undefined>(personal).flatMap(([key, one]) => (one ? [[key, one]] : []))),
    secret: new Set<string>(secret),
    neutral: new Set<string>(neutral),
    audit: 'none' in audit ? audit : auditedOf(table, { ...audit, secret }),
  };
}

type Audited = { readonly omit: readonly string[]; readonly key?: readonly string[]; readonly secret: readonly string[] };

function auditedOf(table: PgTable, { omit, key, secret }: Audited): AuditedColumns {
  const columns = getTableColumns(table) as Readonly<Record<string, PgColumn>>;
  const named = (keys: readonly string[]) => keys.map((one) => columnOf(columns, one).name);
  const generated = Object.values(columns).filter((column) => column.generated !== undefined);
  const always = ALWAYS_OMITTED.filter((one) => one in columns);
  return {
    key: key ? named(key) : primaryKeyOf(table),
    secret: named(secret),
    omit: [...named([...always, ...omit]), ...generated.map((column) => column.name)].sort(),
  };
}

function primaryKeyOf(table: PgTable): readonly string[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const alone = columns.filter((column) => column.primary);
  return [...alone, ...primaryKeys.flatMap((key) => key.columns)].map((column) => column.name);
}

function columnOf(columns: TableInventory['columns'], key: string): PgColumn {
  const column = columns[key];
  if (!column) throw new Error(`Invariant broken: the inventory names a column ${key} that the table does not have`);
  return column;
}

/** The statement of a migration that lets the audit trail watch a table. Null where it does not. */
export function auditTrigger({ name, schema, audit }: TableInventory): string | null {
  if ('none' in audit) return null;
  const target = schema === null ? `"${name}"` : `"${schema}"."${name}"`;
  const args = [audit.key, audit.secret, audit.omit].map((list) => `'{${list.join(',')}}'`).join(', ');
  return `CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON ${target} FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"(${args});`;
}
