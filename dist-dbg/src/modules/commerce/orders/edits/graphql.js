var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { dueOf, overpaidOf } from '../money/standing.js';
import { OrderLineType, OrderType } from '../order/types.js';
import { EditOrderInput } from './inputs.js';
import { editOrder, previewOrderEdit } from './service.js';
import { OrderEditPreviewType, OrderLineChangeType, OrderTotalsType } from './types.js';
import { showChange, showTotals } from './versions/show.js';
const EDIT = { description: 'What is to be different.' };
let OrderEditResolver = class OrderEditResolver {
    editOrder(ctx, input) {
        return editOrder(ctx, input);
    }
    orderEditPreview(ctx, input) {
        return previewOrderEdit(ctx, input);
    }
    totals({ order, content }) {
        return showTotals(content, order.currencyCode);
    }
    lines({ lines }) {
        return lines;
    }
    changes({ changes, order }) {
        return changes.map((change) => showChange(change, order.currencyCode));
    }
    due({ order, content: { payableMinor } }) {
        return toDecimal({ amountMinor: dueOf({ ...order, payableMinor }), currencyCode: order.currencyCode });
    }
    refund({ order, content: { payableMinor } }) {
        return toDecimal({ amountMinor: overpaidOf({ ...order, payableMinor }), currencyCode: order.currencyCode });
    }
};
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Changes an order of which nothing has left: quantities, lines, where it goes to and how. Lines that stay keep their unit price; the rest is priced now, the stock is reserved or given back, and what is owed more is asked for, what was paid too much given back. What it said before stays readable in `versions`. Refused with COMMERCE_ORDER_STATE, COMMERCE_ORDER_BILLED, COMMERCE_ORDER_CREDITED or COMMERCE_ORDER_BEING_PAID where it cannot be edited, and with COMMERCE_OUT_OF_STOCK, naming every line that is short. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => EditOrderInput, EDIT))
], OrderEditResolver.prototype, "editOrder", null);
__decorate([
    Query(() => OrderEditPreviewType, {
        nullable: true,
        description: 'What an edit would make of an order; nothing is changed. Refused as `editOrder` is, but for stock and invoices.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => EditOrderInput, EDIT))
], OrderEditResolver.prototype, "orderEditPreview", null);
__decorate([
    FieldResolver(() => OrderTotalsType, { description: 'What it would come to.' }),
    __param(0, Root())
], OrderEditResolver.prototype, "totals", null);
__decorate([
    FieldResolver(() => [OrderLineType], { description: 'The lines that it would have.' }),
    __param(0, Root())
], OrderEditResolver.prototype, "lines", null);
__decorate([
    FieldResolver(() => [OrderLineChangeType], { description: 'What of it would be different.' }),
    __param(0, Root())
], OrderEditResolver.prototype, "changes", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What would still be to come.' }),
    __param(0, Root())
], OrderEditResolver.prototype, "due", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What would be given back of what was paid.' }),
    __param(0, Root())
], OrderEditResolver.prototype, "refund", null);
OrderEditResolver = __decorate([
    Resolver(() => OrderEditPreviewType)
], OrderEditResolver);
export { OrderEditResolver };
//# sourceMappingURL=graphql.js.map