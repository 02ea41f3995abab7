import { defineLoader } from '../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../kernel/nested-pages.js';
import type { GroupId, UserId } from '../access/public.js';
import { listMembers, listPeopleByIds } from './people/queries.js';
import { listSettingsByUser } from './settings/queries.js';
import type { PersonRow, SettingRow } from './tables.js';

export const personById = defineLoader<UserId, PersonRow>({
  name: 'users.personById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listPeopleByIds(db, ids)).map((person) => [person.id, person])),
});

export const membersOfGroups = defineLoader<NestedPage<GroupId>, readonly PersonRow[]>({
  name: 'users.membersOfGroups',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listMembers(db, pages), pages),
});

export const settingsOfUsers = defineLoader<UserId, readonly SettingRow[]>({
  name: 'users.settingsOfUsers',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listSettingsByUser(db, ids), (setting) => setting.userId),
});
