/** People by conditions that somebody outside has written. */
import { type SQL, asc } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { type PersonRow, personColumns, users } from '../tables.js';

/** What such a condition may be about. */
const { id, email, displayName, deactivatedAt, createdAt, updatedAt } = users;
export const personTerms = { id, email, displayName, deactivatedAt, createdAt, updatedAt };

export type Slice = { readonly where: SQL | undefined; readonly offset: number; readonly limit: number };

/** In the order of their creation. */
export async function listPeopleWhere(db: TenantDb, { where, offset, limit }: Slice): Promise<PersonRow[]> {
  return db.select(personColumns).from(users).where(where).orderBy(asc(users.id)).offset(offset).limit(limit);
}

export async function countPeopleWhere(db: TenantDb, where: SQL | undefined): Promise<number> {
  return db.$count(users, where);
}
