var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int } from '../../../../kernel/graphql.js';
import { NewAddressInput } from '../../addresses/book/inputs.js';
let UpdateMyProfileInput = class UpdateMyProfileInput {
    ifVersion;
    displayName;
    phone;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless `customerMe` has this version.' })
], UpdateMyProfileInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As they want to be called; 1 to 120 characters.' })
], UpdateMyProfileInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; an explicit null removes it.' })
], UpdateMyProfileInput.prototype, "phone", void 0);
UpdateMyProfileInput = __decorate([
    InputType('UpdateMyProfileInput', { description: 'What the signed-in customer changes of themselves. What is not given stays as it is.' })
], UpdateMyProfileInput);
export { UpdateMyProfileInput };
let AddMyAddressInput = class AddMyAddressInput extends NewAddressInput {
};
AddMyAddressInput = __decorate([
    InputType('AddMyAddressInput', { description: 'A new address of the signed-in customer, who has at most 50.' })
], AddMyAddressInput);
export { AddMyAddressInput };
let SetMyMarketingConsentInput = class SetMyMarketingConsentInput {
    granted;
    textVersion;
};
__decorate([
    Field(() => Boolean, { description: 'Whether they agree.' })
], SetMyMarketingConsentInput.prototype, "granted", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Which text they were shown, as your pages name it; at most 60 characters. Needed to agree.' })
], SetMyMarketingConsentInput.prototype, "textVersion", void 0);
SetMyMarketingConsentInput = __decorate([
    InputType('SetMyMarketingConsentInput', { description: 'What the signed-in customer says to being written to about offers.' })
], SetMyMarketingConsentInput);
export { SetMyMarketingConsentInput };
//# sourceMappingURL=inputs.js.map