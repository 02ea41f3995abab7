import type { TenantDb } from '../../../kernel/context.js';
import { listAssignmentsByUser } from '../assignments/loaders.js';
import type { RoleId, UserId } from '../ids.js';
import type { GroupRow } from '../tables.js';
import { pathsToPermission } from './paths.js';
import { listRoleNodes } from './queries.js';

/** One way in which a permission comes, or came, to a user. */
export type AccessPath = {
  /** The group that has the first role; null when the user was given it directly. */
  readonly group: GroupRow | null;
  /** From the role that was given to the one that lists the permission; each includes the next. */
  readonly roleIds: readonly RoleId[];
  readonly expiresAt: Date | null;
  readonly isInForce: boolean;
};

/** All ways of a user to a permission, those in force first; whether the tenant has the module is not asked. At most twenty per role given. */
export async function tracePermission(db: TenantDb, user: UserId, { permission, now }: { permission: string; now: Date }): Promise<AccessPath[]> {
  const given = (await listAssignmentsByUser(db, [user])).get(user) ?? [];
  const nodeById = await listRoleNodes(
    db,
    given.map((assignment) => assignment.role.id),
  );
  const paths = given.flatMap(({ role, group, expiresAt }) =>
    pathsToPermission(role.id, permission, nodeById).map((roleIds) => ({
      ...{ group, roleIds, expiresAt },
      isInForce: expiresAt === null || expiresAt > now,
    })),
  );
  return paths.sort((one, other) => Number(other.isInForce) - Number(one.isInForce));
}
