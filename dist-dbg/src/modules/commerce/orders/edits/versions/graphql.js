var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Resolver, Root } from '../../../../../kernel/graphql.js';
import { PriceExplanationType } from '../../../pricing/explanation/types.js';
import { OrderLineType, OrderType } from '../../order/types.js';
import { OrderActorType, OrderLineChangeType, OrderTotalsType, OrderVersionType } from '../types.js';
import { showActor, showChange, showTotals } from './show.js';
import { changesOfVersion, explanationOfVersion, linesOfVersion, versionsOf } from './versions.js';
let OrderVersionsResolver = class OrderVersionsResolver {
    versions(ctx, order) {
        return versionsOf(ctx, order);
    }
};
__decorate([
    FieldResolver(() => [OrderVersionType], {
        description: 'What it has said, from what was placed to what it says now: one more than it was edited, at most 101. They are never changed.',
    }),
    __param(0, Context()),
    __param(1, Root())
], OrderVersionsResolver.prototype, "versions", null);
OrderVersionsResolver = __decorate([
    Resolver(() => OrderType)
], OrderVersionsResolver);
export { OrderVersionsResolver };
let OrderVersionResolver = class OrderVersionResolver {
    actor({ edit }) {
        return edit && showActor(edit);
    }
    totals({ order, past }) {
        return showTotals(past ?? order, order.currencyCode);
    }
    lines(ctx, version) {
        return linesOfVersion(ctx, version);
    }
    async changes(ctx, version) {
        return (await changesOfVersion(ctx, version)).map((change) => showChange(change, version.order.currencyCode));
    }
    priceExplanation(ctx, version) {
        return explanationOfVersion(ctx, version);
    }
};
__decorate([
    FieldResolver(() => OrderActorType, { nullable: true, description: 'Who has edited it; null for what was placed.' }),
    __param(0, Root())
], OrderVersionResolver.prototype, "actor", null);
__decorate([
    FieldResolver(() => OrderTotalsType, { description: 'What it came to.' }),
    __param(0, Root())
], OrderVersionResolver.prototype, "totals", null);
__decorate([
    FieldResolver(() => [OrderLineType], { description: 'Its lines: 1 to 200.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderVersionResolver.prototype, "lines", null);
__decorate([
    FieldResolver(() => [OrderLineChangeType], { description: 'What is different from the version before; nothing for what was placed.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderVersionResolver.prototype, "changes", null);
__decorate([
    FieldResolver(() => PriceExplanationType, { description: 'How its goods came to their price.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderVersionResolver.prototype, "priceExplanation", null);
OrderVersionResolver = __decorate([
    Resolver(() => OrderVersionType)
], OrderVersionResolver);
export { OrderVersionResolver };
//# sourceMappingURL=graphql.js.map