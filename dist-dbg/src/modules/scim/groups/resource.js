/** Groups as RFC 7643, section 4.2, writes them. */
import { z } from 'zod';
import { line } from '../../../kernel/inputs.js';
import { userId } from '../../access/public.js';
import { valueInvalid } from '../errors.js';
import { GROUP_SCHEMA, metaOf } from '../wire/resources.js';
/** Members are changed by themselves, so that one who joins does not cost reading all. */
export const groupShape = {
    names: { displayname: 'displayName', externalid: 'externalId' },
    parts: {},
    lists: new Set(),
    fixed: new Set(['id', 'meta']),
    unkept: new Set(['schemas']),
};
/** Protects one transaction; directories send more in several requests. */
const MEMBERS_MAX = 5_000;
export function groupVersion({ group, link, members }) {
    return `W/"${group.version}.${members.count}.${members.lastAddedMs}.${link?.updatedAt.getTime() ?? 0}"`;
}
/** Null leaves the members out. */
export function toGroupResource(known, members, base) {
    const { group, link } = known;
    const times = [group.updatedAt.getTime(), link?.updatedAt.getTime() ?? 0, known.members.lastAddedMs];
    const described = { type: 'Group', id: group.id, createdAt: group.createdAt, lastModified: new Date(Math.max(...times)) };
    return {
        schemas: [GROUP_SCHEMA],
        id: group.id,
        ...(link ? { externalId: link.externalId } : {}),
        displayName: group.name,
        ...(members === null ? {} : { members: members.map((id) => ({ value: id, type: 'User', $ref: `${base}/Users/${id}` })) }),
        meta: metaOf({ ...described, version: groupVersion(known) }, base),
    };
}
const blank = (value) => (value === null || value === '' ? undefined : value);
const wishSchema = z.object({ displayName: line(255), externalId: z.preprocess(blank, line(255).optional()) });
export function readGroupWish(json) {
    const parsed = wishSchema.safeParse(json);
    if (!parsed.success)
        throw valueInvalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    return { displayName: parsed.data.displayName, externalId: parsed.data.externalId ?? null };
}
const memberSchema = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]);
/** Of `[{ "value": "usr_…" }]`, or of one alone. Groups in groups are refused: they are not users' ids. */
export function readMembers(value) {
    const listed = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    if (listed.length > MEMBERS_MAX)
        throw valueInvalid(`members: at most ${MEMBERS_MAX} in one request.`);
    const ids = listed.map((one) => {
        const id = memberSchema.safeParse(one).data ?? '';
        if (!userId.schema.safeParse(id).success)
            throw valueInvalid(`members: ${JSON.stringify(one)} is no user of this tenant.`);
        return userId.parse(id);
    });
    return [...new Set(ids)];
}
//# sourceMappingURL=resource.js.map