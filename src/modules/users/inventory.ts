import { sql } from 'drizzle-orm';
import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { users } from './tables.js';

export const usersInventory = [
  describeTable(users, {
    subject: { ids: userId, column: 'id' },
    // What they did stays theirs in the books and in the trail, under an id that names nobody any more.
    atErasure: 'anonymise',
    personal: {
      email: { kind: 'contact', purpose: 'signing in, and mail about the account', becomes: sql`'erased-' || id || '@erased.invalid'` },
      displayName: { kind: 'name', purpose: 'telling colleagues who did what', becomes: 'Erased user' },
    },
    secret: ['passwordHash'],
  }),
];
