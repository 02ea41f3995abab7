import { check } from '../../../../kernel/check.js';
import type { ControlCtx, Ctx } from '../../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RoleType, roleById, roleId } from '../../../access/public.js';
import { requireMfaSchema, requireOperatorMfaSchema, waiveMfaSchema } from '../checks.js';
import { RequireMfaInput, RequireOperatorMfaInput, WaiveMfaInput } from '../inputs.js';
import type { RequirementRow } from '../tables.js';
import { EVERYBODY_SCOPE } from './due.js';
import { findOperatorRequirement, listMfaRequirements, requireMfa, requireOperatorMfa, waiveMfa, waiveOperatorMfa } from './service.js';

@ObjectType('MfaRequirement', { description: 'That some must have a second factor, or may do nothing but add one.' })
class MfaRequirementType {
  @Field(() => DateTime, { description: 'Since when it is required.' })
  requiredAt: Date;

  @Field(() => Int, { description: 'How many days those may go on who have none: since then, or since their account was made if that is later.' })
  graceDays: number;
}

@Resolver(() => MfaRequirementType)
export class RequirementResolver {
  @FieldResolver(() => RoleType, { nullable: true, description: 'Of those who hold this role; null for everybody.' })
  role(@Context() ctx: Ctx, @Root() { scope }: RequirementRow) {
    return scope === EVERYBODY_SCOPE ? null : ctx.load(roleById, roleId.parse(scope));
  }

  @Query(() => [MfaRequirementType], {
    nullable: true,
    description: 'Of whom in the tenant a second factor is required, the oldest first: at most 200.',
  })
  mfaRequirements(@Context() ctx: Ctx) {
    return listMfaRequirements(ctx);
  }

  @Mutation(() => MfaRequirementType, {
    nullable: true,
    description:
      'Requires a second factor of everybody in the tenant, or of those who hold a role. After the time of grace whoever has none may do nothing but add one; every session goes by it within two seconds.',
  })
  requireMfa(@Context() ctx: Ctx, @Arg('input', () => RequireMfaInput, { description: 'Of whom, and from when.' }) input: RequireMfaInput) {
    return requireMfa(ctx, check(requireMfaSchema, input));
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes such a requirement back. Factors that people have stay. True.' })
  waiveMfa(@Context() ctx: Ctx, @Arg('input', () => WaiveMfaInput, { description: 'Of whom.' }) input: WaiveMfaInput) {
    return waiveMfa(ctx, check(waiveMfaSchema, input));
  }

  @Query(() => MfaRequirementType, {
    nullable: true,
    description: 'Whether operators must have a second factor; null when they need not. For operators.',
  })
  operatorMfaRequirement(@Context() ctx: ControlCtx) {
    return findOperatorRequirement(ctx);
  }

  @Mutation(() => MfaRequirementType, {
    nullable: true,
    description: 'Requires a second factor of all operators, within two seconds. For operators.',
  })
  requireOperatorMfa(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RequireOperatorMfaInput, { description: 'From when.' }) input: RequireOperatorMfaInput,
  ) {
    return requireOperatorMfa(ctx, check(requireOperatorMfaSchema, input).graceDays);
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes that requirement back. For operators. True.' })
  waiveOperatorMfa(@Context() ctx: ControlCtx) {
    return waiveOperatorMfa(ctx);
  }
}
