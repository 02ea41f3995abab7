import { and, eq, sql } from 'drizzle-orm';
import { linkQueries, sessionQueries } from '../../../auth/public.js';
import { customers } from '../../customers/tables.js';
import { customerAccounts, customerLinks, customerRefreshTokens, customerSessions } from './tables.js';
export const shopSessions = sessionQueries({ sessions: customerSessions, refreshTokens: customerRefreshTokens });
export const shopLinks = linkQueries(customerLinks);
const { passwordHash, language, blockedAt, createdAt } = customerAccounts;
const { id, email, displayName } = customers;
const columns = { id, email, displayName, passwordHash, language, blockedAt, createdAt };
function selectAccounts(db) {
    return db.select(columns).from(customers).innerJoin(customerAccounts, eq(customerAccounts.customerId, customers.id)).$dynamic();
}
/** E-mail addresses are compared without regard to case. */
export async function findAccountByEmail(db, address) {
    const [account] = await selectAccounts(db).where(sql `lower(${customers.email}) = lower(${address})`).limit(1);
    return account ?? null;
}
export async function findAccount(db, of) {
    const [account] = await selectAccounts(db).where(eq(customers.id, of)).limit(1);
    return account ?? null;
}
/** Until the transaction ends nobody blocks the account or changes its password. */
export async function pinAccount(db, of) {
    const [account] = await selectAccounts(db).where(eq(customers.id, of)).limit(1).for('share', { of: customerAccounts });
    return account ?? null;
}
/** FOR UPDATE: changes of one account go one after the other. */
export async function lockAccount(db, of) {
    const [account] = await selectAccounts(db).where(eq(customers.id, of)).limit(1).for('update', { of: customerAccounts });
    return account ?? null;
}
/** False when the customer has one. */
export async function insertAccount(db, row) {
    const made = await db.insert(customerAccounts).values(row).onConflictDoNothing().returning({ one: sql `1` });
    return made.length > 0;
}
export async function updateAccount(db, of, change) {
    await db.update(customerAccounts).set(change).where(eq(customerAccounts.customerId, of));
}
/** Another hash of the same password. Left alone when the password was changed meanwhile. */
export async function updateAccountHash(db, of, { from, to }) {
    await db
        .update(customerAccounts)
        .set({ passwordHash: to })
        .where(and(eq(customerAccounts.customerId, of), eq(customerAccounts.passwordHash, from)));
}
/** Whether the tenant's schema has customers' sessions by now: others ask of modules that a tenant does not have, and of states that are older. */
export async function hasCustomerSessions(db) {
    const [row] = await db.execute(sql `select to_regclass('customer_sessions') is not null as there`);
    return row?.there === true;
}
//# sourceMappingURL=queries.js.map