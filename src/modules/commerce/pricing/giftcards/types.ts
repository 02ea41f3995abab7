import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import type { GiftCardEntryKind } from './tables.js';

export const giftCardEntryKind = { ISSUED: 'ISSUED', REDEEMED: 'REDEEMED', REFUNDED: 'REFUNDED' } as const satisfies {
  [Kind in GiftCardEntryKind]: Kind;
};
registerEnumType(giftCardEntryKind, {
  name: 'GiftCardEntryKind',
  description: 'Why the balance of a gift card changed.',
  valuesConfig: {
    ISSUED: { description: 'It was issued with this amount.' },
    REDEEMED: { description: 'It paid for something.' },
    REFUNDED: { description: 'What it had paid was given back.' },
  },
});

@ObjectType('GiftCard', {
  description: 'Money that was paid before and is spent by a code. It is a means of payment: it changes no price and no tax.',
})
export class GiftCardType {
  @Field(() => ID, { description: 'Begins with `gft_`.' })
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'It pays no longer from this moment on; null when it does not expire.' })
  expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is disabled; null while it is not.' })
  disabledAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes, from 1.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was issued.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it last paid, was refunded or disabled.' })
  updatedAt: Date;
}

@ObjectType('IssuedGiftCard', { description: 'A new gift card with its code.' })
export class IssuedGiftCardType {
  @Field(() => GiftCardType, { description: 'The card.' })
  giftCard: GiftCardType;

  @Field(() => String, { description: 'What its holder types. It is shown now and never again: nobody can read it later.' })
  code: string;
}

@ObjectType('GiftCardEntry', { description: 'One movement of a gift card. Entries are added and never changed; they add up to the balance.' })
export class GiftCardEntryType {
  @Field(() => ID, { description: 'Begins with `gfe_`.' })
  id: string;

  @Field(() => giftCardEntryKind, { description: 'Why.' })
  kind: GiftCardEntryKind;

  @Field(() => String, { description: 'What it was for, such as the number of an order. One reference moves a card once.' })
  reference: string;

  @Field(() => String, { nullable: true, description: 'Of a refund: the reference of what it gives back.' })
  refundOf: string | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt: Date;
}

export const GiftCardConnection = connectionOf('GiftCard', () => GiftCardType);
export const GiftCardEntryConnection = connectionOf('GiftCardEntry', () => GiftCardEntryType);

@InputType('IssueGiftCardInput', { description: 'A new gift card.' })
export class IssueGiftCardInput {
  @Field(() => MoneyInput, { description: 'Its first balance; more than 0.' })
  amount: MoneyInput;

  @Field(() => DateTime, {
    nullable: true,
    description: 'It pays no longer from this moment on, which is in the future; it does not expire when not given.',
  })
  expiresAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What it was sold with, 1 to 100 characters; the id of the card when not given.' })
  reference: string | null;
}

@InputType('RedeemGiftCardInput', { description: 'A payment with a gift card.' })
export class RedeemGiftCardInput {
  @Field(() => String, { description: 'As it was printed; hyphens, spaces and case do not matter.' })
  code: string;

  @Field(() => MoneyInput, { description: 'How much it pays: the whole amount or nothing; in its currency.' })
  amount: MoneyInput;

  @Field(() => String, { description: 'What it pays for, 1 to 100 characters. One reference moves a card once.' })
  reference: string;
}

@InputType('RefundGiftCardInput', { description: 'Money that goes back to the gift card that it came from.' })
export class RefundGiftCardInput {
  @Field(() => ID, { description: 'The card.' })
  id: string;

  @Field(() => MoneyInput, { description: 'How much; with all refunds before it no more than was taken.' })
  amount: MoneyInput;

  @Field(() => String, { description: 'The reference under which it was taken.' })
  redemptionReference: string;

  @Field(() => String, { description: 'A name of this refund, 1 to 100 characters. One reference moves a card once.' })
  reference: string;
}

@InputType('DisableGiftCardInput', { description: 'Which gift card pays no more.' })
export class DisableGiftCardInput {
  @Field(() => ID, { description: 'The card.' })
  id: string;
}
