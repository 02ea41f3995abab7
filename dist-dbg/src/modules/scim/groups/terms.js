/** What a filter of groups compares. */
import { sql } from 'drizzle-orm';
import { groupId, groupTerms, groupsOf, userId } from '../../access/public.js';
import { exactText, identity, moment, text } from '../filter/terms.js';
import { scimGroups } from '../tables.js';
const { id, name, createdAt, updatedAt } = groupTerms;
const anyExternalId = exactText(sql `(select link.external_id from ${scimGroups} link where link.group_id = ${id})`);
const externalId = (asked) => {
    if (asked.kind !== 'compare' || asked.operator !== 'eq' || typeof asked.value !== 'string')
        return anyExternalId(asked);
    return sql `${id} in (select group_id from ${scimGroups} where external_id = ${asked.value})`;
};
const member = identity((one) => (userId.schema.safeParse(one).success ? sql `${id} in (${groupsOf(userId.parse(one))})` : sql `false`));
export const groupTermsByName = {
    id: identity((one) => (groupId.schema.safeParse(one).success ? sql `${id} = ${groupId.toUuid(groupId.parse(one))}::uuid` : sql `false`)),
    displayname: text(name),
    externalid: externalId,
    members: member,
    'members.value': member,
    'meta.created': moment(createdAt),
    'meta.lastmodified': moment(updatedAt),
};
//# sourceMappingURL=terms.js.map