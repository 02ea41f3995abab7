var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let GroupType = class GroupType {
    id;
    name;
    description;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `grp_`.' })
], GroupType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], GroupType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'What it is for; may be empty.' })
], GroupType.prototype, "description", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the group itself, from 1. For `ifVersion`.' })
], GroupType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], GroupType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the group itself was last changed.' })
], GroupType.prototype, "updatedAt", void 0);
GroupType = __decorate([
    ObjectType('Group', { description: 'People who belong together: a team, a department. The roles of a group are those of its members.' })
], GroupType);
export { GroupType };
export const GroupConnection = connectionOf('Group', () => GroupType);
//# sourceMappingURL=types.js.map