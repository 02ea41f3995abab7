var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, InputType, Json, ObjectType } from '../../../kernel/graphql.js';
let SettingType = class SettingType {
    key;
    value;
    updatedAt;
};
__decorate([
    Field(() => String, { description: 'Names joined by points: `products.list.columns`.' })
], SettingType.prototype, "key", void 0);
__decorate([
    Field(() => Json, { description: 'Any JSON.' })
], SettingType.prototype, "value", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last set.' })
], SettingType.prototype, "updatedAt", void 0);
SettingType = __decorate([
    ObjectType('UserSetting', { description: 'Something that a front-end keeps for a person. The server does not read it.' })
], SettingType);
export { SettingType };
let SettingInput = class SettingInput {
    key;
    value;
};
__decorate([
    Field(() => String, { description: 'Names joined by points, at most 80 characters: `products.list.columns`.' })
], SettingInput.prototype, "key", void 0);
__decorate([
    Field(() => Json, { description: 'Any JSON but null, of at most 8 levels and 4,000 characters.' })
], SettingInput.prototype, "value", void 0);
SettingInput = __decorate([
    InputType('UserSettingInput', { description: 'A setting with its new value.' })
], SettingInput);
export { SettingInput };
let UpdateSettingsInput = class UpdateSettingsInput {
    set;
    remove;
};
__decorate([
    Field(() => [SettingInput], { nullable: true, description: 'Settings to set, those of before are replaced; at most 100.' })
], UpdateSettingsInput.prototype, "set", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Keys to remove; those that are not there stay away.' })
], UpdateSettingsInput.prototype, "remove", void 0);
UpdateSettingsInput = __decorate([
    InputType('UpdateSettingsInput', { description: 'Settings to set and to remove. A user has at most 100.' })
], UpdateSettingsInput);
export { UpdateSettingsInput };
//# sourceMappingURL=types.js.map