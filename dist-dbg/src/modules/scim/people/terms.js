/** What a filter of users compares. */
import { sql } from 'drizzle-orm';
import { groupId, membersOf, userId } from '../../access/public.js';
import { personTerms } from '../../users/public.js';
import { exactText, flag, identity, moment, text } from '../filter/terms.js';
import { scimUsers } from '../tables.js';
const { id, email, displayName, deactivatedAt, createdAt, updatedAt } = personTerms;
const ofLink = (column) => sql `(select ${sql.raw(`link.${column}`)} from ${scimUsers} link where link.user_id = ${id})`;
const hasLink = sql `exists (select 1 from ${scimUsers} link where link.user_id = ${id})`;
/** Everybody but those whom the directory has deleted. */
export const isThere = sql `not exists (select 1 from ${scimUsers} link where link.user_id = ${id} and link.deleted_at = ${deactivatedAt})`;
const anyUserName = text(sql `coalesce(${ofLink('user_name')}, ${email})`);
/** Directories ask for one name before they do anything else: that goes through the indexes. */
const userName = (asked) => {
    if (asked.kind !== 'compare' || asked.operator !== 'eq' || typeof asked.value !== 'string')
        return anyUserName(asked);
    const wanted = sql `lower(${asked.value}::text)`;
    return sql `(${id} in (select user_id from ${scimUsers} where lower(user_name) = ${wanted}) or (lower(${email}) = ${wanted} and not ${hasLink}))`;
};
const anyExternalId = exactText(ofLink('external_id'));
const externalId = (asked) => {
    if (asked.kind !== 'compare' || asked.operator !== 'eq' || typeof asked.value !== 'string')
        return anyExternalId(asked);
    return sql `${id} in (select user_id from ${scimUsers} where external_id = ${asked.value})`;
};
const ofId = identity((one) => (userId.schema.safeParse(one).success ? sql `${id} = ${userId.toUuid(userId.parse(one))}::uuid` : sql `false`));
const inGroup = identity((one) => groupId.schema.safeParse(one).success ? sql `${id} in (${membersOf(sql `${groupId.toUuid(groupId.parse(one))}::uuid`)})` : sql `false`);
export const userTerms = {
    id: ofId,
    username: userName,
    externalid: externalId,
    displayname: text(displayName),
    'name.formatted': text(displayName),
    'name.givenname': text(ofLink('given_name')),
    'name.familyname': text(ofLink('family_name')),
    emails: text(email),
    'emails.value': text(email),
    'emails.type': text(sql `'work'`),
    'emails.primary': flag(sql `true`),
    active: flag(sql `(${deactivatedAt} is null)`),
    groups: inGroup,
    'groups.value': inGroup,
    'meta.created': moment(createdAt),
    'meta.lastmodified': moment(sql `greatest(${updatedAt}, ${ofLink('updated_at')})`),
};
//# sourceMappingURL=terms.js.map