import { eq, isNotNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import { systemRoles } from '../../kernel/module.js';
import { rolePermissions, roles, userRoles } from './tables.js';
import type { UserId } from './user-id.js';

export async function insertRoles(db: TenantDb, rows: readonly (typeof roles.$inferInsert)[]): Promise<void> {
  await db.insert(roles).values([...rows]);
}

export async function insertUserRole(db: TenantDb, row: typeof userRoles.$inferInsert): Promise<void> {
  await db.insert(userRoles).values(row).onConflictDoNothing();
}

/** The keys of the system roles that are there. */
export async function listSystemKeys(db: TenantDb): Promise<readonly string[]> {
  const rows = await db.select({ key: roles.systemKey }).from(roles).where(isNotNull(roles.systemKey)).limit(systemRoles.length);
  return rows.flatMap(({ key }) => (key === null ? [] : [key]));
}

export async function findRoleBySystemKey(db: TenantDb, systemKey: string) {
  const [role] = await db.select().from(roles).where(eq(roles.systemKey, systemKey)).limit(1);
  return role ?? null;
}

/** The roles of a user with the permissions that they list: at most a few dozen. */
export async function listRolesOfUser(db: TenantDb, user: UserId) {
  return db
    .select({
      name: roles.name,
      systemKey: roles.systemKey,
      permissions: sql<string[]>`array(select ${rolePermissions.permission} from ${rolePermissions} where ${rolePermissions.roleId} = ${roles.id})`,
    })
    .from(userRoles)
    .innerJoin(roles, eq(roles.id, userRoles.roleId))
    .where(eq(userRoles.userId, user))
    .orderBy(roles.name);
}
