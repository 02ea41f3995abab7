var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { TranslateInput } from '../translations/types.js';
let CreateCategoryInput = class CreateCategoryInput {
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    parentId;
    position;
};
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 120 characters.' })
], CreateCategoryInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant.' })
], CreateCategoryInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
], CreateCategoryInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
], CreateCategoryInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
], CreateCategoryInput.prototype, "seoDescription", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The category above it; without one it is a root.' })
], CreateCategoryInput.prototype, "parentId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its place among its siblings, from 0; the last one when not given. Those behind it move on.' })
], CreateCategoryInput.prototype, "position", void 0);
CreateCategoryInput = __decorate([
    InputType('CreateCategoryInput', { description: 'A new category.' })
], CreateCategoryInput);
export { CreateCategoryInput };
let UpdateCategoryInput = class UpdateCategoryInput {
    id;
    ifVersion;
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    parentId;
    position;
};
__decorate([
    Field(() => ID, { description: 'The category to change.' })
], UpdateCategoryInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
], UpdateCategoryInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people read it; 1 to 120 characters.' })
], UpdateCategoryInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant.' })
], UpdateCategoryInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
], UpdateCategoryInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
], UpdateCategoryInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
], UpdateCategoryInput.prototype, "seoDescription", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Moves it, with all below it, under this category; an explicit null makes it a root.' })
], UpdateCategoryInput.prototype, "parentId", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Its place among its siblings, from 0; the last one under a new parent when not given. Those behind it move on.',
    })
], UpdateCategoryInput.prototype, "position", void 0);
UpdateCategoryInput = __decorate([
    InputType('UpdateCategoryInput', { description: 'Changes of a category. What is not given stays as it is.' })
], UpdateCategoryInput);
export { UpdateCategoryInput };
let MoveCategoryInput = class MoveCategoryInput {
    id;
    ifVersion;
    parentId;
    afterId;
    position;
};
__decorate([
    Field(() => ID, { description: 'The category to move.' })
], MoveCategoryInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
], MoveCategoryInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The category above it from now on; without one it is a root.' })
], MoveCategoryInput.prototype, "parentId", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'The sibling behind which it stands from now on; an explicit null makes it the first one. This or the position.',
    })
], MoveCategoryInput.prototype, "afterId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its place among its siblings, from 0. The last one when neither this nor afterId is given.' })
], MoveCategoryInput.prototype, "position", void 0);
MoveCategoryInput = __decorate([
    InputType('MoveCategoryInput', { description: 'Where a category is dragged to, with all below it.' })
], MoveCategoryInput);
export { MoveCategoryInput };
let TranslateCategoryInput = class TranslateCategoryInput extends TranslateInput {
    id;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'The category.' })
], TranslateCategoryInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
], TranslateCategoryInput.prototype, "ifVersion", void 0);
TranslateCategoryInput = __decorate([
    InputType('TranslateCategoryInput', { description: 'A category in another language.' })
], TranslateCategoryInput);
export { TranslateCategoryInput };
let DeleteCategoryInput = class DeleteCategoryInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A category without sub-categories and products.' })
], DeleteCategoryInput.prototype, "id", void 0);
DeleteCategoryInput = __decorate([
    InputType('DeleteCategoryInput', { description: 'Which category to delete.' })
], DeleteCategoryInput);
export { DeleteCategoryInput };
//# sourceMappingURL=inputs.js.map