var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, Int, ObjectType, SafeInt, connectionOf } from '../../../kernel/graphql.js';
import { findFlag } from '../catalogue.js';
let PlanQuotasType = class PlanQuotasType {
    users;
    records;
    requestsPerDay;
    storageBytes;
};
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Active users.' })
], PlanQuotasType.prototype, "users", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules: products, variants, customers and so on.' })
], PlanQuotasType.prototype, "records", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Requests of signed-in users by day in UTC.' })
], PlanQuotasType.prototype, "requestsPerDay", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema without its audit trail, indexes included." })
], PlanQuotasType.prototype, "storageBytes", void 0);
PlanQuotasType = __decorate([
    ObjectType('PlanQuotas', { description: 'How much a tenant may have. Null is no limit.' })
], PlanQuotasType);
let PlanFlagType = class PlanFlagType {
    key;
    enabled;
};
__decorate([
    Field(() => String, { description: 'The key of the flag.' })
], PlanFlagType.prototype, "key", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is on for tenants of the plan.' })
], PlanFlagType.prototype, "enabled", void 0);
PlanFlagType = __decorate([
    ObjectType('PlanFlag', { description: 'Whether a plan opens something.' })
], PlanFlagType);
let PlanSettingType = class PlanSettingType {
    key;
    value;
};
__decorate([
    Field(() => String, { description: 'The key of the setting.' })
], PlanSettingType.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'The value, as text of the type of the setting.' })
], PlanSettingType.prototype, "value", void 0);
PlanSettingType = __decorate([
    ObjectType('PlanSetting', { description: 'The value that a plan gives to a setting.' })
], PlanSettingType);
let PlanType = class PlanType {
    key;
    title;
    quotas;
    flags;
    settings;
    isDefault;
    archivedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => String, { description: 'Its name for programs, such as `business`.' })
], PlanType.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'Its name for people.' })
], PlanType.prototype, "title", void 0);
__decorate([
    Field(() => PlanQuotasType, { description: 'How much a tenant may have.' })
], PlanType.prototype, "quotas", void 0);
__decorate([
    Field(() => [PlanFlagType], { description: 'Flags that it switches; the others have their default.' })
], PlanType.prototype, "flags", void 0);
__decorate([
    Field(() => [PlanSettingType], { description: 'Settings that it gives a value to; the others have their default.' })
], PlanType.prototype, "settings", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether new tenants get it that ask for no other.' })
], PlanType.prototype, "isDefault", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when no more tenants get it.' })
], PlanType.prototype, "archivedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes; for `ifVersion`.' })
], PlanType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], PlanType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], PlanType.prototype, "updatedAt", void 0);
PlanType = __decorate([
    ObjectType('Plan', { description: 'What tenants are sold: quotas, flags and settings.' })
], PlanType);
export { PlanType };
export const PlanConnection = connectionOf('Plan', () => PlanType);
export function toPlanType({ users, records, requestsPerDay, storageBytes, settings, defaultSince, ...plan }) {
    const values = Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        ...plan,
        quotas: { users, records, requestsPerDay, storageBytes },
        flags: values.filter(([key]) => findFlag(key)).map(([key, value]) => ({ key, enabled: value === true })),
        settings: values.filter(([key]) => !findFlag(key)).map(([key, value]) => ({ key, value: String(value) })),
        isDefault: defaultSince !== null,
    };
}
//# sourceMappingURL=types.js.map