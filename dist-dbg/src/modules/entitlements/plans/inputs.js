var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int, SafeInt } from '../../../kernel/graphql.js';
let PlanQuotasInput = class PlanQuotasInput {
    users;
    records;
    requestsPerDay;
    storageBytes;
};
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Active users; at least 1.' })
], PlanQuotasInput.prototype, "users", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules.' })
], PlanQuotasInput.prototype, "records", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: 'Requests of signed-in users by day in UTC; at least 1.' })
], PlanQuotasInput.prototype, "requestsPerDay", void 0);
__decorate([
    Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema; at least 1." })
], PlanQuotasInput.prototype, "storageBytes", void 0);
PlanQuotasInput = __decorate([
    InputType('PlanQuotasInput', { description: 'How much a tenant may have. An explicit null is no limit; what is not given stays.' })
], PlanQuotasInput);
let PlanFlagInput = class PlanFlagInput {
    key;
    enabled;
};
__decorate([
    Field(() => String, { description: 'A key of `featureFlags`.' })
], PlanFlagInput.prototype, "key", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is on.' })
], PlanFlagInput.prototype, "enabled", void 0);
PlanFlagInput = __decorate([
    InputType('PlanFlagInput', { description: 'Whether a plan opens something.' })
], PlanFlagInput);
let PlanSettingInput = class PlanSettingInput {
    key;
    value;
};
__decorate([
    Field(() => String, { description: 'A key of `settings`.' })
], PlanSettingInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'A value within the bounds of the setting, as text.' })
], PlanSettingInput.prototype, "value", void 0);
PlanSettingInput = __decorate([
    InputType('PlanSettingInput', { description: 'The value that a plan gives to a setting.' })
], PlanSettingInput);
let CreatePlanInput = class CreatePlanInput {
    key;
    title;
    quotas;
    flags;
    settings;
    isDefault;
};
__decorate([
    Field(() => String, { description: 'Its name for programs, for ever: 3 to 32 small letters, digits and hyphens.' })
], CreatePlanInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'Its name for people, at most 120 characters.' })
], CreatePlanInput.prototype, "title", void 0);
__decorate([
    Field(() => PlanQuotasInput, { nullable: true, description: 'Its limits; none when nothing is given.' })
], CreatePlanInput.prototype, "quotas", void 0);
__decorate([
    Field(() => [PlanFlagInput], { nullable: true, description: 'Flags that it switches.' })
], CreatePlanInput.prototype, "flags", void 0);
__decorate([
    Field(() => [PlanSettingInput], { nullable: true, description: 'Settings that it gives a value to.' })
], CreatePlanInput.prototype, "settings", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True makes it the plan of new tenants that ask for no other.' })
], CreatePlanInput.prototype, "isDefault", void 0);
CreatePlanInput = __decorate([
    InputType('CreatePlanInput', { description: 'A new plan.' })
], CreatePlanInput);
export { CreatePlanInput };
let UpdatePlanInput = class UpdatePlanInput {
    key;
    ifVersion;
    title;
    quotas;
    flags;
    settings;
    isDefault;
};
__decorate([
    Field(() => String, { description: 'The plan to change.' })
], UpdatePlanInput.prototype, "key", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with PLAN_VERSION_STALE unless the plan has this version.' })
], UpdatePlanInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its name for people, at most 120 characters.' })
], UpdatePlanInput.prototype, "title", void 0);
__decorate([
    Field(() => PlanQuotasInput, { nullable: true, description: 'Limits to change.' })
], UpdatePlanInput.prototype, "quotas", void 0);
__decorate([
    Field(() => [PlanFlagInput], { nullable: true, description: 'All flags that it switches from now on.' })
], UpdatePlanInput.prototype, "flags", void 0);
__decorate([
    Field(() => [PlanSettingInput], { nullable: true, description: 'All settings that it gives a value to from now on.' })
], UpdatePlanInput.prototype, "settings", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True makes it the plan of new tenants that ask for no other.' })
], UpdatePlanInput.prototype, "isDefault", void 0);
UpdatePlanInput = __decorate([
    InputType('UpdatePlanInput', { description: 'Changes of a plan, for all tenants that have it. What is not given stays as it is.' })
], UpdatePlanInput);
export { UpdatePlanInput };
let ArchivePlanInput = class ArchivePlanInput {
    key;
};
__decorate([
    Field(() => String, { description: 'The plan.' })
], ArchivePlanInput.prototype, "key", void 0);
ArchivePlanInput = __decorate([
    InputType('ArchivePlanInput', { description: 'Which plan to archive.' })
], ArchivePlanInput);
export { ArchivePlanInput };
//# sourceMappingURL=inputs.js.map