import { inArray, or } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { roles, userRoles } from '../tables.js';

/** Roles by the keys of system roles or by names. */
export async function listRolesNamed(db: TenantDb, names: readonly string[]) {
  return db
    .select({ id: roles.id, name: roles.name, systemKey: roles.systemKey })
    .from(roles)
    .where(or(inArray(roles.systemKey, [...names]), inArray(roles.name, [...names])));
}

export async function insertUserRoles(db: TenantDb, rows: readonly (typeof userRoles.$inferInsert)[]): Promise<void> {
  await db
    .insert(userRoles)
    .values([...rows])
    .onConflictDoNothing();
}
