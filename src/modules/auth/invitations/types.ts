import { DateTime, Field, ID, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { Page } from '../../../kernel/page.js';
import type { InvitationConditions, InvitationStatus } from './queries.js';

export const invitationStatus = { PENDING: 'PENDING', EXPIRED: 'EXPIRED', ACCEPTED: 'ACCEPTED', REVOKED: 'REVOKED' } as const;
registerEnumType(invitationStatus, {
  name: 'InvitationStatus',
  description: 'What became of an invitation.',
  valuesConfig: {
    PENDING: { description: 'Its link can be followed.' },
    EXPIRED: { description: 'Its link was let go by; it can be sent again.' },
    ACCEPTED: { description: 'It made a user.' },
    REVOKED: { description: 'It was taken back.' },
  },
});

@ObjectType('Invitation', { description: 'Somebody who was asked to become a user.' })
export class InvitationType {
  @Field(() => ID, { description: 'Begins with `inv_`.' })
  id: string;

  @Field(() => String, { description: 'Where it was sent.' })
  email: string;

  @Field(() => String, { description: 'How they are called.' })
  displayName: string;

  @Field(() => [String], { description: 'The roles that they will have.' })
  roleNames: readonly string[];

  @Field(() => invitationStatus, { description: 'What became of it.' })
  status: InvitationStatus;

  @Field(() => ID, { nullable: true, description: 'Who invited: a user, an API key, or an operator; null when it came with the tenant itself.' })
  invitedBy: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'Until when its newest link works.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  acceptedAt: Date | null;
}

export const InvitationConnection = connectionOf('Invitation', () => InvitationType);
/** What `totalCount` counts travels with the page. */
export type CountedInvitations = Page<InvitationType> & { readonly filter: InvitationConditions };
