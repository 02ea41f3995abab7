/** Refusals as RFC 7644, section 3.12, writes them. */
import { errorCodes } from '../../../kernel/errors.js';
/** What `scimType` says, by reason; others have none. */
const TYPES = {
    SCIM_FILTER_INVALID: 'invalidFilter',
    SCIM_PATH_INVALID: 'invalidPath',
    SCIM_SYNTAX_INVALID: 'invalidSyntax',
    SCIM_VALUE_INVALID: 'invalidValue',
    SCIM_ATTRIBUTE_FIXED: 'mutability',
    SCIM_USER_TAKEN: 'uniqueness',
    SCIM_GROUP_TAKEN: 'uniqueness',
    USERS_EMAIL_TAKEN: 'uniqueness',
    ACCESS_GROUP_NAME_TAKEN: 'uniqueness',
    ACCESS_USER_NOT_FOUND: 'invalidValue',
    INVALID_INPUT: 'invalidValue',
    BODY_NOT_JSON: 'invalidSyntax',
    BODY_EMPTY: 'invalidSyntax',
};
/** Where HTTP has a status of its own for it, or the usual one would make directories try again for ever. */
const STATUSES = {
    SCIM_VERSION_STALE: 412,
    ACCESS_USER_NOT_FOUND: 400,
    QUOTA_USERS_EXCEEDED: 403,
    QUOTA_STORAGE_EXCEEDED: 403,
};
export function toProblem({ code, reason, message }, requestId) {
    const status = STATUSES[reason] ?? errorCodes[code];
    const scimType = TYPES[reason];
    return {
        status,
        body: {
            schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
            status: String(status),
            ...(scimType === undefined ? {} : { scimType }),
            detail: message,
            // Beyond the standard: what our documentation lists, and what the log is searched for.
            reason,
            requestId,
        },
    };
}
//# sourceMappingURL=problems.js.map