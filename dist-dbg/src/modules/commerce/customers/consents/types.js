var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
const consentSource = { REGISTRATION: 'REGISTRATION', ACCOUNT: 'ACCOUNT', STAFF: 'STAFF' };
registerEnumType(consentSource, {
    name: 'ConsentSource',
    description: 'Where a customer said it.',
    valuesConfig: {
        REGISTRATION: { description: 'On opening the account, with a link in a mail that proved the address.' },
        ACCOUNT: { description: 'Signed in, in their account.' },
        STAFF: { description: 'To somebody of the shop, who wrote it down.' },
    },
});
let MarketingConsentType = class MarketingConsentType {
    granted;
    textVersion;
    source;
    decidedAt;
};
__decorate([
    Field(() => Boolean, { description: 'Whether they agreed.' })
], MarketingConsentType.prototype, "granted", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Which text they were shown, as the shop's pages name it; null where none was." })
], MarketingConsentType.prototype, "textVersion", void 0);
__decorate([
    Field(() => consentSource, { description: 'Where they said it.' })
], MarketingConsentType.prototype, "source", void 0);
__decorate([
    Field(() => DateTime, { description: 'When they said it.' })
], MarketingConsentType.prototype, "decidedAt", void 0);
MarketingConsentType = __decorate([
    ObjectType('MarketingConsent', { description: 'What a customer said to being written to about offers.' })
], MarketingConsentType);
export { MarketingConsentType };
//# sourceMappingURL=types.js.map