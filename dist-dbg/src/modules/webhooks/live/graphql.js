var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Resolver, Root, Subscription } from '../../../kernel/graphql.js';
import { interestIn } from './interest.js';
import { EventOccurrenceFilter, EventOccurrenceType } from './types.js';
let EventOccurrenceResolver = class EventOccurrenceResolver {
    eventOccurred({ name: type, payload: data, ...event }, _filter) {
        return { ...event, type, data };
    }
};
__decorate([
    Subscription(() => EventOccurrenceType, {
        description: 'Everything that webhooks can tell, live: each event once, after its commit, those of one tenant in their order. What happened before the stream was open, or between two ' +
            'streams, is not told: `webhookDeliveries` has what endpoints were told.',
        listen: async (ctx, { filter }) => ctx.hear(interestIn(filter)),
    }),
    __param(0, Root()),
    __param(1, Arg('filter', () => EventOccurrenceFilter, { nullable: true, description: 'Which events; all when not given.' }))
], EventOccurrenceResolver.prototype, "eventOccurred", null);
EventOccurrenceResolver = __decorate([
    Resolver(() => EventOccurrenceType)
], EventOccurrenceResolver);
export { EventOccurrenceResolver };
//# sourceMappingURL=graphql.js.map