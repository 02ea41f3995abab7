import { Field, ID, InputType, Int, type SortDirection, registerEnumType, sortDirection } from '../../../kernel/graphql.js';
import { type UserStatus, userStatus } from './types.js';

export const userOrderField = { NAME: 'NAME', CREATED_AT: 'CREATED_AT' } as const;
export type UserOrderField = keyof typeof userOrderField;

registerEnumType(userOrderField, {
  name: 'UserOrderField',
  description: 'What a list of users is ordered by; users who are equal in it follow each other in the order of their creation.',
  valuesConfig: { NAME: { description: 'By name, regardless of case.' }, CREATED_AT: { description: 'By the time of creation.' } },
});

@InputType('UserOrder', { description: 'How a list of users is ordered.' })
export class UserOrder {
  @Field(() => userOrderField, { description: 'What to order by.' })
  field: UserOrderField;

  @Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
  direction: SortDirection;
}

@InputType('UserFilter', { description: 'Which users: those who meet every condition that is given.' })
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Each word must be the beginning of a word in the name; for whoever may see e-mail addresses also of a part of the address. At most 100 characters.',
  })
  search: string | null;

  @Field(() => userStatus, { nullable: true, description: 'In this status.' })
  status: UserStatus | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Holding this role at the moment: directly, through a group, or through a role that includes it. Needs `roles:read`.',
  })
  roleId: string | null;

  @Field(() => ID, { nullable: true, description: 'In this group. Needs `roles:read`.' })
  groupId: string | null;
}

@InputType('UpdateUserInput', { description: 'Changes of a user. What is not given stays as it is.' })
export class UpdateUserInput {
  @Field(() => ID, { description: 'The user to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with USERS_VERSION_STALE unless the user has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'How the person is called on screens; 1 to 120 characters.' })
  displayName: string | null;

  @Field(() => String, { nullable: true, description: 'A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it.' })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); an explicit null removes it.' })
  timeZone: string | null;
}

@InputType('DeactivateUserInput', { description: 'Whom to deactivate.' })
export class DeactivateUserInput {
  @Field(() => ID, { description: 'The user.' })
  id: string;
}

@InputType('ReactivateUserInput', { description: 'Whom to let in again.' })
export class ReactivateUserInput {
  @Field(() => ID, { description: 'The user.' })
  id: string;
}
