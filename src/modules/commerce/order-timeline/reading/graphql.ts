import type { Ctx } from '../../../../kernel/context.js';
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderActorType } from '../../orders/edits/types.js';
import { showActor } from '../../orders/edits/versions/show.js';
import { OrderType } from '../../orders/order/types.js';
import type { OrderRow } from '../../orders/tables.js';
import { OrderNoteType } from '../notes/types.js';
import { type TimelineEntry, noteOf, notesOf, timelineOfOrder } from './service.js';
import { TimelineConnection, TimelineEntryType } from './types.js';

@Resolver(() => OrderType)
export class TimelineOfOrderResolver {
  @FieldResolver(() => TimelineConnection, {
    description:
      'What happened to it, the latest first. Shoppers are shown what is for them: not returns that were given up, nor what became of a payment on its way, nor notes for the staff. Read for all orders of a page at once.',
  })
  timeline(@Context() ctx: Ctx, @Root() order: OrderRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return timelineOfOrder(ctx, order, page);
  }

  @FieldResolver(() => [OrderNoteType], {
    description: 'What was written about it, in that order: at most 200. Shoppers are shown what is for them.',
  })
  notes(@Context() ctx: Ctx, @Root() order: OrderRow) {
    return notesOf(ctx, order);
  }
}

@Resolver(() => TimelineEntryType)
export class TimelineEntryResolver {
  @FieldResolver(() => OrderActorType, { description: 'Who did it.' })
  actor(@Root() entry: TimelineEntry) {
    return showActor(entry);
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'How much, where it is about money.' })
  amount(@Root() { amountMinor, currencyCode }: TimelineEntry) {
    return amountMinor === null ? null : toDecimal({ amountMinor, currencyCode });
  }

  @FieldResolver(() => OrderNoteType, {
    nullable: true,
    description: 'The note as it is now; null for everything else, and for one that was deleted.',
  })
  note(@Context() ctx: Ctx, @Root() entry: TimelineEntry) {
    return noteOf(ctx, entry);
  }
}
