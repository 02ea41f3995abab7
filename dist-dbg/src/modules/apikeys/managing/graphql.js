var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { UserType, personById } from '../../users/public.js';
import { apiKeyId } from '../ids.js';
import { shownPrefix } from '../presenting/secret.js';
import { createApiKey, getApiKey, listApiKeys, revokeApiKey, rotateApiKey, statusOf } from './service.js';
import { ApiKeyConnection, ApiKeyFilter, ApiKeyType, ApiKeyWithSecretType, CreateApiKeyInput, RevokeApiKeyInput, RotateApiKeyInput, apiKeyStatus, } from './types.js';
let ApiKeyResolver = class ApiKeyResolver {
    apiKey(ctx, id) {
        return getApiKey(ctx, apiKeyId.parse(id));
    }
    apiKeys(ctx, filter, page) {
        return listApiKeys(ctx, filter, page);
    }
    status(ctx, key) {
        return statusOf(key, ctx.now());
    }
    prefix({ id }) {
        return shownPrefix(id);
    }
    createdBy(ctx, key) {
        return ctx.load(personById, key.createdBy);
    }
    shownTo(ctx, key) {
        return ctx.load(personById, key.shownTo);
    }
    createApiKey(ctx, input) {
        return createApiKey(ctx, input);
    }
    rotateApiKey(ctx, input) {
        return rotateApiKey(ctx, input);
    }
    revokeApiKey(ctx, input) {
        return revokeApiKey(ctx, input);
    }
};
__decorate([
    Query(() => ApiKeyType, { nullable: true, description: 'One API key. Refused with APIKEYS_KEY_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `key_`.' }))
], ApiKeyResolver.prototype, "apiKey", null);
__decorate([
    Query(() => ApiKeyConnection, { nullable: true, description: 'The API keys of the tenant, the newest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => ApiKeyFilter, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Args(() => PageArgs))
], ApiKeyResolver.prototype, "apiKeys", null);
__decorate([
    FieldResolver(() => apiKeyStatus, { description: 'Follows from `revokedAt` and `expiresAt`.' }),
    __param(0, Context()),
    __param(1, Root())
], ApiKeyResolver.prototype, "status", null);
__decorate([
    FieldResolver(() => String, { description: 'What its secrets begin with, to recognise one by that was found somewhere: `srk_` and its id.' }),
    __param(0, Root())
], ApiKeyResolver.prototype, "prefix", null);
__decorate([
    FieldResolver(() => UserType, { nullable: true, description: 'Who made it.' }),
    __param(0, Context()),
    __param(1, Root())
], ApiKeyResolver.prototype, "createdBy", null);
__decorate([
    FieldResolver(() => UserType, {
        nullable: true,
        description: 'Who was shown its secret: who made it or last rotated it. When they are deactivated, the key is revoked.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ApiKeyResolver.prototype, "shownTo", null);
__decorate([
    Mutation(() => ApiKeyWithSecretType, {
        nullable: true,
        description: 'Makes an API key. Its secret is shown in this answer and never again. Refused with ACCESS_BEYOND_OWN for permissions that one does not hold.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateApiKeyInput, { description: 'The new key.' }))
], ApiKeyResolver.prototype, "createApiKey", null);
__decorate([
    Mutation(() => ApiKeyWithSecretType, {
        nullable: true,
        description: 'Makes a new secret for an API key and shows it this once; the present one works as well for the time of the overlap. Refused with ACCESS_BEYOND_OWN when the key may more than oneself, and with APIKEYS_KEY_OVER when it works no more.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RotateApiKeyInput, { description: 'Which key, and how.' }))
], ApiKeyResolver.prototype, "rotateApiKey", null);
__decorate([
    Mutation(() => ApiKeyType, {
        nullable: true,
        description: 'Ends an API key, within two seconds on every process. Doing so again changes nothing.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RevokeApiKeyInput, { description: 'Which one.' }))
], ApiKeyResolver.prototype, "revokeApiKey", null);
ApiKeyResolver = __decorate([
    Resolver(() => ApiKeyType)
], ApiKeyResolver);
export { ApiKeyResolver };
let ApiKeyConnectionResolver = class ApiKeyConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { nullable: true, description: 'How many API keys the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], ApiKeyConnectionResolver.prototype, "totalCount", null);
ApiKeyConnectionResolver = __decorate([
    Resolver(() => ApiKeyConnection)
], ApiKeyConnectionResolver);
export { ApiKeyConnectionResolver };
//# sourceMappingURL=graphql.js.map