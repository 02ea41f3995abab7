import { boolean, integer, pgTable } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/db/columns.js';

/** What a tenant asks of its users beyond what the product asks of everybody: one row, or none for the defaults. */
export const signInPolicies = pgTable('sign_in_policies', {
  /** Always true: the key of the one row. */
  isOnly: boolean('is_only').primaryKey().default(true),
  passwordLengthMin: integer('password_length_min').notNull(),
  newDeviceMails: boolean('new_device_mails').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
