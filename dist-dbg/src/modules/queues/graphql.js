var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { eventId } from '../../kernel/events.js';
import { Arg, Context, DateTime, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from '../../kernel/graphql.js';
import { getEventStatus, listEventQueues, listRecurringJobs } from './service.js';
let EventQueueType = class EventQueueType {
    server;
    waiting;
    scheduled;
    onQueue;
    retrying;
    deadLetters;
    parkedTenants;
    oldestSeconds;
    handledPerMinute;
};
__decorate([
    Field(() => String, { description: 'The server.' })
], EventQueueType.prototype, "server", void 0);
__decorate([
    Field(() => Int, { description: 'Events that wait for their turn to be put on the queue.' })
], EventQueueType.prototype, "waiting", void 0);
__decorate([
    Field(() => Int, { description: 'Events that were told for a later time.' })
], EventQueueType.prototype, "scheduled", void 0);
__decorate([
    Field(() => Int, { description: 'Listeners with an event that is on the queue or being worked on.' })
], EventQueueType.prototype, "onQueue", void 0);
__decorate([
    Field(() => Int, { description: 'Listeners with an event that waits for another attempt, or for an earlier one of the same thing.' })
], EventQueueType.prototype, "retrying", void 0);
__decorate([
    Field(() => Int, { description: 'What nobody tries any more: `deadLetters`.' })
], EventQueueType.prototype, "deadLetters", void 0);
__decorate([
    Field(() => Int, { description: 'Tenants whose events wait because they are suspended or being upgraded.' })
], EventQueueType.prototype, "parkedTenants", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'How old the oldest event is that could be handled, in seconds; null when there is none.' })
], EventQueueType.prototype, "oldestSeconds", void 0);
__decorate([
    Field(() => Int, { description: 'How many times a listener has handled an event within the last minute.' })
], EventQueueType.prototype, "handledPerMinute", void 0);
EventQueueType = __decorate([
    ObjectType('EventQueue', { description: 'How much one database server has to do about events. Counts end at 100000. Seen by operators.' })
], EventQueueType);
const listenerState = { WAITING: 'WAITING', ON_QUEUE: 'ON_QUEUE', HANDLED: 'HANDLED', DEAD: 'DEAD' };
registerEnumType(listenerState, {
    name: 'EventListenerState',
    description: 'What became of an event for one listener.',
    valuesConfig: {
        WAITING: { description: 'It waits for its next attempt, or for an earlier event of the same thing.' },
        ON_QUEUE: { description: 'It is on the queue, or being worked on.' },
        HANDLED: { description: 'Its effect was committed.' },
        DEAD: { description: 'Nobody tries it any more: it is a dead letter.' },
    },
});
let EventListenerStatusType = class EventListenerStatusType {
    listener;
    state;
    attempts;
    nextAttemptAt;
    handledAt;
    lastError;
};
__decorate([
    Field(() => String, { description: 'Module and name, as `commerce.mailReceipt`; empty when this build knows no listener.' })
], EventListenerStatusType.prototype, "listener", void 0);
__decorate([
    Field(() => listenerState, { description: 'How far it is.' })
], EventListenerStatusType.prototype, "state", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often it was begun; null once it is handled.' })
], EventListenerStatusType.prototype, "attempts", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it is tried next; null unless it waits.' })
], EventListenerStatusType.prototype, "nextAttemptAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When its effect was committed.' })
], EventListenerStatusType.prototype, "handledAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the last attempt failed with.' })
], EventListenerStatusType.prototype, "lastError", void 0);
EventListenerStatusType = __decorate([
    ObjectType('EventListenerStatus', { description: 'What became of an event for one listener.' })
], EventListenerStatusType);
let EventStatusType = class EventStatusType {
    id;
    name;
    tenantId;
    occurredAt;
    scheduledFor;
    listeners;
};
__decorate([
    Field(() => ID, { description: 'The event. Begins with `evt_`.' })
], EventStatusType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its name; null once all listeners have handled it.' })
], EventStatusType.prototype, "name", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The tenant in which it happened; null for the control plane, and once it is handled.' })
], EventStatusType.prototype, "tenantId", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was committed; null once all listeners have handled it.' })
], EventStatusType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'The time for which it was told, while that has not come.' })
], EventStatusType.prototype, "scheduledFor", void 0);
__decorate([
    Field(() => [EventListenerStatusType], {
        description: 'Each listener; empty while it waits for its turn. Those that are handled are known for a week.',
    })
], EventStatusType.prototype, "listeners", void 0);
EventStatusType = __decorate([
    ObjectType('EventStatus', { description: 'What became of one event. Seen by operators.' })
], EventStatusType);
let RecurringJobType = class RecurringJobType {
    name;
    every;
    nextRunAt;
    startedAt;
    endedAt;
    lastError;
};
__decorate([
    Field(() => ID, { description: 'Module and name, as `tenancy.eraseTerminated`.' })
], RecurringJobType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The time between runs, as `5m`.' })
], RecurringJobType.prototype, "every", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it runs next. Of jobs that run more often than every 30 seconds, only changes of fortune are noted.' })
], RecurringJobType.prototype, "nextRunAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the last noted run began.' })
], RecurringJobType.prototype, "startedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the last noted run ended.' })
], RecurringJobType.prototype, "endedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the last noted run failed with; null when it went well.' })
], RecurringJobType.prototype, "lastError", void 0);
RecurringJobType = __decorate([
    ObjectType('RecurringJob', { description: 'A job that modules or the platform run again and again, in one process at a time. Seen by operators.' })
], RecurringJobType);
let QueueResolver = class QueueResolver {
    eventQueues(ctx) {
        return listEventQueues(ctx);
    }
    async eventStatus(ctx, id) {
        return toStatus(await getEventStatus(ctx, eventId.parse(id)));
    }
    recurringJobs(ctx) {
        return listRecurringJobs(ctx);
    }
};
__decorate([
    Query(() => [EventQueueType], { nullable: true, description: 'How much each database server has to do about events. For operators.' }),
    __param(0, Context())
], QueueResolver.prototype, "eventQueues", null);
__decorate([
    Query(() => EventStatusType, { nullable: true, description: 'What became of one event, listener by listener. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `evt_`.' }))
], QueueResolver.prototype, "eventStatus", null);
__decorate([
    Query(() => [RecurringJobType], { nullable: true, description: 'The recurring jobs, by name. For operators.' }),
    __param(0, Context())
], QueueResolver.prototype, "recurringJobs", null);
QueueResolver = __decorate([
    Resolver()
], QueueResolver);
export { QueueResolver };
function toStatus({ id, event, listeners }) {
    return {
        id,
        name: event?.name ?? null,
        tenantId: event?.tenantId ?? null,
        occurredAt: toDate(event?.occurredAt),
        scheduledFor: toDate(event?.scheduledFor),
        listeners: listeners.map((one) => ({ ...one, nextAttemptAt: toDate(one.nextAttemptAt), handledAt: toDate(one.handledAt) })),
    };
}
function toDate(text) {
    return text == null ? null : new Date(text);
}
//# sourceMappingURL=graphql.js.map