import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from '../access/public.js';

export const users = pgTable(
  'users',
  {
    id: idColumn(userId)('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash'),
    /** When its owner last proved that the address is theirs; null while they have not. */
    emailVerifiedAt: instant('email_verified_at'),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [uniqueIndex('users_email').on(sql`lower(${table.email})`)],
);

export type UserRow = typeof users.$inferSelect;
