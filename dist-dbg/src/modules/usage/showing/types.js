var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, LocalDate, ObjectType, SafeInt, registerEnumType } from '../../../kernel/graphql.js';
const quotaName = { USERS: 'users', RECORDS: 'records', REQUESTS_PER_DAY: 'requestsPerDay', STORAGE_BYTES: 'storageBytes' };
registerEnumType(quotaName, {
    name: 'QuotaName',
    description: 'What a plan limits.',
    valuesConfig: {
        USERS: { description: 'Active users.' },
        RECORDS: { description: 'Rows of the business modules.' },
        REQUESTS_PER_DAY: { description: 'Requests of signed-in users on this day in UTC.' },
        STORAGE_BYTES: { description: "Bytes of the tenant's schema." },
    },
});
let QuotaStandingType = class QuotaStandingType {
    quota;
    used;
    limit;
};
__decorate([
    Field(() => quotaName, { description: 'Which quota.' })
], QuotaStandingType.prototype, "quota", void 0);
__decorate([
    Field(() => SafeInt, {
        nullable: true,
        description: 'How much there is; null until it is measured. Requests are some seconds old, the others a minute.',
    })
], QuotaStandingType.prototype, "used", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'How much the plan allows; null is no limit.' })
], QuotaStandingType.prototype, "limit", void 0);
QuotaStandingType = __decorate([
    ObjectType('QuotaStanding', { description: 'How much of a quota is used.' })
], QuotaStandingType);
export { QuotaStandingType };
let TenantUsageType = class TenantUsageType {
    quotas;
    measuredAt;
};
__decorate([
    Field(() => [QuotaStandingType], { description: 'Each quota.' })
], TenantUsageType.prototype, "quotas", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When users, records and storage were measured; null until they are.' })
], TenantUsageType.prototype, "measuredAt", void 0);
TenantUsageType = __decorate([
    ObjectType('TenantUsage', { description: 'What a tenant uses at this moment of what its plan allows.' })
], TenantUsageType);
export { TenantUsageType };
let UsageDayType = class UsageDayType {
    day;
    requests;
    mutations;
    errors;
    events;
    activeUsers;
    users;
    records;
    storageBytes;
};
__decorate([
    Field(() => LocalDate, { description: 'The day in UTC.' })
], UsageDayType.prototype, "day", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Requests of signed-in users.' })
], UsageDayType.prototype, "requests", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Operations among them that were mutations.' })
], UsageDayType.prototype, "mutations", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Operations that were answered with an error.' })
], UsageDayType.prototype, "errors", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Events: what was changed.' })
], UsageDayType.prototype, "events", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Users whose session was used.' })
], UsageDayType.prototype, "activeUsers", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Users that could sign in; null until it was measured.' })
], UsageDayType.prototype, "users", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules; null until they were counted.' })
], UsageDayType.prototype, "records", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema without its audit trail; null until they were measured." })
], UsageDayType.prototype, "storageBytes", void 0);
UsageDayType = __decorate([
    ObjectType('UsageDay', { description: 'What a tenant used on one day.' })
], UsageDayType);
export { UsageDayType };
let UsageTotalsType = class UsageTotalsType {
    requests;
    mutations;
    errors;
    events;
    peakActiveUsers;
    peakUsers;
    peakRecords;
    peakStorageBytes;
};
__decorate([
    Field(() => SafeInt, { description: 'Requests of signed-in users.' })
], UsageTotalsType.prototype, "requests", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Operations among them that were mutations.' })
], UsageTotalsType.prototype, "mutations", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Operations that were answered with an error.' })
], UsageTotalsType.prototype, "errors", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Events.' })
], UsageTotalsType.prototype, "events", void 0);
__decorate([
    Field(() => SafeInt, { description: 'The most active users of one day.' })
], UsageTotalsType.prototype, "peakActiveUsers", void 0);
__decorate([
    Field(() => SafeInt, { description: 'The most users that could sign in.' })
], UsageTotalsType.prototype, "peakUsers", void 0);
__decorate([
    Field(() => SafeInt, { description: 'The most rows of the business modules.' })
], UsageTotalsType.prototype, "peakRecords", void 0);
__decorate([
    Field(() => SafeInt, { description: 'The most bytes.' })
], UsageTotalsType.prototype, "peakStorageBytes", void 0);
UsageTotalsType = __decorate([
    ObjectType('UsageTotals', { description: 'What a tenant used in a period: sums of what happened, and the most that there was on one day.' })
], UsageTotalsType);
let UsageType = class UsageType {
    from;
    to;
    days;
    totals;
};
__decorate([
    Field(() => LocalDate, { description: 'The first day of the period, in UTC.' })
], UsageType.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, { description: 'The day after the last one.' })
], UsageType.prototype, "to", void 0);
__decorate([
    Field(() => [UsageDayType], { description: 'The days of which anything is known, at most 396.' })
], UsageType.prototype, "days", void 0);
__decorate([
    Field(() => UsageTotalsType, { description: 'All days together.' })
], UsageType.prototype, "totals", void 0);
UsageType = __decorate([
    ObjectType('Usage', { description: 'What a tenant used in a period.' })
], UsageType);
export { UsageType };
//# sourceMappingURL=types.js.map