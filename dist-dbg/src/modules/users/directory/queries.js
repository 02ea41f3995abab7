/** People by conditions that somebody outside has written. */
import { asc } from 'drizzle-orm';
import { personColumns, users } from '../tables.js';
/** What such a condition may be about. */
const { id, email, displayName, deactivatedAt, createdAt, updatedAt } = users;
export const personTerms = { id, email, displayName, deactivatedAt, createdAt, updatedAt };
/** In the order of their creation. */
export async function listPeopleWhere(db, { where, offset, limit }) {
    return db.select(personColumns).from(users).where(where).orderBy(asc(users.id)).offset(offset).limit(limit);
}
export async function countPeopleWhere(db, where) {
    return db.$count(users, where);
}
//# sourceMappingURL=queries.js.map