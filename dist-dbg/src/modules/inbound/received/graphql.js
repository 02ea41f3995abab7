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
import { receivedWebhookId } from '../ids.js';
import { sourceById } from '../sources/loaders.js';
import { WebhookSourceType } from '../sources/types.js';
import { bodyOfReceived } from './loaders.js';
import { getReceived, listReceived, replayReceived } from './service.js';
import { ReceivedWebhookConnection, ReceivedWebhookFilter, ReceivedWebhookType, ReplayReceivedWebhooksInput } from './types.js';
let ReceivedWebhookReplayType = class ReceivedWebhookReplayType {
    count;
};
__decorate([
    Field(() => Int, { description: 'How many are handled again: with 500 there may be more, so ask again.' })
], ReceivedWebhookReplayType.prototype, "count", void 0);
ReceivedWebhookReplayType = __decorate([
    ObjectType('ReceivedWebhookReplay', { description: 'What a replay comes to.' })
], ReceivedWebhookReplayType);
let ReceivedWebhookResolver = class ReceivedWebhookResolver {
    receivedWebhook(ctx, id) {
        return getReceived(ctx, receivedWebhookId.parse(id));
    }
    receivedWebhooks(ctx, filter, page) {
        return listReceived(ctx, { filter, page });
    }
    source(ctx, { sourceId }) {
        return ctx.load(sourceById, sourceId);
    }
    async body(ctx, { id }) {
        return textOf(await ctx.load(bodyOfReceived, id));
    }
    async bodyBase64(ctx, { id }) {
        return (await ctx.load(bodyOfReceived, id))?.toString('base64') ?? null;
    }
    replayReceivedWebhooks(ctx, input) {
        return replayReceived(ctx, input);
    }
};
__decorate([
    Query(() => ReceivedWebhookType, {
        nullable: true,
        description: 'One received webhook. Refused with INBOUND_RECEIVED_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `whr_`.' }))
], ReceivedWebhookResolver.prototype, "receivedWebhook", null);
__decorate([
    Query(() => ReceivedWebhookConnection, { nullable: true, description: 'Received webhooks, the newest first, for `inbound.retentionDays`.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => ReceivedWebhookFilter, { nullable: true, description: 'Which; all when not given.' })),
    __param(2, Args(() => PageArgs))
], ReceivedWebhookResolver.prototype, "receivedWebhooks", null);
__decorate([
    FieldResolver(() => WebhookSourceType, { nullable: true, description: 'Where it came to, also when it was deleted since.' }),
    __param(0, Context()),
    __param(1, Root())
], ReceivedWebhookResolver.prototype, "source", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Its body as text, byte for byte as it came. Null when it is not UTF-8.' }),
    __param(0, Context()),
    __param(1, Root())
], ReceivedWebhookResolver.prototype, "body", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Its body in base64, whatever it is.' }),
    __param(0, Context()),
    __param(1, Root())
], ReceivedWebhookResolver.prototype, "bodyBase64", null);
__decorate([
    Mutation(() => ReceivedWebhookReplayType, {
        nullable: true,
        description: 'Has received webhooks verified and handled again, by the mappings of now. What the same mapping has done with one is not done a second time.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReplayReceivedWebhooksInput, { description: 'Which.' }))
], ReceivedWebhookResolver.prototype, "replayReceivedWebhooks", null);
ReceivedWebhookResolver = __decorate([
    Resolver(() => ReceivedWebhookType)
], ReceivedWebhookResolver);
export { ReceivedWebhookResolver };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function textOf(body) {
    try {
        return body && utf8.decode(body);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=graphql.js.map