import { defineRefusal } from './errors.js';
const described = (what) => (limit) => `The limit of ${what} is ${limit}.`;
const refusals = {
    users: defineRefusal('QUOTA_EXCEEDED', 'QUOTA_USERS_EXCEEDED', 'The plan does not allow more active users: deactivate one, or change the plan.', described('active users')),
    records: defineRefusal('QUOTA_EXCEEDED', 'QUOTA_RECORDS_EXCEEDED', 'The plan does not allow more records: delete some, or change the plan.', described('records')),
    requestsPerDay: defineRefusal('QUOTA_EXCEEDED', 'QUOTA_REQUESTS_EXCEEDED', 'The requests of this day are used up. The next day begins at midnight UTC, after the time of `retryAfterMs` and of the header Retry-After.', described('requests a day')),
    storageBytes: defineRefusal('QUOTA_EXCEEDED', 'QUOTA_STORAGE_EXCEEDED', 'The storage of the plan is used up: only what takes something away is allowed until there is room, which is measured every minute.', described('bytes of storage')),
};
/** The refusal at a quota's limit. */
export function quotaExceeded(quota, standing) {
    return Object.assign(refusals[quota](standing.limit), { standing });
}
/** The refusal when the tenant's storage is used up, else null. From the last measurement, so that asking costs no I/O. */
export function storageRefusal({ entitlements: { quotas, storageBytes } }) {
    if (quotas.storageBytes === null || storageBytes === null || storageBytes <= quotas.storageBytes)
        return null;
    return quotaExceeded('storageBytes', { limit: quotas.storageBytes, used: storageBytes });
}
//# sourceMappingURL=quotas.js.map