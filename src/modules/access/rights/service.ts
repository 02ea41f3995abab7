import { invariant } from '../../../kernel/assert.js';
import type { Ctx, Tenant, TenantDb, Tx } from '../../../kernel/context.js';
import { type LastingRows, type SystemRole, systemRoles } from '../../../kernel/module.js';
import type { RightsStamp } from '../../../kernel/tokens.js';
import { grantsOf, permissionsIn } from '../catalogue.js';
import { type RoleId, type UserId, roleId } from '../ids.js';
import { findHeld, findRoleBySystemKey, insertRoles, insertUserRole, listSystemKeys } from './queries.js';

export type Rights = {
  /** Of the roles that were given to the user or a group of theirs: keys of system roles, names of the others. */
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  readonly stamp: RightsStamp;
  /** All that are held, in whichever way; none for operators. */
  readonly heldRoles: readonly RoleId[];
};

/** The roles of a user and the permissions that follow, sorted, with what tells later whether they are still right. One statement. */
export async function getRights(db: TenantDb, ctx: Pick<Ctx, 'tenant' | 'now'>, user: UserId): Promise<Rights> {
  const { version, untilMs, roles } = await findHeld(db, user, ctx.now());
  return {
    roles: roles.filter((role) => role.given).map((role) => role.systemKey ?? role.name),
    permissions: permissionsIn(roles.flatMap(grantsOf), ctx.tenant.modules),
    stamp: { version, modules: modulesText(ctx.tenant), until: untilMs === null ? null : new Date(untilMs) },
    heldRoles: roles.map((role) => roleId.fromUuid(role.id)),
  };
}

const texts = new WeakMap<Tenant, string>();

/** The modules of a tenant as one text, to compare with. */
export function modulesText(tenant: Tenant): string {
  const known = texts.get(tenant) ?? [...tenant.modules].sort().join(' ');
  texts.set(tenant, known);
  return known;
}

/** For a user who is being created: whoever creates them answers for the role. */
export async function grantSystemRole(tx: Tx, user: UserId, key: SystemRole): Promise<void> {
  const role = await findRoleBySystemKey(tx.db, key);
  invariant(role, `every tenant has the role ${key}`);
  await insertUserRole(tx.db, { userId: user, roleId: role.id, grantedAt: tx.ctx.now() });
}

/** The migrations insert them. System roles cannot be deleted by a tenant, and nobody could sign in to one that lost them. */
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
  const now = tx.ctx.now();
  await insertRoles(
    tx.db,
    keys.map((key) => ({
      ...{ id: roleId.mint(), name: key[0]?.toUpperCase() + key.slice(1), systemKey: key },
      ...{ createdAt: now, updatedAt: now },
    })),
  );
}
