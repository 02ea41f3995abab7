var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export const apiKeyStatus = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' };
registerEnumType(apiKeyStatus, {
    name: 'ApiKeyStatus',
    description: 'Whether an API key works.',
    valuesConfig: {
        ACTIVE: { description: 'It works.' },
        EXPIRED: { description: 'Its time is over; it is shown for another 90 days.' },
        REVOKED: { description: 'Somebody ended it, or whoever had been shown its secret was deactivated; it is shown for another 90 days.' },
    },
});
let ApiKeyType = class ApiKeyType {
    id;
    name;
    permissions;
    lastFour;
    createdAt;
    rotatedAt;
    previousUntil;
    expiresAt;
    lastUsedAt;
    revokedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `key_`. The audit trail names it as whoever acted.' })
], ApiKeyType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What it is for.' })
], ApiKeyType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'What it may: nothing else, and those of modules that the tenant does not have only when it has them.' })
], ApiKeyType.prototype, "permissions", void 0);
__decorate([
    Field(() => String, { description: 'The last four characters of its secret.' })
], ApiKeyType.prototype, "lastFour", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was made.' })
], ApiKeyType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When its secret was last replaced.' })
], ApiKeyType.prototype, "rotatedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when the secret before works as well; null when there is none.' })
], ApiKeyType.prototype, "previousUntil", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it ends.' })
], ApiKeyType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was last used, to the quarter of an hour; null when it never was.' })
], ApiKeyType.prototype, "lastUsedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was revoked.' })
], ApiKeyType.prototype, "revokedAt", void 0);
ApiKeyType = __decorate([
    ObjectType('ApiKey', {
        description: 'What a program presents instead of signing in: `Authorization: Bearer srk_…`. It acts by itself, with the permissions that it lists.',
    })
], ApiKeyType);
export { ApiKeyType };
export const ApiKeyConnection = connectionOf('ApiKey', () => ApiKeyType);
let ApiKeyWithSecretType = class ApiKeyWithSecretType {
    apiKey;
    secret;
};
__decorate([
    Field(() => ApiKeyType, { description: 'The key.' })
], ApiKeyWithSecretType.prototype, "apiKey", void 0);
__decorate([
    Field(() => String, {
        description: 'The secret: `srk_`, the id of the key, that of the tenant, 43 random characters and a checksum of six. Only its digest is kept.',
    })
], ApiKeyWithSecretType.prototype, "secret", void 0);
ApiKeyWithSecretType = __decorate([
    ObjectType('ApiKeyWithSecret', { description: 'An API key with its secret, which is shown this one time.' })
], ApiKeyWithSecretType);
export { ApiKeyWithSecretType };
let CreateApiKeyInput = class CreateApiKeyInput {
    name;
    permissions;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'What it is for; 1 to 80 characters.' })
], CreateApiKeyInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'What it may: 1 to 200 permissions, all of which its maker holds.' })
], CreateApiKeyInput.prototype, "permissions", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it ends: at most 366 days from now.' })
], CreateApiKeyInput.prototype, "expiresAt", void 0);
CreateApiKeyInput = __decorate([
    InputType('CreateApiKeyInput', { description: 'A new API key.' })
], CreateApiKeyInput);
export { CreateApiKeyInput };
let RotateApiKeyInput = class RotateApiKeyInput {
    id;
    expiresAt;
    overlapHours;
};
__decorate([
    Field(() => ID, { description: 'The key.' })
], RotateApiKeyInput.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the key ends from now on: at most 366 days from now. As before when not given.' })
], RotateApiKeyInput.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'For how many hours the present secret works as well: 0 to 168, 24 when not given.' })
], RotateApiKeyInput.prototype, "overlapHours", void 0);
RotateApiKeyInput = __decorate([
    InputType('RotateApiKeyInput', { description: 'Which API key gets a new secret, and how.' })
], RotateApiKeyInput);
export { RotateApiKeyInput };
let RevokeApiKeyInput = class RevokeApiKeyInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The key.' })
], RevokeApiKeyInput.prototype, "id", void 0);
RevokeApiKeyInput = __decorate([
    InputType('RevokeApiKeyInput', { description: 'Which API key to end.' })
], RevokeApiKeyInput);
export { RevokeApiKeyInput };
let ApiKeyFilter = class ApiKeyFilter {
    status;
};
__decorate([
    Field(() => apiKeyStatus, { nullable: true, description: 'In this status.' })
], ApiKeyFilter.prototype, "status", void 0);
ApiKeyFilter = __decorate([
    InputType('ApiKeyFilter', { description: 'Which API keys to list.' })
], ApiKeyFilter);
export { ApiKeyFilter };
//# sourceMappingURL=types.js.map