import { sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { type CustomerId, customerId } from '../../ids.js';
import { customerAccounts } from '../accounts/tables.js';

/** Without the hash: only whether there is one. */
export async function listAccountsOfCustomers(db: TenantDb, ids: readonly CustomerId[]) {
  const { customerId: owner, blockedAt, createdAt, passwordHash } = customerAccounts;
  return db
    .select({ customerId: owner, blockedAt, createdAt, hasPassword: sql<boolean>`${passwordHash} is not null` })
    .from(customerAccounts)
    .where(anyOf(owner, customerId, ids))
    .limit(ids.length);
}

/** An account as staff sees it. */
export type SeenAccount = Awaited<ReturnType<typeof listAccountsOfCustomers>>[number];
