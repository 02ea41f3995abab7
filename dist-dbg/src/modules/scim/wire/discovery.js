/** What we tell directories of ourselves (RFC 7643, sections 5 to 7; RFC 7644, section 4). */
import { resourceNotFound } from '../errors.js';
import { GROUP_SCHEMA, USER_SCHEMA } from './resources.js';
/** Protects the database, and whoever reads the answer. */
export const PAGE_SIZE_MAX = 200;
export const PAGE_SIZE_DEFAULT = 100;
function attribute({ name, description, ...more }) {
    const usual = {
        type: 'string',
        multiValued: false,
        required: false,
        caseExact: false,
        mutability: 'readWrite',
        returned: 'default',
        uniqueness: 'none',
    };
    return { name, ...usual, description, ...more };
}
const email = [
    attribute({ name: 'value', description: 'The address. People sign in with it.' }),
    attribute({ name: 'type', description: 'Always work.', canonicalValues: ['work'] }),
    attribute({ name: 'primary', type: 'boolean', description: 'Always true: one address is kept.' }),
];
const name = [
    attribute({ name: 'formatted', description: 'The same as displayName.' }),
    attribute({ name: 'givenName', description: 'The first name.' }),
    attribute({ name: 'familyName', description: 'The last name.' }),
];
const groupOfUser = [
    attribute({ name: 'value', mutability: 'readOnly', description: 'The id of the group.' }),
    attribute({ name: 'display', mutability: 'readOnly', description: 'Its displayName.' }),
];
const member = [
    attribute({ name: 'value', mutability: 'immutable', description: 'The id of a user.' }),
    attribute({ name: 'type', mutability: 'immutable', description: 'Always User.', canonicalValues: ['User'] }),
];
const externalId = attribute({ name: 'externalId', caseExact: true, description: 'What the directory calls it; unique in the tenant.' });
const schemas = [
    {
        id: USER_SCHEMA,
        name: 'User',
        description: 'A person who works in the tenant.',
        attributes: [
            attribute({ name: 'userName', required: true, uniqueness: 'server', description: 'What the directory calls the person; 1 to 254 characters.' }),
            externalId,
            attribute({ name: 'displayName', description: 'How the person is called on screens; 1 to 120 characters.' }),
            attribute({ name: 'name', type: 'complex', description: 'The parts of the name.', subAttributes: name }),
            attribute({ name: 'preferredLanguage', description: 'A language tag such as en-GB (BCP 47).' }),
            attribute({ name: 'timezone', description: 'A time zone such as Europe/Berlin (IANA).' }),
            attribute({ name: 'active', type: 'boolean', description: 'Whether the person may sign in.' }),
            attribute({ name: 'emails', type: 'complex', multiValued: true, description: 'The primary one is kept.', subAttributes: email }),
            attribute({
                name: 'groups',
                type: 'complex',
                multiValued: true,
                mutability: 'readOnly',
                description: 'At most 100.',
                subAttributes: groupOfUser,
            }),
        ],
    },
    {
        id: GROUP_SCHEMA,
        name: 'Group',
        description: 'People who are given roles together. Which ones is for administrators to say, by assignRole.',
        attributes: [
            attribute({ name: 'displayName', required: true, uniqueness: 'server', description: 'The name; 1 to 255 characters.' }),
            externalId,
            attribute({ name: 'members', type: 'complex', multiValued: true, description: 'Users; no groups in groups.', subAttributes: member }),
        ],
    },
];
const types = [
    { id: 'User', name: 'User', endpoint: '/Users', description: 'People.', schema: USER_SCHEMA },
    { id: 'Group', name: 'Group', endpoint: '/Groups', description: 'Groups of people.', schema: GROUP_SCHEMA },
];
export function serviceProviderConfig(base) {
    return {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
        patch: { supported: true },
        bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
        filter: { supported: true, maxResults: PAGE_SIZE_MAX },
        changePassword: { supported: false },
        sort: { supported: false },
        etag: { supported: true },
        authenticationSchemes: [
            {
                type: 'oauthbearertoken',
                name: 'API key',
                description: 'Authorization: Bearer and an API key with the permission identity:scim.',
                primary: true,
            },
        ],
        meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
    };
}
/** All, or the one of this id. */
export function resourceTypes(base, id) {
    const all = types.map((type) => ({
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
        ...type,
        meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type.id}` },
    }));
    return oneOrAll(all, id);
}
export function describedSchemas(base, id) {
    const all = schemas.map((schema) => ({
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
        ...schema,
        meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
    }));
    return oneOrAll(all, id);
}
export function toList(total, resources, startIndex = 1) {
    return {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        totalResults: total,
        startIndex,
        itemsPerPage: resources.length,
        Resources: resources,
    };
}
function oneOrAll(all, id) {
    if (id === null)
        return toList(all.length, all);
    const one = all.find((described) => described.id.toLowerCase() === id.toLowerCase());
    if (one === undefined)
        throw resourceNotFound(id);
    return one;
}
//# sourceMappingURL=discovery.js.map