import { check } from '../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { SignInResult, toSession } from '../graphql.js';
import { acceptInvitationSchema, invitationFilterSchema, invitationSchema, inviteAdministratorSchema, inviteUserSchema } from './checks.js';
import { AcceptInvitationInput, InvitationFilterInput, InvitationInput, InviteAdministratorInput, InviteUserInput } from './inputs.js';
import type { InvitationConditions } from './queries.js';
import {
  acceptInvitation,
  inviteAdministrator,
  inviteUser,
  pageInvitations,
  resendInvitation,
  revokeInvitation,
  statusOf,
  totalInvitations,
} from './service.js';
import type { InvitationRow } from './tables.js';
import { type CountedInvitations, InvitationConnection, InvitationType } from './types.js';

@Resolver(() => InvitationConnection)
export class InvitationResolver {
  @Query(() => InvitationConnection, { nullable: true, description: 'Invitations of the tenant, the newest first.' })
  async invitations(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InvitationFilterInput, { nullable: true, description: 'Only those that match.' }) filter: InvitationFilterInput | null,
  ): Promise<CountedInvitations> {
    return toConnection(ctx, { ...check(invitationFilterSchema, filter ?? {}, 'filter'), now: ctx.now() }, page);
  }

  @FieldResolver(() => Int, { description: 'How many invitations match. Costs a count: ask for it only when it is shown.' })
  totalCount(@Context() ctx: Ctx, @Root() { filter }: CountedInvitations): Promise<number> {
    return totalInvitations(ctx, filter);
  }

  @Mutation(() => InvitationType, {
    nullable: true,
    description:
      'Invites somebody by mail to become a user. The link works once, for seven days. Nobody can give roles that permit more than their own.',
  })
  async inviteUser(
    @Context() ctx: Ctx,
    @Arg('input', () => InviteUserInput, { description: 'Whom, and with which roles.' }) input: InviteUserInput,
  ): Promise<InvitationType> {
    return toType(ctx, await inviteUser(ctx, check(inviteUserSchema, input)));
  }

  @Mutation(() => InvitationType, {
    nullable: true,
    description: 'Sends an invitation again, with a new link that is good for seven days. The old link stops working.',
  })
  async resendInvitation(
    @Context() ctx: Ctx,
    @Arg('input', () => InvitationInput, { description: 'Which one.' }) input: InvitationInput,
  ): Promise<InvitationType> {
    return toType(ctx, await resendInvitation(ctx, check(invitationSchema, input).id));
  }

  @Mutation(() => InvitationType, { nullable: true, description: 'Takes an invitation back. Its link stops working at once.' })
  async revokeInvitation(
    @Context() ctx: Ctx,
    @Arg('input', () => InvitationInput, { description: 'Which one.' }) input: InvitationInput,
  ): Promise<InvitationType> {
    return toType(ctx, await revokeInvitation(ctx, check(invitationSchema, input).id));
  }

  @Mutation(() => SignInResult, {
    nullable: true,
    description: 'Becomes a user by the link of an invitation, with a password of their own choice, and signs in.',
  })
  async acceptInvitation(
    @Context() ctx: GatewayContext,
    @Arg('input', () => AcceptInvitationInput, { description: 'The token and the password.' }) input: AcceptInvitationInput,
  ) {
    return toSession(ctx, await acceptInvitation(ctx, check(acceptInvitationSchema, input)));
  }

  @Mutation(() => InvitationType, {
    nullable: true,
    description: 'Invites an administrator into a tenant whose own administrators cannot, as when the first link was let go by. For operators.',
  })
  async inviteAdministrator(
    @Context() ctx: GatewayContext,
    @Arg('input', () => InviteAdministratorInput, { description: 'Whom, into which tenant.' }) input: InviteAdministratorInput,
  ): Promise<InvitationType> {
    return toType(ctx, await inviteAdministrator(ctx, check(inviteAdministratorSchema, input)));
  }
}

async function toConnection(ctx: Ctx, filter: InvitationConditions, args: PageArgs): Promise<CountedInvitations> {
  return { ...mapPage(await pageInvitations(ctx, filter, args), (row) => toType(ctx, row)), filter };
}

function toType(ctx: Pick<Ctx, 'now'>, row: InvitationRow): InvitationType {
  return { ...row, status: statusOf(row, ctx.now()) };
}
