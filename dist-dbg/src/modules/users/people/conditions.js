/** What a filter of users means in SQL. */
import { and, isNotNull, isNull, sql } from 'drizzle-orm';
import { hasWords, wordsIn } from '../../../platform/db/words.js';
import { groupId, holdersOfRole, membersOf } from '../../access/public.js';
import { SEARCHED, users } from '../tables.js';
export function conditionsOf({ filter, seesEmails, now }) {
    const { search, status, roleId: role, groupId: group } = filter;
    return and(search === undefined ? undefined : hasWords(wordsIn(SEARCHED), search), search === undefined || seesEmails ? undefined : hasWords(wordsIn('display_name'), search), status === undefined ? undefined : (status === 'ACTIVE' ? isNull : isNotNull)(users.deactivatedAt), role === undefined ? undefined : sql `${users.id} = any(array(${holdersOfRole(role, now)}))`, group === undefined ? undefined : sql `${users.id} = any(array(${membersOf(sql `${groupId.toUuid(group)}::uuid`)}))`);
}
//# sourceMappingURL=conditions.js.map