import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('Group', { description: 'People who belong together: a team, a department. The roles of a group are those of its members.' })
export class GroupType {
  @Field(() => ID, { description: 'Begins with `grp_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  description: string;

  @Field(() => Int, { description: 'Counts the changes of the group itself, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the group itself was last changed.' })
  updatedAt: Date;
}

export const GroupConnection = connectionOf('Group', () => GroupType);
