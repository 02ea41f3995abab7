/** Users as RFC 7643, section 4.1, writes them, and what of it we keep. */
import { z } from 'zod';
import { line } from '../../../kernel/inputs.js';
import { displayNameSchema, emailSchema, languageSchema, timeZoneSchema } from '../../../kernel/person.js';
import { valueInvalid } from '../errors.js';
import { USER_SCHEMA, metaOf } from '../wire/resources.js';
/** Nobody has more of them; we keep one. */
const EMAILS_MAX = 20;
export const userShape = {
    names: {
        username: 'userName',
        externalid: 'externalId',
        displayname: 'displayName',
        name: 'name',
        emails: 'emails',
        active: 'active',
        preferredlanguage: 'preferredLanguage',
        timezone: 'timezone',
    },
    parts: {
        name: {
            formatted: 'formatted',
            givenname: 'givenName',
            familyname: 'familyName',
            middlename: 'middleName',
            honorificprefix: 'honorificPrefix',
            honorificsuffix: 'honorificSuffix',
        },
        emails: { value: 'value', type: 'type', primary: 'primary', display: 'display' },
    },
    lists: new Set(['emails']),
    fixed: new Set(['id', 'meta', 'groups']),
    unkept: new Set([
        ...['nickname', 'profileurl', 'title', 'usertype', 'locale', 'password', 'phonenumbers', 'ims', 'photos', 'addresses'],
        ...['entitlements', 'roles', 'x509certificates', 'schemas'],
    ]),
};
/** Nobody that we know of is deleted who is active, or was deactivated anew. */
export function isDeleted({ person, link }) {
    return isSameMoment(link?.deletedAt, person.deactivatedAt);
}
export function wasDeactivatedHere({ person, link }) {
    return isSameMoment(link?.deactivatedAt, person.deactivatedAt);
}
function isSameMoment(one, other) {
    return one != null && other !== null && one.getTime() === other.getTime();
}
export function userVersion({ person, link }) {
    return `W/"${person.version}.${link?.version ?? 0}"`;
}
export function toUserResource({ person, link }, groups, base) {
    const lastModified = link && link.updatedAt > person.updatedAt ? link.updatedAt : person.updatedAt;
    const version = userVersion({ person, link });
    return {
        schemas: [USER_SCHEMA],
        id: person.id,
        ...(link?.externalId ? { externalId: link.externalId } : {}),
        ...nameOf({ person, link }),
        displayName: person.displayName,
        ...(person.language === null ? {} : { preferredLanguage: person.language }),
        ...(person.timeZone === null ? {} : { timezone: person.timeZone }),
        active: person.deactivatedAt === null,
        emails: [{ value: person.email, type: 'work', primary: true }],
        ...(groups === null
            ? {}
            : { groups: groups.map(({ id, name }) => ({ value: id, display: name, type: 'direct', $ref: `${base}/Groups/${id}` })) }),
        meta: metaOf({ type: 'User', id: person.id, createdAt: person.createdAt, lastModified, version }, base),
    };
}
function nameOf({ person, link }) {
    const parts = { ...(link?.givenName ? { givenName: link.givenName } : {}), ...(link?.familyName ? { familyName: link.familyName } : {}) };
    return { userName: link?.userName ?? person.email, name: { formatted: person.displayName, ...parts } };
}
/** Blank is what directories write for nothing. */
const blank = (value) => (value === null || value === '' ? undefined : value);
const maybe = (schema) => z.preprocess(blank, schema.optional());
/** Entra writes its booleans as texts, and with a capital. */
const truth = z.preprocess((value) => (typeof value === 'string' ? { true: true, false: false }[value.toLowerCase()] : value), z.boolean());
const wishSchema = z.object({
    userName: line(254),
    externalId: maybe(line(255)),
    displayName: maybe(displayNameSchema),
    name: maybe(z.object({ formatted: maybe(line(120)), givenName: maybe(line(120)), familyName: maybe(line(120)) })),
    emails: maybe(z.array(z.object({ value: maybe(emailSchema), type: maybe(z.string()), primary: maybe(truth) })).max(EMAILS_MAX)),
    active: maybe(truth),
    preferredLanguage: maybe(z
        .string()
        .transform((tag) => tag.replaceAll('_', '-'))
        .pipe(languageSchema)),
    timezone: maybe(timeZoneSchema),
});
/** Throws for what is missing or not acceptable, naming it. */
export function readUserWish(json) {
    const parsed = wishSchema.safeParse(json);
    if (!parsed.success)
        throw valueInvalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    const { userName, externalId = null, displayName, name = {}, emails = [], active, preferredLanguage, timezone } = parsed.data;
    const { givenName = null, familyName = null, formatted } = name;
    const called = displayName ?? formatted ?? [givenName, familyName].filter((part) => part !== null).join(' ');
    return {
        ...{ userName, externalId, givenName, familyName, active },
        displayName: called === '' ? userName.slice(0, 120) : called.slice(0, 120),
        email: emailOf(userName, emails),
        language: preferredLanguage ?? null,
        timeZone: timezone ?? null,
    };
}
/** People sign in with one address: the primary one, else that of their work, else the first, else their name if it is one. */
function emailOf(userName, emails) {
    const given = emails.filter(({ value }) => value !== undefined);
    const chosen = given.find(({ primary }) => primary) ?? given.find(({ type }) => type?.toLowerCase() === 'work') ?? given[0];
    if (chosen?.value !== undefined)
        return chosen.value;
    const parsed = emailSchema.safeParse(userName);
    if (!parsed.success)
        throw valueInvalid('emails: an address is needed, unless userName is one.');
    return parsed.data;
}
//# sourceMappingURL=resource.js.map