var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { AreaInput, AreaType } from '../../places/types.js';
let ShippingZoneType = class ShippingZoneType {
    id;
    name;
    areas;
    version;
};
__decorate([
    Field(() => ID, { description: 'Begins with `shz_`.' })
], ShippingZoneType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], ShippingZoneType.prototype, "name", void 0);
__decorate([
    Field(() => [AreaType], { description: 'What it consists of: 1 to 100 areas.' })
], ShippingZoneType.prototype, "areas", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], ShippingZoneType.prototype, "version", void 0);
ShippingZoneType = __decorate([
    ObjectType('ShippingZone', {
        description: 'Where the same rates of shipping hold. Of the zones that an address is in, the most precise one with a rate counts: postal code, region, country.',
    })
], ShippingZoneType);
export { ShippingZoneType };
let CreateShippingZoneInput = class CreateShippingZoneInput {
    name;
    areas;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreateShippingZoneInput.prototype, "name", void 0);
__decorate([
    Field(() => [AreaInput], { description: '1 to 100 areas.' })
], CreateShippingZoneInput.prototype, "areas", void 0);
CreateShippingZoneInput = __decorate([
    InputType('CreateShippingZoneInput', { description: 'A new shipping zone. A tenant has at most 200.' })
], CreateShippingZoneInput);
export { CreateShippingZoneInput };
let UpdateShippingZoneInput = class UpdateShippingZoneInput {
    id;
    ifVersion;
    name;
    areas;
};
__decorate([
    Field(() => ID, { description: 'The zone.' })
], UpdateShippingZoneInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version.' })
], UpdateShippingZoneInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdateShippingZoneInput.prototype, "name", void 0);
__decorate([
    Field(() => [AreaInput], { nullable: true, description: 'All its areas, 1 to 100: those of before are replaced.' })
], UpdateShippingZoneInput.prototype, "areas", void 0);
UpdateShippingZoneInput = __decorate([
    InputType('UpdateShippingZoneInput', { description: 'Changes of a shipping zone. What is not given stays as it is.' })
], UpdateShippingZoneInput);
export { UpdateShippingZoneInput };
let DeleteShippingZoneInput = class DeleteShippingZoneInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A zone for which no method has rates.' })
], DeleteShippingZoneInput.prototype, "id", void 0);
DeleteShippingZoneInput = __decorate([
    InputType('DeleteShippingZoneInput', { description: 'Which shipping zone to delete.' })
], DeleteShippingZoneInput);
export { DeleteShippingZoneInput };
//# sourceMappingURL=types.js.map