import { defineRefusal } from '../../kernel/errors.js';
const said = (what) => what;
export const keyRequired = defineRefusal('FORBIDDEN', 'SCIM_KEY_REQUIRED', 'Directories come in with an API key that has the permission identity:scim.');
export const endpointUnknown = defineRefusal('NOT_FOUND', 'SCIM_ENDPOINT_UNKNOWN', 'There is nothing at this address of /scim/v2.');
export const methodUnknown = defineRefusal('METHOD_NOT_ALLOWED', 'SCIM_METHOD_UNKNOWN', 'This address of /scim/v2 does not answer this HTTP method.');
export const resourceNotFound = defineRefusal('NOT_FOUND', 'SCIM_RESOURCE_NOT_FOUND', 'There is no such user or group, or the directory has deleted it.', (id) => `There is no resource ${id}.`);
export const filterInvalid = defineRefusal('BAD_REQUEST', 'SCIM_FILTER_INVALID', 'The filter is not one of RFC 7644 over the attributes that there are; the message says where.', said);
export const pathInvalid = defineRefusal('BAD_REQUEST', 'SCIM_PATH_INVALID', 'The path of a PATCH names nothing that a resource has.', said);
export const syntaxInvalid = defineRefusal('BAD_REQUEST', 'SCIM_SYNTAX_INVALID', 'The body is not what RFC 7644 describes for this request.', said);
export const valueInvalid = defineRefusal('BAD_REQUEST', 'SCIM_VALUE_INVALID', 'A value is missing or not acceptable; the message names it.', said);
export const attributeFixed = defineRefusal('BAD_REQUEST', 'SCIM_ATTRIBUTE_FIXED', 'The attribute is for reading alone.', said);
export const userTaken = defineRefusal('CONFLICT', 'SCIM_USER_TAKEN', 'Another user has the userName, the e-mail address or the externalId already; one that was deactivated counts.', said);
export const groupTaken = defineRefusal('CONFLICT', 'SCIM_GROUP_TAKEN', 'Another group has the displayName or the externalId already.', said);
export const versionStale = defineRefusal('CONFLICT', 'SCIM_VERSION_STALE', 'The resource has been changed since the version of If-Match. Read it again.');
export const staysDeactivated = defineRefusal('FORBIDDEN', 'SCIM_STAYS_DEACTIVATED', 'An administrator of the tenant has deactivated this user: only one of them can let the user in again.');
//# sourceMappingURL=errors.js.map