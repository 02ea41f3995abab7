import { defineLoader } from '../../../kernel/context.js';
import { countMembersByGroup, listGroupsByUser } from './queries.js';
export const memberCountOfGroups = defineLoader({
    name: 'access.memberCountOfGroups',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await countMembersByGroup(db, ids)).map((row) => [row.groupId, row.count])),
});
/** By name. */
export const groupsOfUsers = defineLoader({
    name: 'access.groupsOfUsers',
    keyOf: (id) => id,
    load: async (db, ids) => {
        const rows = Map.groupBy(await listGroupsByUser(db, ids), (row) => row.userId);
        return new Map([...rows].map(([id, listed]) => [id, listed.map((row) => row.group)]));
    },
});
//# sourceMappingURL=loaders.js.map