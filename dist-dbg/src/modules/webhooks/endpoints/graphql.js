var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, Field, FieldResolver, ID, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { webhookEndpointId } from '../ids.js';
import { CreateWebhookEndpointInput, RotateWebhookSecretInput, UpdateWebhookEndpointInput, WebhookEndpointInput } from './inputs.js';
import { liveSecretsOfEndpoint } from './loaders.js';
import { deleteEndpoint, pauseEndpoint, resumeEndpoint } from './pausing.js';
import { createEndpoint, getEndpoint, listWebhookEndpoints, rotateWebhookSecret, updateEndpoint } from './service.js';
import { WebhookEndpointConnection, WebhookEndpointType, WebhookSecretType, endpointStatus } from './types.js';
let WebhookEndpointWithSecretType = class WebhookEndpointWithSecretType {
    endpoint;
    secret;
    publicKey;
};
__decorate([
    Field(() => WebhookEndpointType, { description: 'The endpoint.' })
], WebhookEndpointWithSecretType.prototype, "endpoint", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What requests are signed with: `whsec_…`. Null when only a key pair was made.' })
], WebhookEndpointWithSecretType.prototype, "secret", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What signatures of a key pair are checked with: `whpk_…`. Null when none was made.' })
], WebhookEndpointWithSecretType.prototype, "publicKey", void 0);
WebhookEndpointWithSecretType = __decorate([
    ObjectType('WebhookEndpointWithSecret', { description: 'An endpoint with a secret that is shown this one time.' })
], WebhookEndpointWithSecretType);
let WebhookEndpointResolver = class WebhookEndpointResolver {
    webhookEndpoint(ctx, id) {
        return getEndpoint(ctx, webhookEndpointId.parse(id));
    }
    webhookEndpoints(ctx, page) {
        return listWebhookEndpoints(ctx, page);
    }
    status({ pausedAt, failingSince }) {
        return pausedAt !== null ? 'PAUSED' : failingSince !== null ? 'FAILING' : 'ACTIVE';
    }
    timeoutSeconds({ timeoutMs }) {
        return timeoutMs / 1_000;
    }
    async secrets(ctx, { id }) {
        return (await ctx.load(liveSecretsOfEndpoint, { endpointId: id, now: ctx.now() })) ?? [];
    }
    createWebhookEndpoint(ctx, input) {
        return createEndpoint(ctx, input);
    }
    updateWebhookEndpoint(ctx, input) {
        return updateEndpoint(ctx, input);
    }
    pauseWebhookEndpoint(ctx, input) {
        return pauseEndpoint(ctx, input);
    }
    resumeWebhookEndpoint(ctx, input) {
        return resumeEndpoint(ctx, input);
    }
    deleteWebhookEndpoint(ctx, input) {
        return deleteEndpoint(ctx, input);
    }
    rotateWebhookSecret(ctx, input) {
        return rotateWebhookSecret(ctx, input);
    }
};
__decorate([
    Query(() => WebhookEndpointType, { nullable: true, description: 'One endpoint. Refused with WEBHOOKS_ENDPOINT_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `whe_`.' }))
], WebhookEndpointResolver.prototype, "webhookEndpoint", null);
__decorate([
    Query(() => WebhookEndpointConnection, { nullable: true, description: 'The endpoints, in the order in which they were created.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], WebhookEndpointResolver.prototype, "webhookEndpoints", null);
__decorate([
    FieldResolver(() => endpointStatus, { description: 'Follows from `pausedAt` and `failingSince`.' }),
    __param(0, Root())
], WebhookEndpointResolver.prototype, "status", null);
__decorate([
    FieldResolver(() => Int, { description: 'How long an answer may take, in seconds.' }),
    __param(0, Root())
], WebhookEndpointResolver.prototype, "timeoutSeconds", null);
__decorate([
    FieldResolver(() => [WebhookSecretType], { description: 'What requests are signed with at the moment: at most ten, the oldest first.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookEndpointResolver.prototype, "secrets", null);
__decorate([
    Mutation(() => WebhookEndpointWithSecretType, {
        nullable: true,
        description: 'Creates an endpoint. Its secret is shown in this answer and never again.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateWebhookEndpointInput, { description: 'The new endpoint.' }))
], WebhookEndpointResolver.prototype, "createWebhookEndpoint", null);
__decorate([
    Mutation(() => WebhookEndpointType, { nullable: true, description: 'Changes an endpoint. Deliveries that wait go by the change.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateWebhookEndpointInput, { description: 'What to change.' }))
], WebhookEndpointResolver.prototype, "updateWebhookEndpoint", null);
__decorate([
    Mutation(() => WebhookEndpointType, {
        nullable: true,
        description: 'Sends nothing to an endpoint until it is resumed; what comes is kept for it, as long as `webhooks.retentionDays`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }))
], WebhookEndpointResolver.prototype, "pauseWebhookEndpoint", null);
__decorate([
    Mutation(() => WebhookEndpointType, {
        nullable: true,
        description: 'Sends to a paused endpoint again, and what was kept for it. What came while it was paused for its failures is sent by `replayWebhooks`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }))
], WebhookEndpointResolver.prototype, "resumeWebhookEndpoint", null);
__decorate([
    Mutation(() => WebhookEndpointType, {
        nullable: true,
        description: 'Deletes an endpoint and answers what it was. Its secrets are gone at once; its deliveries can be looked at as long as others.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }))
], WebhookEndpointResolver.prototype, "deleteWebhookEndpoint", null);
__decorate([
    Mutation(() => WebhookEndpointWithSecretType, {
        nullable: true,
        description: 'Makes a new secret for an endpoint and shows it this once. For the time of the overlap each request has a signature of each.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RotateWebhookSecretInput, { description: 'Which endpoint, and how.' }))
], WebhookEndpointResolver.prototype, "rotateWebhookSecret", null);
WebhookEndpointResolver = __decorate([
    Resolver(() => WebhookEndpointType)
], WebhookEndpointResolver);
export { WebhookEndpointResolver };
//# sourceMappingURL=graphql.js.map