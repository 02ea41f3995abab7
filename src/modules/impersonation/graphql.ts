import type { ControlCtx, Ctx } from '../../kernel/context.js';
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
} from '../../kernel/graphql.js';
import { AuditActorType } from '../audit/public.js';
import {
  type Impersonated,
  allowOperatorAccess,
  endImpersonation,
  getOperatorAccess,
  impersonateTenantUser,
  pageImpersonations,
  renewImpersonation,
  withdrawOperatorAccess,
} from './service.js';
import type { ImpersonationRow } from './tables.js';

@ObjectType('OperatorAccess', { description: "Whether operators of the platform may act as the tenant's users." })
class OperatorAccessType {
  @Field(() => DateTime, { nullable: true, description: 'Until when they may; null when they may not.' })
  allowedUntil: Date | null;
}

@ObjectType('Impersonation', { description: 'A time in which an operator acted as a user. What was done then names both in the audit log.' })
class ImpersonationType {
  @Field(() => ID, { description: 'Begins with `imp_`.' })
  id: string;

  @Field(() => String, { description: 'Why, in the words of the operator.' })
  reason: string;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt: Date;

  @Field(() => DateTime, { description: 'Until when at the latest.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended before its time; null when it was not.' })
  endedAt: Date | null;
}

const ImpersonationConnection = connectionOf('Impersonation', () => ImpersonationType);

@ObjectType('ImpersonationToken', { description: 'What an operator acts with. There is no refresh token: renew it through `renewImpersonation`.' })
class ImpersonationTokenType {
  @Field(() => ID, { description: 'Begins with `imp_`.' })
  impersonationId: string;

  @Field(() => String, { description: "Goes into the header `Authorization: Bearer …` on the tenant's address. Its claim `act` names the operator." })
  accessToken: string;

  @Field(() => DateTime, { description: 'When the access token ends.' })
  accessTokenExpiresAt: Date;

  @Field(() => DateTime, { description: 'When the impersonation ends: it cannot be renewed beyond.' })
  expiresAt: Date;
}

@InputType('AllowOperatorAccessInput', { description: 'For how long.' })
class AllowOperatorAccessInput {
  @Field(() => Int, { description: '1 to 720 hours.' })
  hours: number;
}

@InputType('ImpersonateTenantUserInput', { description: 'Whom, why and for how long.' })
class ImpersonateTenantUserInput {
  @Field(() => ID, { description: 'The tenant, which must have agreed. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { description: 'The user. Begins with `usr_`.' })
  userId: string;

  @Field(() => String, { description: 'Why: the tenant reads it. At most 500 characters.' })
  reason: string;

  @Field(() => Int, { description: '1 to 60 minutes, and never beyond the consent of the tenant.' })
  minutes: number;
}

@InputType('ImpersonationInput', { description: 'An impersonation of yours.' })
class ImpersonationInput {
  @Field(() => ID, { description: 'Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { description: 'Begins with `imp_`.' })
  impersonationId: string;
}

@Resolver(() => ImpersonationType)
export class ImpersonationResolver {
  @Query(() => OperatorAccessType, { nullable: true, description: "Whether operators of the platform may act as the tenant's users." })
  operatorAccess(@Context() ctx: Ctx) {
    return getOperatorAccess(ctx);
  }

  @Query(() => ImpersonationConnection, { nullable: true, description: 'When operators acted as users of the tenant, the latest first.' })
  impersonations(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return pageImpersonations(ctx, page);
  }

  @FieldResolver(() => AuditActorType, { description: 'Who acted.' })
  operator(@Root() { operatorId }: ImpersonationRow): AuditActorType {
    return { kind: 'OPERATOR', id: operatorId };
  }

  @FieldResolver(() => AuditActorType, { description: 'As whom.' })
  user(@Root() { userId }: ImpersonationRow): AuditActorType {
    return { kind: 'USER', id: userId };
  }

  @Mutation(() => OperatorAccessType, {
    nullable: true,
    description: "Agrees that operators of the platform act as the tenant's users for some time.",
  })
  allowOperatorAccess(
    @Context() ctx: Ctx,
    @Arg('input', () => AllowOperatorAccessInput, { description: 'For how long.' }) input: AllowOperatorAccessInput,
  ) {
    return allowOperatorAccess(ctx, input);
  }

  @Mutation(() => OperatorAccessType, {
    nullable: true,
    description: 'Takes the consent back: operators who act as users are refused within two seconds.',
  })
  withdrawOperatorAccess(@Context() ctx: Ctx) {
    return withdrawOperatorAccess(ctx);
  }

  @Mutation(() => ImpersonationTokenType, {
    nullable: true,
    description:
      'Begins to act as a user of a tenant that has agreed. What only the person may do (credentials, roles, consents, settings) stays refused. For operators.',
  })
  async impersonateTenantUser(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ImpersonateTenantUserInput, { description: 'Whom, why and for how long.' }) input: ImpersonateTenantUserInput,
  ) {
    return toToken(await impersonateTenantUser(ctx, input));
  }

  @Mutation(() => ImpersonationTokenType, {
    nullable: true,
    description: 'The next access token of an impersonation whose time is not over. For operators.',
  })
  async renewImpersonation(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ImpersonationInput, { description: 'Which one.' }) input: ImpersonationInput,
  ) {
    return toToken(await renewImpersonation(ctx, input));
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends an impersonation before its time. True. For operators.' })
  endImpersonation(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ImpersonationInput, { description: 'Which one.' }) input: ImpersonationInput,
  ): Promise<boolean> {
    return endImpersonation(ctx, input);
  }
}

function toToken({ impersonation, ...token }: Impersonated): ImpersonationTokenType {
  return { impersonationId: impersonation.id, expiresAt: impersonation.expiresAt, ...token };
}
