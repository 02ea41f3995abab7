import type { LiveEvent } from '../../../kernel/events.js';
import { Arg, Resolver, Root, Subscription } from '../../../kernel/graphql.js';
import { type OccurrenceFilter, interestIn } from './interest.js';
import { EventOccurrenceFilter, EventOccurrenceType } from './types.js';

@Resolver(() => EventOccurrenceType)
export class EventOccurrenceResolver {
  @Subscription<{ filter?: OccurrenceFilter }>(() => EventOccurrenceType, {
    description:
      'Everything that webhooks can tell, live: each event once, after its commit, those of one tenant in their order. What happened before the stream was open, or between two ' +
      'streams, is not told: `webhookDeliveries` has what endpoints were told.',
    listen: async (ctx, { filter }) => ctx.hear(interestIn(filter)),
  })
  eventOccurred(
    @Root() { name: type, payload: data, ...event }: LiveEvent,
    @Arg('filter', () => EventOccurrenceFilter, { nullable: true, description: 'Which events; all when not given.' })
    _filter: EventOccurrenceFilter | null,
  ) {
    return { ...event, type, data };
  }
}
