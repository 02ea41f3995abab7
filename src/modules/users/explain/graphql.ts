import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from '../../../kernel/graphql.js';
import { type AccessPath, GroupType, RoleType, roleById } from '../../access/public.js';
import { explainSchema } from './checks.js';
import { type AccessReason, accessReasons, explainAccess } from './service.js';

const accessReason = Object.fromEntries(accessReasons.map((reason) => [reason, reason]));
registerEnumType(accessReason, {
  name: 'AccessReason',
  description: 'Why somebody may do something, or may not.',
  valuesConfig: {
    GRANTED: { description: 'A role gives it: `paths` tells which, and how the user comes to it.' },
    PERMISSION_UNKNOWN: { description: 'No module declares such a permission.' },
    MODULE_NOT_ENABLED: { description: 'The tenant does not have the module that the permission belongs to.' },
    USER_DEACTIVATED: { description: 'The user is deactivated; `paths` tells what they would have otherwise.' },
    GRANT_EXPIRED: { description: 'They had it until `expiredAt`.' },
    NOT_GRANTED: { description: 'No role of the user or of a group of theirs gives it.' },
  },
});

@ObjectType('AccessPath', { description: 'One way in which a permission comes to a user: from the user over a group or not, and from role to role.' })
class AccessPathType {
  @Field(() => GroupType, { nullable: true, description: 'The group that the first role was given to; null when the user was given it.' })
  group: GroupType | null;

  @Field(() => DateTime, { nullable: true, description: 'When this way ends; null when it does not.' })
  expiresAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it has not ended.' })
  isInForce: boolean;
}

@ObjectType('AccessExplanation', { description: 'Why a user may do something, or may not.' })
export class AccessExplanationType {
  @Field(() => ID, { description: 'The user.' })
  userId: string;

  @Field(() => String, { description: 'The permission that was asked for.' })
  permission: string;

  @Field(() => Boolean, { description: 'Whether the user has it.' })
  isAllowed: boolean;

  @Field(() => accessReason, { description: 'Why.' })
  reason: AccessReason;

  @Field(() => DateTime, { nullable: true, description: 'Until when they had it, when the reason is GRANT_EXPIRED; else null.' })
  expiredAt: Date | null;

  @Field(() => [AccessPathType], {
    description: 'Every way to it, those in force first and then those that have ended; at most 20 for each role given.',
  })
  paths: readonly AccessPathType[];
}

@Resolver(() => AccessPathType)
export class AccessResolver {
  @Query(() => AccessExplanationType, {
    nullable: true,
    description: 'Why a user has a permission or not. Refused with USERS_USER_NOT_FOUND when there is no such user.',
  })
  explainAccess(
    @Context() ctx: Ctx,
    @Arg('userId', () => ID, { description: 'The user.' }) userId: string,
    @Arg('permission', () => String, { description: 'As `permissions` names it: `products:write`.' }) permission: string,
  ) {
    return explainAccess(ctx, check(explainSchema, { userId, permission }, ''));
  }

  @FieldResolver(() => [RoleType], {
    description: 'From the role that was given to the one that permits it by itself; each includes the next.',
  })
  roles(@Context() ctx: Ctx, @Root() { roleIds }: AccessPath) {
    return Promise.all(roleIds.map((id) => ctx.load(roleById, id)));
  }
}
