var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../../../kernel/graphql.js';
let PublishProductInput = class PublishProductInput {
    id;
    publishAt;
    unpublishAt;
};
__decorate([
    Field(() => ID, { description: 'A product in any status but ARCHIVED.' })
], PublishProductInput.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'From when on it is on sale; from now on when not given. A product that is on sale already stays so.',
    })
], PublishProductInput.prototype, "publishAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when it is on sale; lies ahead. Without an end when not given.' })
], PublishProductInput.prototype, "unpublishAt", void 0);
PublishProductInput = __decorate([
    InputType('PublishProductInput', { description: 'Which product to put on sale, and when.' })
], PublishProductInput);
export { PublishProductInput };
let UnpublishProductInput = class UnpublishProductInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A product that is on sale or is to be.' })
], UnpublishProductInput.prototype, "id", void 0);
UnpublishProductInput = __decorate([
    InputType('UnpublishProductInput', { description: 'Which product to take off sale.' })
], UnpublishProductInput);
export { UnpublishProductInput };
let ArchiveProductInput = class ArchiveProductInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A product in any status.' })
], ArchiveProductInput.prototype, "id", void 0);
ArchiveProductInput = __decorate([
    InputType('ArchiveProductInput', { description: 'Which product to take off sale for good.' })
], ArchiveProductInput);
export { ArchiveProductInput };
//# sourceMappingURL=inputs.js.map