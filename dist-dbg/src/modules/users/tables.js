import { getTableColumns, sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { wordsIn } from '../../platform/db/words.js';
import { userId } from '../access/public.js';
/** What a search by whoever may see e-mail addresses looks in. */
export const SEARCHED = "display_name || ' ' || email";
export const users = pgTable('users', {
    id: idColumn(userId)('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash'),
    /** When its owner last proved that the address is theirs; null while they have not. */
    emailVerifiedAt: instant('email_verified_at'),
    /** As in BCP 47; null when the person has not chosen. */
    language: text('language'),
    /** As in the IANA database; null when the person has not chosen. */
    timeZone: text('time_zone'),
    /** An https address, or the key of a file. */
    avatar: text('avatar'),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('users_email').on(sql `lower(${table.email})`),
    index('users_by_name').on(sql `lower(${table.displayName})`, table.id),
    index('users_by_age').on(table.createdAt, table.id),
    index('users_search').using('gin', wordsIn(SEARCHED)),
]);
/** What a front-end keeps for a person: columns, themes, the last tab. */
export const userSettings = pgTable('user_settings', {
    userId: idColumn(userId)('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    value: jsonb('value').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [primaryKey({ columns: [table.userId, table.key] })]);
const { passwordHash: _secret, ...readable } = getTableColumns(users);
/** Everything but the secret, with the name as PostgreSQL puts it in order, for cursors. */
export const personColumns = { ...readable, sortName: sql `lower(${users.displayName})`.as('sort_name') };
//# sourceMappingURL=tables.js.map