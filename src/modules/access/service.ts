import { invariant } from '../../kernel/assert.js';
import type { Tenant, TenantDb, Tx } from '../../kernel/context.js';
import { type LastingRows, type SystemRole, systemRoles } from '../../kernel/module.js';
import { isTenantPermission, permissionsOfSystemRole } from './catalogue.js';
import { findRoleBySystemKey, insertRoles, insertUserRole, listRolesOfUser, listSystemKeys } from './queries.js';
import { roleId } from './tables.js';
import type { UserId } from './user-id.js';

export type Rights = { readonly roles: readonly string[]; readonly permissions: readonly string[] };

/** The roles of a user and the permissions that follow, sorted. Goes into the access token. */
export async function getRights(db: TenantDb, tenant: Tenant, user: UserId): Promise<Rights> {
  const held = await listRolesOfUser(db, user);
  const permissions = held.flatMap((role) =>
    role.systemKey === null ? role.permissions.filter((one) => isTenantPermission(one, tenant)) : permissionsOfSystemRole(role.systemKey, tenant),
  );
  return { roles: held.map((role) => role.systemKey ?? role.name), permissions: [...new Set(permissions)].sort() };
}

export async function grantSystemRole(tx: Tx, user: UserId, key: SystemRole): Promise<void> {
  const role = await findRoleBySystemKey(tx.db, key);
  invariant(role, `every tenant has the role ${key}`);
  await insertUserRole(tx.db, { userId: user, roleId: role.id, grantedAt: tx.ctx.now() });
}

/** The rows that a new tenant begins with. */
export function provisionRoles(tx: Tx): Promise<void> {
  return insertSystemRoles(tx, systemRoles);
}

/** System roles cannot be deleted by a tenant, and nobody could sign in to one that lost them. */
export const lastingRoles: LastingRows = {
  listMissing: async (db) => (await missingRoles(db)).map((key) => `the role ${key}`),
  insertMissing: async (tx) => insertSystemRoles(tx, await missingRoles(tx.db)),
};

async function missingRoles(db: TenantDb): Promise<readonly SystemRole[]> {
  const present = new Set(await listSystemKeys(db));
  return systemRoles.filter((key) => !present.has(key));
}

async function insertSystemRoles(tx: Tx, keys: readonly SystemRole[]): Promise<void> {
  if (keys.length === 0) return;
  const createdAt = tx.ctx.now();
  await insertRoles(
    tx.db,
    keys.map((key) => ({ id: roleId.mint(), name: key[0]?.toUpperCase() + key.slice(1), systemKey: key, createdAt })),
  );
}
