import type { Tx } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { permissionsOfSystemRole } from '../catalogue.js';
import { roleExceedsOwn } from '../errors.js';
import type { UserId } from '../user-id.js';
import { insertUserRoles, listRolesNamed } from './queries.js';

/**
 * Refuses unless every role exists and the actor holds all that they permit: nobody grants what they do not hold. `at` is the argument that
 * named them. The product itself, and operators, grant what they must.
 */
export async function requireGrantable({ db, ctx }: Tx, names: readonly string[], at = 'input.roleNames'): Promise<void> {
  const named = await listRolesNamed(db, names);
  const unknown = names.flatMap((name, index) =>
    named.some((role) => role.systemKey === name || role.name === name)
      ? []
      : [{ path: `${at}.${index}`, reason: 'UNKNOWN_ROLE', message: 'must be the key of a system role or the name of a role of this tenant' }],
  );
  if (unknown.length > 0) throw invalidInput(unknown);
  if (ctx.actor.kind !== 'user') return;
  for (const role of named) {
    const permissions = role.systemKey === null ? role.permissions : permissionsOfSystemRole(role.systemKey, ctx.tenant);
    if (permissions.some((permission) => !ctx.actor.permissions.has(permission))) throw roleExceedsOwn(role.name);
  }
}

/** Gives roles that were found grantable before, when they were promised. One that was deleted meanwhile is left out. */
export async function grantNamedRoles({ db, ctx }: Tx, user: UserId, names: readonly string[]): Promise<void> {
  const named = await listRolesNamed(db, names);
  const grantedAt = ctx.now();
  if (named.length > 0)
    await insertUserRoles(
      db,
      named.map((role) => ({ userId: user, roleId: role.id, grantedAt })),
    );
}
