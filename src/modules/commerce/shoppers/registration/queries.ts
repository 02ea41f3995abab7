import { and, count, eq, gt, lt, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { CustomerRegistrationId } from '../../ids.js';
import { type CustomerRegistrationRow, customerRegistrations } from '../accounts/tables.js';

type Presented = { readonly digest: string; readonly now: Date };

export async function insertRegistration(db: TenantDb, row: CustomerRegistrationRow): Promise<void> {
  await db.insert(customerRegistrations).values(row);
}

export async function countOpenRegistrations(db: TenantDb, now: Date): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(customerRegistrations).where(gt(customerRegistrations.expiresAt, now));
  return counted?.count ?? 0;
}

export async function findRegistration(db: TenantDb, id: CustomerRegistrationId): Promise<CustomerRegistrationRow | null> {
  const [row] = await db.select().from(customerRegistrations).where(eq(customerRegistrations.id, id)).limit(1);
  return row ?? null;
}

export async function findOpenRegistration(db: TenantDb, presented: Presented): Promise<CustomerRegistrationRow | null> {
  const [row] = await db.select().from(customerRegistrations).where(isOpen(presented)).limit(1);
  return row ?? null;
}

/** Of racing calls exactly one receives it. */
export async function deleteOpenRegistration(db: TenantDb, presented: Presented): Promise<CustomerRegistrationRow | null> {
  const [row] = await db.delete(customerRegistrations).where(isOpen(presented)).returning();
  return row ?? null;
}

/** The others of an address, whose links need not work any more. */
export async function deleteRegistrationsOf(db: TenantDb, email: string): Promise<void> {
  await db.delete(customerRegistrations).where(sql`lower(${customerRegistrations.email}) = lower(${email})`);
}

export async function deleteExpiredRegistrations(db: TenantDb, now: Date): Promise<void> {
  await db.delete(customerRegistrations).where(lt(customerRegistrations.expiresAt, now));
}

function isOpen({ digest, now }: Presented) {
  return and(eq(customerRegistrations.digest, digest), gt(customerRegistrations.expiresAt, now));
}
