var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let OperatorType = class OperatorType {
    id;
    email;
    displayName;
    deactivatedAt;
    permissions;
    hasAllPermissions;
    version;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `opr_`.' })
], OperatorType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What one signs in with.' })
], OperatorType.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'How the person is called on screens.' })
], OperatorType.prototype, "displayName", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when the operator is deactivated; null for one who is active.' })
], OperatorType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => [String], { description: 'What the operator may.' })
], OperatorType.prototype, "permissions", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the operator has all permissions, those to come among them.' })
], OperatorType.prototype, "hasAllPermissions", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the operator, from 1. For `ifVersion`.' })
], OperatorType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the operator was created.' })
], OperatorType.prototype, "createdAt", void 0);
OperatorType = __decorate([
    ObjectType('Operator', { description: 'Somebody who runs the installation. Operators belong to no tenant.' })
], OperatorType);
export { OperatorType };
export const OperatorConnection = connectionOf('Operator', () => OperatorType);
let CreateOperatorInput = class CreateOperatorInput {
    email;
    displayName;
    password;
    permissions;
};
__decorate([
    Field(() => String, { description: 'What they sign in with; unique among operators, regardless of case.' })
], CreateOperatorInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'How they are called on screens; 1 to 120 characters.' })
], CreateOperatorInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { description: 'Their first password: 15 to 256 characters.' })
], CreateOperatorInput.prototype, "password", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What they may; all, with those to come, when nothing is given.' })
], CreateOperatorInput.prototype, "permissions", void 0);
CreateOperatorInput = __decorate([
    InputType('CreateOperatorInput', { description: 'A new operator.' })
], CreateOperatorInput);
export { CreateOperatorInput };
let UpdateOperatorInput = class UpdateOperatorInput {
    id;
    ifVersion;
    displayName;
    permissions;
};
__decorate([
    Field(() => ID, { description: 'The operator to change.' })
], UpdateOperatorInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with AUTH_OPERATOR_VERSION_STALE unless the operator has this version.' })
], UpdateOperatorInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How they are called on screens; 1 to 120 characters.' })
], UpdateOperatorInput.prototype, "displayName", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What they may from now on; an explicit null gives all, with those to come.' })
], UpdateOperatorInput.prototype, "permissions", void 0);
UpdateOperatorInput = __decorate([
    InputType('UpdateOperatorInput', { description: 'Changes of an operator. What is not given stays as it is.' })
], UpdateOperatorInput);
export { UpdateOperatorInput };
let OperatorInput = class OperatorInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `opr_`.' })
], OperatorInput.prototype, "id", void 0);
OperatorInput = __decorate([
    InputType('OperatorInput', { description: 'An operator.' })
], OperatorInput);
export { OperatorInput };
//# sourceMappingURL=types.js.map