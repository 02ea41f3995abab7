import { Field, ID, InputType } from '../../../kernel/graphql.js';
import type { InvitationStatus } from './queries.js';
import { invitationStatus } from './types.js';

@InputType('InviteUserInput', { description: 'Who is to become a user.' })
export class InviteUserInput {
  @Field(() => String, { description: 'Where the invitation goes; they will sign in with it.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'How they are called; they can change it. The part before the @ when nothing is given.' })
  displayName?: string | null;

  @Field(() => [String], { description: "Keys of system roles (`manager`, `member`, `viewer`) and names of the tenant's own roles: 1 to 20." })
  roleNames: string[];
}

@InputType('InviteAdministratorInput', { description: 'Who is to become an administrator of a tenant.' })
export class InviteAdministratorInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Where the invitation goes; they will sign in with it.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'How they are called; the part before the @ when nothing is given.' })
  displayName?: string | null;
}

@InputType('InvitationInput', { description: 'An invitation.' })
export class InvitationInput {
  @Field(() => ID, { description: 'Begins with `inv_`.' })
  id: string;
}

@InputType('AcceptInvitationInput', { description: 'How an invited person begins.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once.' })
  token: string;

  @Field(() => String, { description: 'The password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'How they want to be called; as the invitation says when nothing is given.' })
  displayName?: string | null;
}

@InputType('InvitationFilter', { description: 'Which invitations to list.' })
export class InvitationFilterInput {
  @Field(() => invitationStatus, { nullable: true, description: 'In this status.' })
  status?: InvitationStatus | null;
}
