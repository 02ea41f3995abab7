var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, registerEnumType, } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { deadReasons } from '../../../platform/delivery/outcome.js';
import { toEventId } from '../../../platform/outbox/event-id.js';
import { chosenSchema, deadLetterId, filterSchema } from './checks.js';
import { discardDeadLetters, pageDeadLetters, redriveDeadLetters, totalDeadLetters } from './service.js';
const reasons = Object.fromEntries(deadReasons.map((reason) => [reason, reason]));
registerEnumType(reasons, {
    name: 'DeadLetterReason',
    description: 'Why nobody tries it any more.',
    valuesConfig: {
        ATTEMPTS_EXHAUSTED: { description: 'The listener failed as often as it may.' },
        GAVE_UP: { description: 'The listener said that trying again is pointless.' },
        INVALID_PAYLOAD: { description: 'The payload is not what the event declares.' },
        MALFORMED: { description: 'A message on the queue, or a row in the outbox, that is none of ours.' },
        FOREIGN: { description: 'A message that names another tenant than its event.' },
        NO_SUCH_DELIVERY: { description: 'A message that points at nothing.' },
        TENANT_UNKNOWN: { description: 'The registry has no such tenant.' },
        UNKNOWN_EVENT: { description: 'This build has no event of this name. A build that has one takes it up again when it starts.' },
        UNKNOWN_VERSION: { description: 'This build has no such version of the event. A build that has one takes it up again when it starts.' },
        UNKNOWN_LISTENER: { description: 'This build has no such listener. A build that has one takes it up again when it starts.' },
        UNKNOWN_SERVER: { description: 'A message that names a database server which this installation does not have.' },
    },
});
let DeadLetterType = class DeadLetterType {
    id;
    reason;
    eventId;
    eventName;
    eventVersion;
    listener;
    tenantId;
    attempts;
    lastError;
    body;
    occurredAt;
    diedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `dlt_`.' })
], DeadLetterType.prototype, "id", void 0);
__decorate([
    Field(() => reasons, { description: 'Why.' })
], DeadLetterType.prototype, "reason", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The event; null for a message that is none of ours.' })
], DeadLetterType.prototype, "eventId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The name of the event.' })
], DeadLetterType.prototype, "eventName", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The version of the event.' })
], DeadLetterType.prototype, "eventVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Module and name of the listener; null when this build could not tell who listens.' })
], DeadLetterType.prototype, "listener", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The tenant; null for the control plane.' })
], DeadLetterType.prototype, "tenantId", void 0);
__decorate([
    Field(() => Int, { description: 'How often it was begun.' })
], DeadLetterType.prototype, "attempts", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the last attempt failed with, at most 1000 characters.' })
], DeadLetterType.prototype, "lastError", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The beginning of a message that is none of ours.' })
], DeadLetterType.prototype, "body", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the event was committed.' })
], DeadLetterType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'Since when nobody tries it.' })
], DeadLetterType.prototype, "diedAt", void 0);
DeadLetterType = __decorate([
    ObjectType('DeadLetter', { description: 'What a listener has to do about an event, or a message, that nobody tries any more. Seen by operators.' })
], DeadLetterType);
const DeadLetterConnection = connectionOf('DeadLetter', () => DeadLetterType);
let DeadLetterFilterInput = class DeadLetterFilterInput {
    reason;
    listener;
    event;
    tenant;
};
__decorate([
    Field(() => reasons, { nullable: true, description: 'For this reason.' })
], DeadLetterFilterInput.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of this listener, as `commerce.mailReceipt`.' })
], DeadLetterFilterInput.prototype, "listener", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of events with this name, as `users.userCreated`.' })
], DeadLetterFilterInput.prototype, "event", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this tenant. Begins with `ten_`.' })
], DeadLetterFilterInput.prototype, "tenant", void 0);
DeadLetterFilterInput = __decorate([
    InputType('DeadLetterFilter', { description: 'Which dead letters: those that match everything that is given.' })
], DeadLetterFilterInput);
let DeadLettersInput = class DeadLettersInput {
    ids;
    filter;
};
__decorate([
    Field(() => [ID], { nullable: true, description: 'Each begins with `dlt_`.' })
], DeadLettersInput.prototype, "ids", void 0);
__decorate([
    Field(() => DeadLetterFilterInput, { nullable: true, description: 'Only those that match; an empty filter is all of them.' })
], DeadLettersInput.prototype, "filter", void 0);
DeadLettersInput = __decorate([
    InputType('DeadLettersInput', { description: 'Which dead letters: by id, by what they have in common, or both. At most 1000, the oldest first.' })
], DeadLettersInput);
let DeadLettersChangeType = class DeadLettersChangeType {
    count;
};
__decorate([
    Field(() => Int, { description: 'How many: with 1000 there may be more, so ask again.' })
], DeadLettersChangeType.prototype, "count", void 0);
DeadLettersChangeType = __decorate([
    ObjectType('DeadLettersChange', { description: 'What was done about dead letters.' })
], DeadLettersChangeType);
let DeadLetterResolver = class DeadLetterResolver {
    async deadLetters(ctx, page, filter) {
        return toConnection(ctx, check(filterSchema, filter ?? {}, 'filter'), page);
    }
    totalCount(ctx, { filter }) {
        return totalDeadLetters(ctx, filter);
    }
    async redriveDeadLetters(ctx, input) {
        return { count: await redriveDeadLetters(ctx, check(chosenSchema, input)) };
    }
    async discardDeadLetters(ctx, input) {
        return { count: await discardDeadLetters(ctx, check(chosenSchema, input)) };
    }
};
__decorate([
    Query(() => DeadLetterConnection, { nullable: true, description: 'What nobody tries any more, the newest first. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs)),
    __param(2, Arg('filter', () => DeadLetterFilterInput, { nullable: true, description: 'Only those that match.' }))
], DeadLetterResolver.prototype, "deadLetters", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many dead letters match. Costs a count: ask for it only when it is shown.' }),
    __param(0, Context()),
    __param(1, Root())
], DeadLetterResolver.prototype, "totalCount", null);
__decorate([
    Mutation(() => DeadLettersChangeType, {
        nullable: true,
        description: 'Lets listeners try dead letters again, with all their attempts. Messages that are no events are passed over. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeadLettersInput, { description: 'Which.' }))
], DeadLetterResolver.prototype, "redriveDeadLetters", null);
__decorate([
    Mutation(() => DeadLettersChangeType, {
        nullable: true,
        description: 'Removes dead letters: nobody will handle those events any more. The audit trail keeps the events themselves. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeadLettersInput, { description: 'Which.' }))
], DeadLetterResolver.prototype, "discardDeadLetters", null);
DeadLetterResolver = __decorate([
    Resolver(() => DeadLetterConnection)
], DeadLetterResolver);
export { DeadLetterResolver };
async function toConnection(ctx, filter, args) {
    return { ...mapPage(await pageDeadLetters(ctx, filter, args), toType), filter };
}
function toType({ id, eventId, ...letter }) {
    return { ...letter, id: deadLetterId.fromUuid(id), eventId: eventId === null ? null : toEventId(eventId) };
}
//# sourceMappingURL=graphql.js.map