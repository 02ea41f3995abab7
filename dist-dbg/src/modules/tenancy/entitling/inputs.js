var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';
let AssignPlanInput = class AssignPlanInput {
    tenantId;
    plan;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], AssignPlanInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'The key of a plan that is not archived.' })
], AssignPlanInput.prototype, "plan", void 0);
AssignPlanInput = __decorate([
    InputType('AssignPlanInput', { description: 'Which plan a tenant gets.' })
], AssignPlanInput);
export { AssignPlanInput };
let OverrideFlagInput = class OverrideFlagInput {
    tenantId;
    key;
    enabled;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], OverrideFlagInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'A key of `featureFlags`.' })
], OverrideFlagInput.prototype, "key", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is on.' })
], OverrideFlagInput.prototype, "enabled", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends by itself, in the future; never when nothing is given.' })
], OverrideFlagInput.prototype, "expiresAt", void 0);
OverrideFlagInput = __decorate([
    InputType('OverrideFlagInput', { description: 'What a flag is for one tenant.' })
], OverrideFlagInput);
export { OverrideFlagInput };
let OverrideSettingInput = class OverrideSettingInput {
    tenantId;
    key;
    value;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], OverrideSettingInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'A key of `settings`.' })
], OverrideSettingInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'A value within the bounds of the setting, as text.' })
], OverrideSettingInput.prototype, "value", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends by itself, in the future; never when nothing is given.' })
], OverrideSettingInput.prototype, "expiresAt", void 0);
OverrideSettingInput = __decorate([
    InputType('OverrideSettingInput', { description: 'What a setting is for one tenant.' })
], OverrideSettingInput);
export { OverrideSettingInput };
let ClearOverrideInput = class ClearOverrideInput {
    tenantId;
    key;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], ClearOverrideInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'The key of the flag or setting.' })
], ClearOverrideInput.prototype, "key", void 0);
ClearOverrideInput = __decorate([
    InputType('ClearOverrideInput', { description: 'What is no longer otherwise for one tenant.' })
], ClearOverrideInput);
export { ClearOverrideInput };
let ChooseFlagInput = class ChooseFlagInput {
    key;
    enabled;
};
__decorate([
    Field(() => String, { description: 'A key of `tenantFlags` that the tenant may set.' })
], ChooseFlagInput.prototype, "key", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether it is on; null to have it as the plan says.' })
], ChooseFlagInput.prototype, "enabled", void 0);
ChooseFlagInput = __decorate([
    InputType('ChooseFlagInput', { description: 'How the tenant wants a flag.' })
], ChooseFlagInput);
export { ChooseFlagInput };
let ChooseSettingInput = class ChooseSettingInput {
    key;
    value;
};
__decorate([
    Field(() => String, { description: 'A key of `tenantSettings` that the tenant may set.' })
], ChooseSettingInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A value within the bounds of the setting, as text; null to have it as the plan says.' })
], ChooseSettingInput.prototype, "value", void 0);
ChooseSettingInput = __decorate([
    InputType('ChooseSettingInput', { description: 'How the tenant wants a setting.' })
], ChooseSettingInput);
export { ChooseSettingInput };
//# sourceMappingURL=inputs.js.map