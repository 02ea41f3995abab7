var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
let CategoryType = class CategoryType {
    id;
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    position;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cat_`.' })
], CategoryType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'In the language of the shop. For the language of the reader see `localized`.' })
], CategoryType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'As addresses of web pages show it; unique in the tenant.' })
], CategoryType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Plain text; may be empty.' })
], CategoryType.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
], CategoryType.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
], CategoryType.prototype, "seoDescription", void 0);
__decorate([
    Field(() => Int, { description: 'Its place among its siblings, from 0, without gaps.' })
], CategoryType.prototype, "position", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], CategoryType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], CategoryType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], CategoryType.prototype, "updatedAt", void 0);
CategoryType = __decorate([
    ObjectType('Category', { description: 'A place of products in the shop. Categories form trees; those without a parent are the roots.' })
], CategoryType);
export { CategoryType };
export const CategoryConnection = connectionOf('Category', () => CategoryType);
//# sourceMappingURL=types.js.map