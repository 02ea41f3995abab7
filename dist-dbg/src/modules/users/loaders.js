import { defineLoader } from '../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../kernel/nested-pages.js';
import { listMembers, listPeopleByIds } from './people/queries.js';
import { listSettingsByUser } from './settings/queries.js';
export const personById = defineLoader({
    name: 'users.personById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listPeopleByIds(db, ids)).map((person) => [person.id, person])),
});
export const membersOfGroups = defineLoader({
    name: 'users.membersOfGroups',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listMembers(db, pages), pages),
});
export const settingsOfUsers = defineLoader({
    name: 'users.settingsOfUsers',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listSettingsByUser(db, ids), (setting) => setting.userId),
});
//# sourceMappingURL=loaders.js.map