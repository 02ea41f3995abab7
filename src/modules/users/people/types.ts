import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';

export const userStatus = { ACTIVE: 'ACTIVE', DEACTIVATED: 'DEACTIVATED' } as const;
export type UserStatus = keyof typeof userStatus;

registerEnumType(userStatus, {
  name: 'UserStatus',
  description: 'Whether a user may sign in.',
  valuesConfig: {
    ACTIVE: { description: 'May sign in.' },
    DEACTIVATED: { description: 'Cannot sign in and has no sessions; kept for what they did.' },
  },
});

@ObjectType('User', {
  description:
    'A person who works in the tenant. Name, picture, time zone and status are for everybody who may see people; the rest is null for others than oneself and those who have the permission for it.',
})
export class UserType {
  @Field(() => ID, { description: 'Begins with `usr_`.' })
  id: string;

  @Field(() => String, { description: 'How the person is called on screens.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'An https address of a picture, or the key of a file; null when there is none.' })
  avatar: string | null;

  @Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); null when not chosen.' })
  timeZone: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the user is deactivated; null for one who is active.' })
  deactivatedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes of the user, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When the user was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the user was last changed.' })
  updatedAt: Date;
}

export const UserConnection = connectionOf('User', () => UserType);
