import { defineLoader } from '../../../kernel/context.js';
import type { GroupId, UserId } from '../ids.js';
import type { GroupRow } from '../tables.js';
import { countMembersByGroup, listGroupsByUser } from './queries.js';

export const memberCountOfGroups = defineLoader<GroupId, number>({
  name: 'access.memberCountOfGroups',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await countMembersByGroup(db, ids)).map((row) => [row.groupId, row.count])),
});

/** By name. */
export const groupsOfUsers = defineLoader<UserId, readonly GroupRow[]>({
  name: 'access.groupsOfUsers',
  keyOf: (id) => id,
  load: async (db, ids) => {
    const rows = Map.groupBy(await listGroupsByUser(db, ids), (row) => row.userId);
    return new Map([...rows].map(([id, listed]) => [id, listed.map((row) => row.group)]));
  },
});
