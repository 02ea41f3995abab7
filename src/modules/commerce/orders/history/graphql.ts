import type { Ctx } from '../../../../kernel/context.js';
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../../kernel/graphql.js';
import type { CustomerRow } from '../../customers/tables.js';
import { CustomerType } from '../../customers/types.js';
import { CustomerMeType } from '../../shoppers/accounts/types.js';
import { OrderConnection } from '../order/types.js';
import { listOrdersOfCustomer } from './service.js';

@Resolver(() => CustomerType)
export class OrdersOfCustomerResolver {
  @FieldResolver(() => OrderConnection, {
    description:
      'What they have ordered, the latest first; what they ordered as a stranger is not among it. Read for all customers of a page at once.',
  })
  orders(@Context() ctx: Ctx, @Root() { id }: CustomerRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return listOrdersOfCustomer(ctx, id, page);
  }
}

@Resolver(() => CustomerMeType)
export class MyOrdersResolver {
  @FieldResolver(() => OrderConnection, {
    description:
      'What they have ordered while signed in, or through staff who knew them, the latest first. What staff writes about an order is refused.',
  })
  orders(@Context() ctx: Ctx, @Root() { id }: CustomerRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return listOrdersOfCustomer(ctx, id, page);
  }
}
