import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { customerId } from '../ids.js';
import { CreateCustomerInput, CustomerFilter, UpdateCustomerInput } from './inputs.js';
import { type CustomerPage, createCustomer, getCustomer, listCustomers, updateCustomer } from './service.js';
import { CustomerConnection, CustomerType } from './types.js';

@Resolver(() => CustomerType)
export class CustomerResolver {
  @Query(() => CustomerType, { nullable: true, description: 'One customer. Refused with COMMERCE_CUSTOMER_NOT_FOUND when there is none.' })
  customer(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `cus_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getCustomer(ctx, customerId.parse(id), selectedOf(info));
  }

  @Query(() => CustomerConnection, { nullable: true, description: 'The customers that meet a filter, by name.' })
  customers(
    @Context() ctx: Ctx,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers; all when not given.' }) filter: CustomerFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCustomers(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Mutation(() => CustomerType, {
    nullable: true,
    description: 'Creates a customer. Refused with COMMERCE_CUSTOMER_EMAIL_TAKEN when another one has the e-mail address.',
  })
  createCustomer(@Context() ctx: Ctx, @Arg('input', () => CreateCustomerInput, { description: 'The new customer.' }) input: CreateCustomerInput) {
    return createCustomer(ctx, input);
  }

  @Mutation(() => CustomerType, {
    nullable: true,
    description:
      "Changes a customer's e-mail address, name or phone number. Refused with COMMERCE_CUSTOMER_EMAIL_TAKEN when another one has the address.",
  })
  updateCustomer(@Context() ctx: Ctx, @Arg('input', () => UpdateCustomerInput, { description: 'What to change.' }) input: UpdateCustomerInput) {
    return updateCustomer(ctx, input);
  }
}

@Resolver(() => CustomerConnection)
export class CustomerConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many customers the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: CustomerPage) {
    return page.count();
  }
}
