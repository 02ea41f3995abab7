import { sql } from 'drizzle-orm';
import { bigint, check, customType, index, integer, jsonb, pgSequence, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid, } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../../platform/db/columns.js';
/** Ranges of numbers in PostgreSQL's own writing, `{[1,6),[8,9)}`. */
const numberRanges = customType({ dataType: () => 'int8multirange' });
/** Entries and changes are numbered together: what is missing between two numbers was rolled back, is not committed yet, or was taken away. */
export const auditNumbers = pgSequence('audit_numbers');
/**
 * What entries and changes of one transaction have in common. The transaction's own number comes first, so that it is drawn before the
 * row's: a number that is missing then belongs to a transaction that PostgreSQL knows of.
 */
const traceColumns = (numbers) => ({
    transactionId: bigint('transaction_id', { mode: 'number' }).notNull().default(sql `pg_current_xact_id()::text::bigint`),
    number: bigint('number', { mode: 'number' })
        .notNull()
        .default(sql.raw(`nextval('${numbers}')`)),
    /** By the database's clock. With it, two transactions of one number (after a move to another server) stay apart. */
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull().default(sql `now()`),
});
/** Who did what to which thing, when, from where, and on whose behalf. */
export const auditColumns = (numbers) => ({
    id: uuid('id').primaryKey(),
    occurredAt: instant('occurred_at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id'),
    action: text('action').notNull(),
    subjectId: text('subject_id').notNull(),
    details: jsonb('details').notNull(),
    requestId: text('request_id').notNull(),
    address: text('address'),
    /** The operator who acts as the user. */
    impersonatorId: text('impersonator_id'),
    ...traceColumns(numbers),
    // The chain holds digests of salted values. At an erasure the value and its salt go and the digest stays in their place.
    detailsSalt: uuid('details_salt').default(sql `gen_random_uuid()`),
    detailsDigest: bytes('details_digest'),
    addressSalt: uuid('address_salt').default(sql `gen_random_uuid()`),
    addressDigest: bytes('address_digest'),
});
/** A row that a transaction made, changed or removed: written by a trigger, so that no path leaves it out. */
export const changeColumns = (numbers) => ({
    ...traceColumns(numbers),
    /** The database login whose connection it was. */
    login: text('login').notNull().default(sql `session_user`),
    tableName: text('table_name').notNull(),
    /** The values of its key columns, with a comma between them. */
    rowKey: text('row_key').notNull(),
    /** `I`, `U` or `D`. */
    operation: text('operation').notNull(),
    /** By column: of a new or removed row its values that are not null, of a changed one the pairs `[before, after]` of what differs. */
    fields: jsonb('fields').$type().notNull(),
    fieldsSalt: uuid('fields_salt').default(sql `gen_random_uuid()`),
    fieldsDigest: bytes('fields_digest'),
});
/** A batch of entries and changes whose digests are chained to the batch before. */
export const sealColumns = () => ({
    number: bigint('number', { mode: 'number' }).primaryKey(),
    sealedAt: instant('sealed_at').notNull(),
    rows: integer('rows').notNull(),
    /** The highest number so far, of this batch or an earlier one. */
    lastNumber: bigint('last_number', { mode: 'number' }).notNull(),
    numbers: numberRanges('numbers').notNull(),
    /** SHA-256 of each row, one after the other in the order of their numbers. Empty once the batch was pruned. */
    digests: bytes('digests').notNull(),
    /** Of this batch and all before it, in hex. */
    hash: text('hash').notNull(),
    /** Proves that the installation made the hash: its key is not in the database. */
    mac: text('mac').notNull(),
    prunedAt: instant('pruned_at'),
});
/** Numbers below the last sealed one that may still be committed, and the first transaction that certainly began later. */
export const gapColumns = () => ({
    fromNumber: bigint('from_number', { mode: 'number' }).primaryKey(),
    toNumber: bigint('to_number', { mode: 'number' }).notNull(),
    notedBefore: bigint('noted_before', { mode: 'number' }).notNull(),
});
/** Which values were blanked because a person, or a tenant, was erased: a value that is blank and not named here was taken out by somebody. */
export const erasureColumns = () => ({
    id: uuid('id').primaryKey(),
    erasedAt: instant('erased_at').notNull(),
    /** The numbers of entries whose facts are gone, of entries whose address is gone, and of changes whose values are gone. */
    details: numberRanges('details').notNull(),
    addresses: numberRanges('addresses').notNull(),
    changes: numberRanges('changes').notNull(),
    /** Proves that the installation did it. */
    mac: text('mac').notNull(),
});
/** Append-only for the tenant's role. */
export const auditEntries = pgTable('audit_entries', auditColumns('audit_numbers'), (table) => [
    index('audit_entries_occurred').on(table.occurredAt, table.id),
    index('audit_entries_subject').on(table.subjectId, table.occurredAt),
    index('audit_entries_actor').on(table.actorId, table.occurredAt, table.id),
    uniqueIndex('audit_entries_number').on(table.number),
    index('audit_entries_transaction').on(table.transactionId),
]);
/** The tenant's role may only read it. */
export const auditChanges = pgTable('audit_changes', changeColumns('audit_numbers'), (table) => [
    primaryKey({ columns: [table.number] }),
    index('audit_changes_transaction').on(table.transactionId, table.number),
    index('audit_changes_row').on(table.rowKey, table.number),
]);
export const auditSeals = pgTable('audit_seals', sealColumns(), (table) => [index('audit_seals_last').on(table.lastNumber)]);
export const auditGaps = pgTable('audit_gaps', gapColumns());
export const auditErasures = pgTable('audit_erasures', erasureColumns());
/** One row, once the tenant has chosen anything. */
export const auditSettings = pgTable('audit_settings', {
    id: integer('id').primaryKey().default(1),
    retentionDays: integer('retention_days').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [check('audit_settings_one_row', sql `${table.id} = 1`)]);
//# sourceMappingURL=tables.js.map