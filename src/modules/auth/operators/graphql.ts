import { check } from '../../../kernel/check.js';
import type { ControlCtx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import type { OperatorRow } from '../control.tables.js';
import { createOperatorSchema, operatorSchema, updateOperatorSchema } from './checks.js';
import { rightsOfOperator } from './rights.js';
import { type OperatorPage, createOperator, deactivateOperator, listOperators, reactivateOperator, updateOperator } from './service.js';
import { CreateOperatorInput, OperatorConnection, OperatorInput, OperatorType, UpdateOperatorInput } from './types.js';

@Resolver(() => OperatorConnection)
export class OperatorResolver {
  @Query(() => OperatorConnection, { nullable: true, description: 'The operators of the platform, the oldest first. For operators.' })
  async operators(@Context() ctx: ControlCtx, @Args(() => PageArgs) page: PageArgs) {
    return toConnection(await listOperators(ctx, page));
  }

  @FieldResolver(() => Int, { description: 'How many operators there are. Counted only when it is selected.' })
  totalCount(@Root() { count }: OperatorPage) {
    return count();
  }

  @Mutation(() => OperatorType, {
    nullable: true,
    description:
      'Creates an operator. Refused with AUTH_OPERATOR_EMAIL_TAKEN when another one has the e-mail address, and with AUTH_OPERATOR_BEYOND_OWN when they would get what the caller does not hold. For operators.',
  })
  async createOperator(
    @Context() ctx: ControlCtx,
    @Arg('input', () => CreateOperatorInput, { description: 'The new operator.' }) input: CreateOperatorInput,
  ) {
    return toType(await createOperator(ctx, check(createOperatorSchema, input)));
  }

  @Mutation(() => OperatorType, {
    nullable: true,
    description:
      'Changes the name or the permissions of an operator, within two seconds and without ending a session. Refused with AUTH_LAST_OPERATOR when nobody with all permissions would be left. For operators.',
  })
  async updateOperator(
    @Context() ctx: ControlCtx,
    @Arg('input', () => UpdateOperatorInput, { description: 'What to change.' }) input: UpdateOperatorInput,
  ) {
    return toType(await updateOperator(ctx, check(updateOperatorSchema, input)));
  }

  @Mutation(() => OperatorType, {
    nullable: true,
    description:
      'Ends all sessions of an operator within two seconds, and lets them sign in no more. Refused with AUTH_LAST_OPERATOR when nobody with all permissions would be left. For operators.',
  })
  async deactivateOperator(@Context() ctx: ControlCtx, @Arg('input', () => OperatorInput, { description: 'Whom.' }) input: OperatorInput) {
    return toType(await deactivateOperator(ctx, check(operatorSchema, input).id));
  }

  @Mutation(() => OperatorType, { nullable: true, description: 'Lets a deactivated operator sign in again. For operators.' })
  async reactivateOperator(@Context() ctx: ControlCtx, @Arg('input', () => OperatorInput, { description: 'Whom.' }) input: OperatorInput) {
    return toType(await reactivateOperator(ctx, check(operatorSchema, input).id));
  }
}

function toConnection({ count, ...page }: OperatorPage) {
  return { ...mapPage(page, toType), count };
}

function toType({ disabledAt, permissions, ...operator }: OperatorRow): OperatorType {
  const { id, email, displayName, version, createdAt } = operator;
  const held = rightsOfOperator({ ...operator, permissions }).permissions;
  return { id, email, displayName, deactivatedAt: disabledAt, permissions: held, hasAllPermissions: permissions === null, version, createdAt };
}
