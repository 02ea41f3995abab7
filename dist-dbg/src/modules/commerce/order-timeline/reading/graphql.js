var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderActorType } from '../../orders/edits/types.js';
import { showActor } from '../../orders/edits/versions/show.js';
import { OrderType } from '../../orders/order/types.js';
import { OrderNoteType } from '../notes/types.js';
import { noteOf, notesOf, timelineOfOrder } from './service.js';
import { TimelineConnection, TimelineEntryType } from './types.js';
let TimelineOfOrderResolver = class TimelineOfOrderResolver {
    timeline(ctx, order, page) {
        return timelineOfOrder(ctx, order, page);
    }
    notes(ctx, order) {
        return notesOf(ctx, order);
    }
};
__decorate([
    FieldResolver(() => TimelineConnection, {
        description: 'What happened to it, the latest first. Shoppers are shown what is for them: not returns that were given up, nor what became of a payment on its way, nor notes for the staff. Read for all orders of a page at once.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], TimelineOfOrderResolver.prototype, "timeline", null);
__decorate([
    FieldResolver(() => [OrderNoteType], {
        description: 'What was written about it, in that order: at most 200. Shoppers are shown what is for them.',
    }),
    __param(0, Context()),
    __param(1, Root())
], TimelineOfOrderResolver.prototype, "notes", null);
TimelineOfOrderResolver = __decorate([
    Resolver(() => OrderType)
], TimelineOfOrderResolver);
export { TimelineOfOrderResolver };
let TimelineEntryResolver = class TimelineEntryResolver {
    actor(entry) {
        return showActor(entry);
    }
    amount({ amountMinor, currencyCode }) {
        return amountMinor === null ? null : toDecimal({ amountMinor, currencyCode });
    }
    note(ctx, entry) {
        return noteOf(ctx, entry);
    }
};
__decorate([
    FieldResolver(() => OrderActorType, { description: 'Who did it.' }),
    __param(0, Root())
], TimelineEntryResolver.prototype, "actor", null);
__decorate([
    FieldResolver(() => MoneyType, { nullable: true, description: 'How much, where it is about money.' }),
    __param(0, Root())
], TimelineEntryResolver.prototype, "amount", null);
__decorate([
    FieldResolver(() => OrderNoteType, {
        nullable: true,
        description: 'The note as it is now; null for everything else, and for one that was deleted.',
    }),
    __param(0, Context()),
    __param(1, Root())
], TimelineEntryResolver.prototype, "note", null);
TimelineEntryResolver = __decorate([
    Resolver(() => TimelineEntryType)
], TimelineEntryResolver);
export { TimelineEntryResolver };
//# sourceMappingURL=graphql.js.map