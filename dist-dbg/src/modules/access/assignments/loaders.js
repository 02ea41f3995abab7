import { defineLoader } from '../../../kernel/context.js';
import { isUser, listGivenThroughGroups, listGivenToGroups, listGivenToUsers } from './queries.js';
const assignmentsOfUsers = defineLoader({
    name: 'access.assignmentsOfUsers',
    keyOf: (id) => id,
    load: listAssignmentsByUser,
});
const assignmentsOfGroups = defineLoader({
    name: 'access.assignmentsOfGroups',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listGivenToGroups(db, ids), (given) => given.holder),
});
/** By the name of the role; what has expired too. Read in two statements for all the users or groups of a list. */
export async function loadAssignments(ctx, holder) {
    return (isUser(holder) ? await ctx.load(assignmentsOfUsers, holder) : await ctx.load(assignmentsOfGroups, holder)) ?? [];
}
/** What was given to each of the users, directly and through groups. */
export async function listAssignmentsByUser(db, ids) {
    const given = [...(await listGivenToUsers(db, ids)), ...(await listGivenThroughGroups(db, ids))];
    const byName = given.sort((one, other) => (one.role.sortName < other.role.sortName ? -1 : Number(one.role.sortName > other.role.sortName)));
    return Map.groupBy(byName, ({ holder }) => holder);
}
//# sourceMappingURL=loaders.js.map