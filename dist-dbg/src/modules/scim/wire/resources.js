/** What all resources have in common: their schemas, their `meta`, and how they are asked for. */
import { versionStale } from '../errors.js';
export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const ALWAYS = new Set(['schemas', 'id', 'meta']);
export function seesAttribute({ attributes, excluded }, name) {
    const lower = name.toLowerCase();
    if (ALWAYS.has(lower))
        return true;
    return attributes === null ? !excluded.has(lower) : attributes.has(lower);
}
/** With what was asked for alone. */
export function project(resource, asked) {
    return Object.fromEntries(Object.entries(resource).filter(([name]) => seesAttribute(asked, name)));
}
export function metaOf({ type, id, createdAt, lastModified, version }, base) {
    return {
        resourceType: type,
        created: createdAt.toISOString(),
        lastModified: lastModified.toISOString(),
        location: `${base}/${type}s/${id}`,
        version,
    };
}
/** `ifMatch` is the header: tags with commas between, or a star for any. */
export function requireVersion(ifMatch, version) {
    if (ifMatch !== null && !isAmong(ifMatch, version))
        throw versionStale();
}
export function isAmong(tags, version) {
    const strong = (tag) => tag.trim().replace(/^W\//, '');
    return tags.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(version));
}
//# sourceMappingURL=resources.js.map