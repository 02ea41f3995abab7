var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, ObjectType } from '../../../kernel/graphql.js';
let AreaType = class AreaType {
    countryCode;
    region;
    postalPrefix;
};
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], AreaType.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY. Null for all of them.' })
], AreaType.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How the postal codes begin, without spaces; null for all of them.' })
], AreaType.prototype, "postalPrefix", void 0);
AreaType = __decorate([
    ObjectType('Area', { description: 'A country, a region of it, or the addresses of it whose postal code begins alike.' })
], AreaType);
export { AreaType };
let AreaInput = class AreaInput {
    countryCode;
    region;
    postalPrefix;
};
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], AreaInput.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
], AreaInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How the postal codes begin; spaces, hyphens and case do not matter. At most 12 characters.' })
], AreaInput.prototype, "postalPrefix", void 0);
AreaInput = __decorate([
    InputType('AreaInput', { description: 'A country, a region of it, or the addresses of it whose postal code begins alike.' })
], AreaInput);
export { AreaInput };
let PlaceInput = class PlaceInput {
    countryCode;
    region;
    postalCode;
};
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], PlaceInput.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
], PlaceInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Spaces, hyphens and case do not matter; at most 12 characters.' })
], PlaceInput.prototype, "postalCode", void 0);
PlaceInput = __decorate([
    InputType('PlaceInput', { description: 'As much of an address as rates are chosen by.' })
], PlaceInput);
export { PlaceInput };
//# sourceMappingURL=types.js.map