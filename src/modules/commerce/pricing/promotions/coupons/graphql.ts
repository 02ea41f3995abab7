import type { Ctx } from '../../../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
  connectionOf,
} from '../../../../../kernel/graphql.js';
import { promotionId } from '../../../ids.js';
import { usesOfCoupons } from '../loaders.js';
import type { CouponRow } from '../tables.js';
import { createCoupons, disableCoupon, listCoupons } from './service.js';

@ObjectType('Coupon', { description: 'A code that opens a promotion to whoever has it.' })
export class CouponType {
  @Field(() => ID, { description: 'Begins with `cpn_`.' })
  id: string;

  @Field(() => ID, { description: 'The promotion.' })
  promotionId: string;

  @Field(() => String, { description: 'In capitals; buyers may type it in any case.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'How often it may be used; null for no limit of its own.' })
  usageLimit: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is good no more; null while it is.' })
  disabledAt: Date | null;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;
}

export const CouponConnection = connectionOf('Coupon', () => CouponType);

@InputType('CreateCouponsInput', { description: 'New coupons of a promotion: codes of your own, random ones, or both. At most 1,000 of each.' })
export class CreateCouponsInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId: string;

  @Field(() => [String], { nullable: true, description: '4 to 32 letters, digits and hyphens each; unique in the tenant, regardless of case.' })
  codes: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many random codes to make besides.' })
  generate: number | null;

  @Field(() => String, { nullable: true, description: 'How random codes begin: at most 16 letters, digits and hyphens.' })
  prefix: string | null;

  @Field(() => Int, { nullable: true, description: 'How often each may be used: once when not given, without a limit for an explicit null.' })
  usageLimit: number | null;
}

@InputType('DisableCouponInput', { description: 'Which coupon is good no more.' })
export class DisableCouponInput {
  @Field(() => ID, { description: 'The coupon.' })
  id: string;
}

@Resolver(() => CouponType)
export class CouponResolver {
  @Query(() => CouponConnection, { nullable: true, description: 'The coupons of a promotion in the order of their creation.' })
  coupons(@Context() ctx: Ctx, @Arg('promotionId', () => ID, { description: 'The promotion.' }) id: string, @Args(() => PageArgs) page: PageArgs) {
    return listCoupons(ctx, promotionId.parse(id, 'promotionId'), page);
  }

  @FieldResolver(() => Int, { description: 'How often it was used and not released again.' })
  async used(@Context() ctx: Ctx, @Root() { id }: CouponRow) {
    return (await ctx.load(usesOfCoupons, id)) ?? 0;
  }

  @Mutation(() => [CouponType], {
    nullable: true,
    description: 'Creates coupons, all or none. Refused with COMMERCE_COUPON_CODE_TAKEN, naming every code that another coupon has.',
  })
  createCoupons(@Context() ctx: Ctx, @Arg('input', () => CreateCouponsInput, { description: 'Which ones.' }) input: CreateCouponsInput) {
    return createCoupons(ctx, input);
  }

  @Mutation(() => CouponType, { nullable: true, description: 'Lets a coupon be good no more; doing so again changes nothing.' })
  disableCoupon(@Context() ctx: Ctx, @Arg('input', () => DisableCouponInput, { description: 'Which one.' }) input: DisableCouponInput) {
    return disableCoupon(ctx, input);
  }
}
