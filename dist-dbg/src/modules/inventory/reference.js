var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from '../../kernel/graphql.js';
let StockReferenceInput = class StockReferenceInput {
    kind;
    id;
};
__decorate([
    Field(() => String, { description: 'What kind it is, such as `order` or `delivery`; 1 to 40 characters.' })
], StockReferenceInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'Which one, as people write it; 1 to 120 characters.' })
], StockReferenceInput.prototype, "id", void 0);
StockReferenceInput = __decorate([
    InputType('StockReferenceInput', { description: 'The document or thing behind a movement or reservation. It is not looked up.' })
], StockReferenceInput);
export { StockReferenceInput };
//# sourceMappingURL=reference.js.map