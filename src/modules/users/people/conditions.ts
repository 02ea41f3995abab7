/** What a filter of users means in SQL. */
import { type SQL, and, isNotNull, isNull, sql } from 'drizzle-orm';
import { hasWords, wordsIn } from '../../../platform/db/words.js';
import { groupId, holdersOfRole, membersOf } from '../../access/public.js';
import { SEARCHED, users } from '../tables.js';
import type { UserConditions } from './checks.js';

export type AskedUsers = {
  readonly filter: UserConditions;
  /** Whether a search may find by e-mail address: else its answer would tell them. */
  readonly seesEmails: boolean;
  /** When roles are looked at. */
  readonly now: Date;
};

export function conditionsOf({ filter, seesEmails, now }: AskedUsers): SQL | undefined {
  const { search, status, roleId: role, groupId: group } = filter;
  return and(
    search === undefined ? undefined : hasWords(wordsIn(SEARCHED), search),
    search === undefined || seesEmails ? undefined : hasWords(wordsIn('display_name'), search),
    status === undefined ? undefined : (status === 'ACTIVE' ? isNull : isNotNull)(users.deactivatedAt),
    role === undefined ? undefined : sql`${users.id} = any(array(${holdersOfRole(role, now)}))`,
    group === undefined ? undefined : sql`${users.id} = any(array(${membersOf(sql`${groupId.toUuid(group)}::uuid`)}))`,
  );
}
