var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, Field, FieldResolver, ID, Mutation, ObjectType, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { webhookSourceId } from '../ids.js';
import { CreateWebhookSourceInput, RotateWebhookSourceSecretInput, UpdateWebhookSourceInput, WebhookSourceInput } from './inputs.js';
import { liveSecretsOfSource, rejectionsOfSource } from './loaders.js';
import { createSource, deleteSource, getSource, listSources, rotateWebhookSourceSecret, updateSource, urlOf } from './service.js';
import { WebhookRejectionType, WebhookSourceConnection, WebhookSourceSecretType, WebhookSourceType, WebhookVerificationType } from './types.js';
let WebhookSourceWithSecretType = class WebhookSourceWithSecretType {
    source;
    secret;
};
__decorate([
    Field(() => WebhookSourceType, { description: 'The source.' })
], WebhookSourceWithSecretType.prototype, "source", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For its sender. Null when the sender gave it, or has still to give it.' })
], WebhookSourceWithSecretType.prototype, "secret", void 0);
WebhookSourceWithSecretType = __decorate([
    ObjectType('WebhookSourceWithSecret', { description: 'A source with a secret that is shown this one time.' })
], WebhookSourceWithSecretType);
let WebhookSourceResolver = class WebhookSourceResolver {
    webhookSource(ctx, id) {
        return getSource(ctx, webhookSourceId.parse(id));
    }
    webhookSources(ctx, page) {
        return listSources(ctx, page);
    }
    url(ctx, source) {
        return urlOf(ctx, source);
    }
    verification({ scheme }) {
        return scheme;
    }
    async secrets(ctx, { id }) {
        return (await ctx.load(liveSecretsOfSource, { sourceId: id, now: ctx.now() })) ?? [];
    }
    async rejections(ctx, { id }) {
        return (await ctx.load(rejectionsOfSource, { sourceId: id, now: ctx.now() })) ?? [];
    }
    createWebhookSource(ctx, input) {
        return createSource(ctx, input);
    }
    updateWebhookSource(ctx, input) {
        return updateSource(ctx, input);
    }
    rotateWebhookSourceSecret(ctx, input) {
        return rotateWebhookSourceSecret(ctx, input);
    }
    deleteWebhookSource(ctx, input) {
        return deleteSource(ctx, input);
    }
};
__decorate([
    Query(() => WebhookSourceType, { nullable: true, description: 'One source. Refused with INBOUND_SOURCE_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `src_`.' }))
], WebhookSourceResolver.prototype, "webhookSource", null);
__decorate([
    Query(() => WebhookSourceConnection, { nullable: true, description: 'The sources, in the order in which they were created.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], WebhookSourceResolver.prototype, "webhookSources", null);
__decorate([
    FieldResolver(() => String, { description: 'Where its sender posts to. Nobody can guess it, but a signature is what keeps others out.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookSourceResolver.prototype, "url", null);
__decorate([
    FieldResolver(() => WebhookVerificationType, { description: 'How its webhooks are verified.' }),
    __param(0, Root())
], WebhookSourceResolver.prototype, "verification", null);
__decorate([
    FieldResolver(() => [WebhookSourceSecretType], { description: 'The secrets that are good at the moment: at most five, the oldest first.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookSourceResolver.prototype, "secrets", null);
__decorate([
    FieldResolver(() => [WebhookRejectionType], { description: 'What was turned away in the last 24 hours, the newest hour first.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookSourceResolver.prototype, "rejections", null);
__decorate([
    Mutation(() => WebhookSourceWithSecretType, {
        nullable: true,
        description: 'Creates a source. A secret that is made for it is shown in this answer and never again.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateWebhookSourceInput, { description: 'The new source.' }))
], WebhookSourceResolver.prototype, "createWebhookSource", null);
__decorate([
    Mutation(() => WebhookSourceType, { nullable: true, description: 'Changes a source. What waits to be handled goes by the change.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateWebhookSourceInput, { description: 'What to change.' }))
], WebhookSourceResolver.prototype, "updateWebhookSource", null);
__decorate([
    Mutation(() => WebhookSourceWithSecretType, {
        nullable: true,
        description: 'Gives a source a new secret. For the time of the overlap the former ones are good as well.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RotateWebhookSourceSecretInput, { description: 'Which source, and how.' }))
], WebhookSourceResolver.prototype, "rotateWebhookSourceSecret", null);
__decorate([
    Mutation(() => WebhookSourceType, {
        nullable: true,
        description: 'Deletes a source and answers what it was. Its address takes nothing any more; what it received can be looked at as long as others.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => WebhookSourceInput, { description: 'Which one.' }))
], WebhookSourceResolver.prototype, "deleteWebhookSource", null);
WebhookSourceResolver = __decorate([
    Resolver(() => WebhookSourceType)
], WebhookSourceResolver);
export { WebhookSourceResolver };
//# sourceMappingURL=graphql.js.map