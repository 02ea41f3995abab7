import { text } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { controlSchema } from '../db/control-schema.js';

/** Keys that sign access tokens. Private keys are sealed with the master secret. */
export const signingKeys = controlSchema.table('signing_keys', {
  id: text('id').primaryKey(),
  sealedPrivateKey: text('sealed_private_key').notNull(),
  createdAt: instant('created_at').notNull(),
  retiredAt: instant('retired_at'),
});
