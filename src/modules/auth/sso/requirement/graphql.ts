import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import {
  Arg,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from '../../../../kernel/graphql.js';
import { type UserId, userId } from '../../../access/public.js';
import { UserType, personById } from '../../../users/public.js';
import type { SsoRequirementRow } from '../tables.js';
import { getRequirement, requireSso, waiveSso } from './service.js';

/** They are few, or the requirement is none. */
const BREAK_GLASS_MAX = 10;
const requireSsoSchema = z.strictObject({
  breakGlassUserIds: z.array(userId.schema).min(1, 'must name somebody').max(BREAK_GLASS_MAX, `must name at most ${BREAK_GLASS_MAX} users`),
});

@ObjectType('SsoRequirement', { description: 'That everybody signs in through a provider of the company.' })
class SsoRequirementType {
  @Field(() => DateTime, { description: 'Since when.' })
  requiredAt: Date;
}

@InputType('RequireSsoInput', { description: 'Who may still sign in with a password.' })
class RequireSsoInput {
  @Field(() => [ID], {
    description: 'One to ten active users with a password, an administrator among them: they get in when the provider fails.',
  })
  breakGlassUserIds: UserId[];
}

@Resolver(() => SsoRequirementType)
export class SsoRequirementResolver {
  @FieldResolver(() => [UserType], { description: 'Who may still sign in with a password.' })
  async breakGlass(@Context() ctx: Ctx, @Root() { breakGlass }: SsoRequirementRow) {
    return (await Promise.all(breakGlass.map((id) => ctx.load(personById, id)))).filter((person) => person !== null);
  }

  @Query(() => SsoRequirementType, { nullable: true, description: 'Whether single sign-on is required; null when it is not.' })
  ssoRequirement(@Context() ctx: Ctx) {
    return getRequirement(ctx);
  }

  @Mutation(() => SsoRequirementType, {
    nullable: true,
    description:
      'Requires single sign-on: passwords and passkeys are refused with SSO_REQUIRED, but for the users that are named, and sessions that began with them end within two seconds. Somebody must have come through an enabled connection before. Called again, it names others.',
  })
  requireSso(@Context() ctx: Ctx, @Arg('input', () => RequireSsoInput, { description: 'Who is exempt.' }) input: RequireSsoInput) {
    return requireSso(ctx, check(requireSsoSchema, input).breakGlassUserIds);
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Accepts passwords and passkeys again. True.' })
  waiveSso(@Context() ctx: Ctx) {
    return waiveSso(ctx);
  }
}
