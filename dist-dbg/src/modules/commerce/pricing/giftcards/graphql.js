var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { giftCardId } from '../../ids.js';
import { giftCardById } from './loaders.js';
import { disableGiftCard, getGiftCard, getGiftCardByCode, issueGiftCard, listGiftCardEntries, listGiftCards, redeemGiftCard, refundGiftCard, } from './service.js';
import { DisableGiftCardInput, GiftCardConnection, GiftCardEntryConnection, GiftCardEntryType, GiftCardType, IssueGiftCardInput, IssuedGiftCardType, RedeemGiftCardInput, RefundGiftCardInput, } from './types.js';
let GiftCardResolver = class GiftCardResolver {
    giftCard(ctx, id) {
        return getGiftCard(ctx, giftCardId.parse(id));
    }
    giftCardByCode(ctx, code) {
        return getGiftCardByCode(ctx, code);
    }
    giftCards(ctx, page) {
        return listGiftCards(ctx, page);
    }
    balance({ balanceMinor, currencyCode }) {
        return toDecimal({ amountMinor: balanceMinor, currencyCode });
    }
    endsWith({ lastFour }) {
        return lastFour.toUpperCase();
    }
    issueGiftCard(ctx, input) {
        return issueGiftCard(ctx, input);
    }
    redeemGiftCard(ctx, input) {
        return redeemGiftCard(ctx, input);
    }
    refundGiftCard(ctx, input) {
        return refundGiftCard(ctx, input);
    }
    disableGiftCard(ctx, input) {
        return disableGiftCard(ctx, input);
    }
};
__decorate([
    Query(() => GiftCardType, { nullable: true, description: 'One gift card. Refused with COMMERCE_GIFT_CARD_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `gft_`.' }))
], GiftCardResolver.prototype, "giftCard", null);
__decorate([
    Query(() => GiftCardType, {
        nullable: true,
        description: 'The gift card with this code. Wrong codes are counted: too many are refused for a while with TOO_MANY_ATTEMPTS.',
    }),
    __param(0, Context()),
    __param(1, Arg('code', () => String, { description: 'As it was printed.' }))
], GiftCardResolver.prototype, "giftCardByCode", null);
__decorate([
    Query(() => GiftCardConnection, { nullable: true, description: 'The gift cards in the order in which they were issued.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], GiftCardResolver.prototype, "giftCards", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What it can still pay.' }),
    __param(0, Root())
], GiftCardResolver.prototype, "balance", null);
__decorate([
    FieldResolver(() => String, { description: 'The last four characters of its code, to tell cards apart.' }),
    __param(0, Root())
], GiftCardResolver.prototype, "endsWith", null);
__decorate([
    Mutation(() => IssuedGiftCardType, {
        nullable: true,
        description: 'Issues a gift card. Its code is in this answer and nowhere else. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => IssueGiftCardInput, { description: 'The new card.' }))
], GiftCardResolver.prototype, "issueGiftCard", null);
__decorate([
    Mutation(() => GiftCardType, {
        nullable: true,
        description: 'Pays with a gift card: the whole amount or nothing. Refused with COMMERCE_GIFT_CARD_BALANCE_SHORT, COMMERCE_GIFT_CARD_NOT_GOOD or COMMERCE_GIFT_CARD_OTHER_CURRENCY. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RedeemGiftCardInput, { description: 'The payment.' }))
], GiftCardResolver.prototype, "redeemGiftCard", null);
__decorate([
    Mutation(() => GiftCardType, {
        nullable: true,
        description: 'Gives back to a gift card what it paid under a reference, in one or several refunds; refused with COMMERCE_GIFT_CARD_REFUND_TOO_LARGE beyond that. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RefundGiftCardInput, { description: 'The refund.' }))
], GiftCardResolver.prototype, "refundGiftCard", null);
__decorate([
    Mutation(() => GiftCardType, { nullable: true, description: 'Lets a gift card pay no more; doing so again changes nothing.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => DisableGiftCardInput, { description: 'Which one.' }))
], GiftCardResolver.prototype, "disableGiftCard", null);
GiftCardResolver = __decorate([
    Resolver(() => GiftCardType)
], GiftCardResolver);
export { GiftCardResolver };
let GiftCardEntryResolver = class GiftCardEntryResolver {
    giftCardEntries(ctx, id, page) {
        return listGiftCardEntries(ctx, giftCardId.parse(id, 'giftCardId'), page);
    }
    async amount(ctx, { amountMinor, giftCardId: id }) {
        return toDecimal({ amountMinor, currencyCode: (await ctx.load(giftCardById, id))?.currencyCode ?? '' });
    }
    async balanceAfter(ctx, { balanceAfterMinor, giftCardId: id }) {
        return toDecimal({ amountMinor: balanceAfterMinor, currencyCode: (await ctx.load(giftCardById, id))?.currencyCode ?? '' });
    }
};
__decorate([
    Query(() => GiftCardEntryConnection, { nullable: true, description: 'The movements of a gift card, the oldest first.' }),
    __param(0, Context()),
    __param(1, Arg('giftCardId', () => ID, { description: 'The card.' })),
    __param(2, Args(() => PageArgs))
], GiftCardEntryResolver.prototype, "giftCardEntries", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'By how much the balance changed; negative for a payment.' }),
    __param(0, Context()),
    __param(1, Root())
], GiftCardEntryResolver.prototype, "amount", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'The balance after it.' }),
    __param(0, Context()),
    __param(1, Root())
], GiftCardEntryResolver.prototype, "balanceAfter", null);
GiftCardEntryResolver = __decorate([
    Resolver(() => GiftCardEntryType)
], GiftCardEntryResolver);
export { GiftCardEntryResolver };
//# sourceMappingURL=graphql.js.map