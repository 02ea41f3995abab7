import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import { consentsOfCustomers } from '../../customers/consents/loaders.js';
import { MarketingConsentType } from '../../customers/consents/types.js';
import type { CustomerRow } from '../../customers/tables.js';
import { CustomerType } from '../../customers/types.js';
import { accountOfCustomers } from './loaders.js';
import { blockCustomerAccount, recordCustomerConsent, unblockCustomerAccount } from './service.js';

@ObjectType('CustomerAccount', { description: 'What a customer signs in to the shop with.' })
class CustomerAccountType {
  @Field(() => Boolean, { description: 'Whether they have a password; who has none signs in by links in mails.' })
  hasPassword: boolean;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when they cannot sign in because the shop says so; null while they can.' })
  blockedAt: Date | null;
}

@InputType('CustomerAccountInput', { description: 'Whose account.' })
class AccountOfCustomerInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;
}

@InputType('RecordCustomerConsentInput', { description: 'What a customer told somebody of the shop about being written to about offers.' })
class RecordCustomerConsentInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => Boolean, { description: 'Whether they agree.' })
  granted: boolean;

  @Field(() => String, { nullable: true, description: 'Which text they were shown; at most 60 characters. Needed to agree.' })
  textVersion: string | null;
}

@Resolver(() => CustomerType)
export class AccountOfCustomerResolver {
  @FieldResolver(() => CustomerAccountType, { nullable: true, description: 'What they sign in with; null for who has never opened an account.' })
  account(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return ctx.load(accountOfCustomers, id);
  }

  @FieldResolver(() => [MarketingConsentType], {
    description: 'What they have said to being written to about offers, the newest first: that one counts. The last 20.',
  })
  async marketingConsents(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return (await ctx.load(consentsOfCustomers, id)) ?? [];
  }

  @Mutation(() => CustomerType, {
    nullable: true,
    description: 'Keeps a customer from signing in; their sessions end within two seconds. Refused with COMMERCE_CUSTOMER_ACCOUNT_MISSING.',
  })
  blockCustomerAccount(@Context() ctx: Ctx, @Arg('input', () => AccountOfCustomerInput, { description: 'Whose.' }) input: AccountOfCustomerInput) {
    return blockCustomerAccount(ctx, input);
  }

  @Mutation(() => CustomerType, { nullable: true, description: 'Lets a customer sign in again. Refused with COMMERCE_CUSTOMER_ACCOUNT_MISSING.' })
  unblockCustomerAccount(@Context() ctx: Ctx, @Arg('input', () => AccountOfCustomerInput, { description: 'Whose.' }) input: AccountOfCustomerInput) {
    return unblockCustomerAccount(ctx, input);
  }

  @Mutation(() => CustomerType, {
    nullable: true,
    description: 'Notes what a customer told somebody of the shop about being written to about offers. What they said before stays known.',
  })
  recordCustomerConsent(
    @Context() ctx: Ctx,
    @Arg('input', () => RecordCustomerConsentInput, { description: 'Who said what.' }) input: RecordCustomerConsentInput,
  ) {
    return recordCustomerConsent(ctx, input);
  }
}
