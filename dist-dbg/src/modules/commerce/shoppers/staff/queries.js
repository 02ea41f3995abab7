import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { customerId } from '../../ids.js';
import { customerAccounts } from '../accounts/tables.js';
/** Without the hash: only whether there is one. */
export async function listAccountsOfCustomers(db, ids) {
    const { customerId: owner, blockedAt, createdAt, passwordHash } = customerAccounts;
    return db
        .select({ customerId: owner, blockedAt, createdAt, hasPassword: sql `${passwordHash} is not null` })
        .from(customerAccounts)
        .where(anyOf(owner, customerId, ids))
        .limit(ids.length);
}
//# sourceMappingURL=queries.js.map