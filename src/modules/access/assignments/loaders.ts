import { type Ctx, defineLoader } from '../../../kernel/context.js';
import type { GroupId, HolderId, UserId } from '../ids.js';
import { type Assignment, isUser, listAssignmentsByGroup, listAssignmentsByUser } from './queries.js';

const assignmentsOfUsers = defineLoader<UserId, readonly Assignment[]>({
  name: 'access.assignmentsOfUsers',
  keyOf: (id) => id,
  load: listAssignmentsByUser,
});

const assignmentsOfGroups = defineLoader<GroupId, readonly Assignment[]>({
  name: 'access.assignmentsOfGroups',
  keyOf: (id) => id,
  load: listAssignmentsByGroup,
});

/** By the name of the role; what has expired too. Read in one statement for all the users or groups of a list. */
export async function loadAssignments(ctx: Ctx, holder: HolderId): Promise<readonly Assignment[]> {
  return (isUser(holder) ? await ctx.load(assignmentsOfUsers, holder) : await ctx.load(assignmentsOfGroups, holder)) ?? [];
}
