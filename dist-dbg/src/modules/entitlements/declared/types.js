var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { effectiveValue } from '../../../kernel/entitlements.js';
import { DateTime, Field, ObjectType, registerEnumType } from '../../../kernel/graphql.js';
import { flagsOf, settingsOf } from '../catalogue.js';
const settingType = { BOOLEAN: 'BOOLEAN', INTEGER: 'INTEGER', DECIMAL: 'DECIMAL', STRING: 'STRING', ENUM: 'ENUM' };
registerEnumType(settingType, {
    name: 'SettingType',
    description: "What a setting's text stands for.",
    valuesConfig: {
        BOOLEAN: { description: '`true` or `false`.' },
        INTEGER: { description: 'A whole number, such as `25`.' },
        DECIMAL: { description: 'A decimal number, such as `0.5`.' },
        STRING: { description: 'Text of one line.' },
        ENUM: { description: 'One of a few words, which `bounds` names.' },
    },
});
const valueOrigin = { OVERRIDE: 'OVERRIDE', TENANT: 'TENANT', PLAN: 'PLAN', DEFAULT: 'DEFAULT' };
registerEnumType(valueOrigin, {
    name: 'ValueOrigin',
    description: 'Where the value of a flag or setting comes from: the first of these that has one.',
    valuesConfig: {
        OVERRIDE: { description: 'Operators said so for this tenant, until `expiresAt` if that is given.' },
        TENANT: { description: "The tenant's own administrator chose it." },
        PLAN: { description: "The tenant's plan says so." },
        DEFAULT: { description: 'Nobody said anything else.' },
    },
});
let FeatureFlagType = class FeatureFlagType {
    key;
    description;
    enabledByDefault;
    tenantMaySet;
};
__decorate([
    Field(() => String, { description: 'Its name, such as `commerce.multiCurrency`.' })
], FeatureFlagType.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'What it opens.' })
], FeatureFlagType.prototype, "description", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is on where nobody says anything else.' })
], FeatureFlagType.prototype, "enabledByDefault", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the tenant's own administrator may switch it." })
], FeatureFlagType.prototype, "tenantMaySet", void 0);
FeatureFlagType = __decorate([
    ObjectType('FeatureFlag', { description: 'Something that is open to a tenant or not.' })
], FeatureFlagType);
export { FeatureFlagType };
let SettingObject = class SettingObject {
    key;
    type;
    description;
    bounds;
    default;
    tenantMaySet;
};
__decorate([
    Field(() => String, { description: 'Its name, such as `commerce.pageSize`.' })
], SettingObject.prototype, "key", void 0);
__decorate([
    Field(() => settingType, { description: 'What its text stands for.' })
], SettingObject.prototype, "type", void 0);
__decorate([
    Field(() => String, { description: 'What it decides.' })
], SettingObject.prototype, "description", void 0);
__decorate([
    Field(() => String, { description: 'What a value must be: "a whole number from 1 to 100".' })
], SettingObject.prototype, "bounds", void 0);
__decorate([
    Field(() => String, { description: 'The value where nobody says anything else.' })
], SettingObject.prototype, "default", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the tenant's own administrator may choose the value." })
], SettingObject.prototype, "tenantMaySet", void 0);
SettingObject = __decorate([
    ObjectType('Setting', { description: 'Something that tenants may have otherwise than others.' })
], SettingObject);
export { SettingObject };
let TenantFlagType = class TenantFlagType {
    flag;
    enabled;
    origin;
    expiresAt;
};
__decorate([
    Field(() => FeatureFlagType, { description: 'What it is about.' })
], TenantFlagType.prototype, "flag", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is on.' })
], TenantFlagType.prototype, "enabled", void 0);
__decorate([
    Field(() => valueOrigin, { description: 'Who says so.' })
], TenantFlagType.prototype, "origin", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When an override ends by itself; null for what has no end.' })
], TenantFlagType.prototype, "expiresAt", void 0);
TenantFlagType = __decorate([
    ObjectType('TenantFlag', { description: 'Whether something is open to a tenant at this moment.' })
], TenantFlagType);
export { TenantFlagType };
let TenantSettingType = class TenantSettingType {
    setting;
    value;
    origin;
    expiresAt;
};
__decorate([
    Field(() => SettingObject, { description: 'What it is about.' })
], TenantSettingType.prototype, "setting", void 0);
__decorate([
    Field(() => String, { description: 'The value, as text of the type of the setting.' })
], TenantSettingType.prototype, "value", void 0);
__decorate([
    Field(() => valueOrigin, { description: 'Who says so.' })
], TenantSettingType.prototype, "origin", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When an override ends by itself; null for what has no end.' })
], TenantSettingType.prototype, "expiresAt", void 0);
TenantSettingType = __decorate([
    ObjectType('TenantSetting', { description: 'The value of a setting for a tenant at this moment.' })
], TenantSettingType);
export { TenantSettingType };
export function toFlagType({ key, description, default: enabledByDefault, tenantMaySet }) {
    return { key, description, enabledByDefault, tenantMaySet };
}
export function toSettingType({ key, type, description, bounds, default: value, tenantMaySet }) {
    return { key, type, description, bounds, default: String(value), tenantMaySet };
}
/** What counts for the tenant, of the flags of the modules that it has. From memory. */
export function tenantFlagsAt(tenant, now) {
    return flagsOf(tenant).map((flag) => {
        const { value, ...from } = effectiveValue(tenant.entitlements, flag, now);
        return { flag: toFlagType(flag), enabled: value, ...from };
    });
}
/** The same of the settings. */
export function tenantSettingsAt(tenant, now) {
    return settingsOf(tenant).map((setting) => {
        const { value, ...from } = effectiveValue(tenant.entitlements, setting, now);
        return { setting: toSettingType(setting), value: String(value), ...from };
    });
}
//# sourceMappingURL=types.js.map