var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, ObjectType } from '../../../../kernel/graphql.js';
let ExternalIdType = class ExternalIdType {
    source;
};
__decorate([
    Field(() => String, { description: 'The other system, such as `erp`.' })
], ExternalIdType.prototype, "source", void 0);
ExternalIdType = __decorate([
    ObjectType('ExternalId', { description: 'What another system calls it.' })
], ExternalIdType);
export { ExternalIdType };
let ExternalIdInput = class ExternalIdInput {
    source;
    id;
};
__decorate([
    Field(() => String, { description: 'The other system, such as `erp`; 1 to 60 characters.' })
], ExternalIdInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: 'Its id there; 1 to 200 characters, once in each source.' })
], ExternalIdInput.prototype, "id", void 0);
ExternalIdInput = __decorate([
    InputType('ExternalIdInput', { description: 'What another system calls it.' })
], ExternalIdInput);
export { ExternalIdInput };
//# sourceMappingURL=types.js.map