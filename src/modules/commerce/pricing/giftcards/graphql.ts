import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { giftCardId } from '../../ids.js';
import { giftCardById } from './loaders.js';
import {
  disableGiftCard,
  getGiftCard,
  getGiftCardByCode,
  issueGiftCard,
  listGiftCardEntries,
  listGiftCards,
  redeemGiftCard,
  refundGiftCard,
} from './service.js';
import type { GiftCardEntryRow, GiftCardRow } from './tables.js';
import {
  DisableGiftCardInput,
  GiftCardConnection,
  GiftCardEntryConnection,
  GiftCardEntryType,
  GiftCardType,
  IssueGiftCardInput,
  IssuedGiftCardType,
  RedeemGiftCardInput,
  RefundGiftCardInput,
} from './types.js';

@Resolver(() => GiftCardType)
export class GiftCardResolver {
  @Query(() => GiftCardType, { nullable: true, description: 'One gift card. Refused with COMMERCE_GIFT_CARD_NOT_FOUND when there is none.' })
  giftCard(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `gft_`.' }) id: string) {
    return getGiftCard(ctx, giftCardId.parse(id));
  }

  @Query(() => GiftCardType, {
    nullable: true,
    description: 'The gift card with this code. Wrong codes are counted: too many are refused for a while with TOO_MANY_ATTEMPTS.',
  })
  giftCardByCode(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'As it was printed.' }) code: string) {
    return getGiftCardByCode(ctx, code);
  }

  @Query(() => GiftCardConnection, { nullable: true, description: 'The gift cards in the order in which they were issued.' })
  giftCards(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listGiftCards(ctx, page);
  }

  @FieldResolver(() => MoneyType, { description: 'What it can still pay.' })
  balance(@Root() { balanceMinor, currencyCode }: GiftCardRow) {
    return toDecimal({ amountMinor: balanceMinor, currencyCode });
  }

  @FieldResolver(() => String, { description: 'The last four characters of its code, to tell cards apart.' })
  endsWith(@Root() { lastFour }: GiftCardRow) {
    return lastFour.toUpperCase();
  }

  @Mutation(() => IssuedGiftCardType, {
    nullable: true,
    description: 'Issues a gift card. Its code is in this answer and nowhere else. Needs an Idempotency-Key.',
  })
  issueGiftCard(@Context() ctx: Ctx, @Arg('input', () => IssueGiftCardInput, { description: 'The new card.' }) input: IssueGiftCardInput) {
    return issueGiftCard(ctx, input);
  }

  @Mutation(() => GiftCardType, {
    nullable: true,
    description:
      'Pays with a gift card: the whole amount or nothing. Refused with COMMERCE_GIFT_CARD_BALANCE_SHORT, COMMERCE_GIFT_CARD_NOT_GOOD or COMMERCE_GIFT_CARD_OTHER_CURRENCY. Needs an Idempotency-Key.',
  })
  redeemGiftCard(@Context() ctx: Ctx, @Arg('input', () => RedeemGiftCardInput, { description: 'The payment.' }) input: RedeemGiftCardInput) {
    return redeemGiftCard(ctx, input);
  }

  @Mutation(() => GiftCardType, {
    nullable: true,
    description:
      'Gives back to a gift card what it paid under a reference, in one or several refunds; refused with COMMERCE_GIFT_CARD_REFUND_TOO_LARGE beyond that. Needs an Idempotency-Key.',
  })
  refundGiftCard(@Context() ctx: Ctx, @Arg('input', () => RefundGiftCardInput, { description: 'The refund.' }) input: RefundGiftCardInput) {
    return refundGiftCard(ctx, input);
  }

  @Mutation(() => GiftCardType, { nullable: true, description: 'Lets a gift card pay no more; doing so again changes nothing.' })
  disableGiftCard(@Context() ctx: Ctx, @Arg('input', () => DisableGiftCardInput, { description: 'Which one.' }) input: DisableGiftCardInput) {
    return disableGiftCard(ctx, input);
  }
}

@Resolver(() => GiftCardEntryType)
export class GiftCardEntryResolver {
  @Query(() => GiftCardEntryConnection, { nullable: true, description: 'The movements of a gift card, the oldest first.' })
  giftCardEntries(@Context() ctx: Ctx, @Arg('giftCardId', () => ID, { description: 'The card.' }) id: string, @Args(() => PageArgs) page: PageArgs) {
    return listGiftCardEntries(ctx, giftCardId.parse(id, 'giftCardId'), page);
  }

  @FieldResolver(() => MoneyType, { description: 'By how much the balance changed; negative for a payment.' })
  async amount(@Context() ctx: Ctx, @Root() { amountMinor, giftCardId: id }: GiftCardEntryRow) {
    return toDecimal({ amountMinor, currencyCode: (await ctx.load(giftCardById, id))?.currencyCode ?? '' });
  }

  @FieldResolver(() => MoneyType, { description: 'The balance after it.' })
  async balanceAfter(@Context() ctx: Ctx, @Root() { balanceAfterMinor, giftCardId: id }: GiftCardEntryRow) {
    return toDecimal({ amountMinor: balanceAfterMinor, currencyCode: (await ctx.load(giftCardById, id))?.currencyCode ?? '' });
  }
}
