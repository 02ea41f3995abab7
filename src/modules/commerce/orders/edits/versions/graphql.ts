import type { Ctx } from '../../../../../kernel/context.js';
import { Context, FieldResolver, Resolver, Root } from '../../../../../kernel/graphql.js';
import { PriceExplanationType } from '../../../pricing/explanation/types.js';
import { OrderLineType, OrderType } from '../../order/types.js';
import type { OrderRow } from '../../tables.js';
import { OrderActorType, OrderLineChangeType, OrderTotalsType, OrderVersionType } from '../types.js';
import { showActor, showChange, showTotals } from './show.js';
import { type OrderVersion, changesOfVersion, explanationOfVersion, linesOfVersion, versionsOf } from './versions.js';

@Resolver(() => OrderType)
export class OrderVersionsResolver {
  @FieldResolver(() => [OrderVersionType], {
    description: 'What it has said, from what was placed to what it says now: one more than it was edited, at most 101. They are never changed.',
  })
  versions(@Context() ctx: Ctx, @Root() order: OrderRow) {
    return versionsOf(ctx, order);
  }
}

@Resolver(() => OrderVersionType)
export class OrderVersionResolver {
  @FieldResolver(() => OrderActorType, { nullable: true, description: 'Who has edited it; null for what was placed.' })
  actor(@Root() { edit }: OrderVersion) {
    return edit && showActor(edit);
  }

  @FieldResolver(() => OrderTotalsType, { description: 'What it came to.' })
  totals(@Root() { order, past }: OrderVersion) {
    return showTotals(past ?? order, order.currencyCode);
  }

  @FieldResolver(() => [OrderLineType], { description: 'Its lines: 1 to 200.' })
  lines(@Context() ctx: Ctx, @Root() version: OrderVersion) {
    return linesOfVersion(ctx, version);
  }

  @FieldResolver(() => [OrderLineChangeType], { description: 'What is different from the version before; nothing for what was placed.' })
  async changes(@Context() ctx: Ctx, @Root() version: OrderVersion) {
    return (await changesOfVersion(ctx, version)).map((change) => showChange(change, version.order.currencyCode));
  }

  @FieldResolver(() => PriceExplanationType, { description: 'How its goods came to their price.' })
  priceExplanation(@Context() ctx: Ctx, @Root() version: OrderVersion) {
    return explanationOfVersion(ctx, version);
  }
}
