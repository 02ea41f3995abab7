var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, InputType, Int, Mutation, Resolver } from '../../../kernel/graphql.js';
import { UserType } from '../people/types.js';
import { updateSettings } from '../settings/service.js';
import { SettingType, UpdateSettingsInput } from '../settings/types.js';
import { updateProfile } from './service.js';
let UpdateProfileInput = class UpdateProfileInput {
    ifVersion;
    displayName;
    language;
    timeZone;
    avatar;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with USERS_VERSION_STALE unless the user has this version.' })
], UpdateProfileInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How one is called on screens; 1 to 120 characters.' })
], UpdateProfileInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it.' })
], UpdateProfileInput.prototype, "language", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); an explicit null removes it.' })
], UpdateProfileInput.prototype, "timeZone", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'A picture: an https address, or the key of a file, at most 500 characters; an explicit null removes it.',
    })
], UpdateProfileInput.prototype, "avatar", void 0);
UpdateProfileInput = __decorate([
    InputType('UpdateProfileInput', { description: 'Changes of what oneself is called and likes. What is not given stays as it is.' })
], UpdateProfileInput);
let ProfileResolver = class ProfileResolver {
    updateProfile(ctx, input) {
        return updateProfile(ctx, input);
    }
    updateSettings(ctx, input) {
        return updateSettings(ctx, input);
    }
};
__decorate([
    Mutation(() => UserType, { nullable: true, description: 'Changes the profile of the signed-in user.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateProfileInput, { description: 'What to change.' }))
], ProfileResolver.prototype, "updateProfile", null);
__decorate([
    Mutation(() => [SettingType], {
        nullable: true,
        description: 'Sets and removes settings of the signed-in user; answers all that there are then, by key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateSettingsInput, { description: 'What to set and to remove.' }))
], ProfileResolver.prototype, "updateSettings", null);
ProfileResolver = __decorate([
    Resolver()
], ProfileResolver);
export { ProfileResolver };
//# sourceMappingURL=graphql.js.map