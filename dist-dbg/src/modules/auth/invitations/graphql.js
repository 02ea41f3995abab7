var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Args, Context, FieldResolver, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { SignInResult, toSession } from '../graphql.js';
import { acceptInvitationSchema, invitationFilterSchema, invitationSchema, inviteAdministratorSchema, inviteUserSchema } from './checks.js';
import { AcceptInvitationInput, InvitationFilterInput, InvitationInput, InviteAdministratorInput, InviteUserInput } from './inputs.js';
import { acceptInvitation, inviteAdministrator, inviteUser, pageInvitations, resendInvitation, revokeInvitation, statusOf, totalInvitations, } from './service.js';
import { InvitationConnection, InvitationType } from './types.js';
let InvitationResolver = class InvitationResolver {
    async invitations(ctx, page, filter) {
        return toConnection(ctx, { ...check(invitationFilterSchema, filter ?? {}, 'filter'), now: ctx.now() }, page);
    }
    totalCount(ctx, { filter }) {
        return totalInvitations(ctx, filter);
    }
    async inviteUser(ctx, input) {
        return toType(ctx, await inviteUser(ctx, check(inviteUserSchema, input)));
    }
    async resendInvitation(ctx, input) {
        return toType(ctx, await resendInvitation(ctx, check(invitationSchema, input).id));
    }
    async revokeInvitation(ctx, input) {
        return toType(ctx, await revokeInvitation(ctx, check(invitationSchema, input).id));
    }
    async acceptInvitation(ctx, input) {
        return toSession(ctx, await acceptInvitation(ctx, check(acceptInvitationSchema, input)));
    }
    async inviteAdministrator(ctx, input) {
        return toType(ctx, await inviteAdministrator(ctx, check(inviteAdministratorSchema, input)));
    }
};
__decorate([
    Query(() => InvitationConnection, { nullable: true, description: 'Invitations of the tenant, the newest first.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs)),
    __param(2, Arg('filter', () => InvitationFilterInput, { nullable: true, description: 'Only those that match.' }))
], InvitationResolver.prototype, "invitations", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many invitations match. Costs a count: ask for it only when it is shown.' }),
    __param(0, Context()),
    __param(1, Root())
], InvitationResolver.prototype, "totalCount", null);
__decorate([
    Mutation(() => InvitationType, {
        nullable: true,
        description: 'Invites somebody by mail to become a user. The link works once, for seven days. Nobody can give roles that permit more than their own.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => InviteUserInput, { description: 'Whom, and with which roles.' }))
], InvitationResolver.prototype, "inviteUser", null);
__decorate([
    Mutation(() => InvitationType, {
        nullable: true,
        description: 'Sends an invitation again, with a new link that is good for seven days. The old link stops working.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => InvitationInput, { description: 'Which one.' }))
], InvitationResolver.prototype, "resendInvitation", null);
__decorate([
    Mutation(() => InvitationType, { nullable: true, description: 'Takes an invitation back. Its link stops working at once.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => InvitationInput, { description: 'Which one.' }))
], InvitationResolver.prototype, "revokeInvitation", null);
__decorate([
    Mutation(() => SignInResult, {
        nullable: true,
        description: 'Becomes a user by the link of an invitation, with a password of their own choice, and signs in.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AcceptInvitationInput, { description: 'The token and the password.' }))
], InvitationResolver.prototype, "acceptInvitation", null);
__decorate([
    Mutation(() => InvitationType, {
        nullable: true,
        description: 'Invites an administrator into a tenant whose own administrators cannot, as when the first link was let go by. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => InviteAdministratorInput, { description: 'Whom, into which tenant.' }))
], InvitationResolver.prototype, "inviteAdministrator", null);
InvitationResolver = __decorate([
    Resolver(() => InvitationConnection)
], InvitationResolver);
export { InvitationResolver };
async function toConnection(ctx, filter, args) {
    return { ...mapPage(await pageInvitations(ctx, filter, args), (row) => toType(ctx, row)), filter };
}
function toType(ctx, row) {
    return { ...row, status: statusOf(row, ctx.now()) };
}
//# sourceMappingURL=graphql.js.map