import type { GatewayContext } from '../../../kernel/context.js';
import { Context, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import { GroupType } from '../../access/public.js';
import { UserType } from '../../users/public.js';
import { MeType } from '../graphql.js';
import { groupsOfMe, profileOfMe } from './service.js';

@Resolver(() => MeType)
export class MeResolver {
  @FieldResolver(() => UserType, {
    nullable: true,
    description:
      'The signed-in user with everything that they may see of themselves: language, time zone, picture, roles, settings. Null for operators.',
  })
  profile(@Context() ctx: GatewayContext, @Root() me: MeType) {
    return profileOfMe(ctx, me);
  }

  @FieldResolver(() => [GroupType], { description: 'The groups that the signed-in user is in, by name; none for operators.' })
  groups(@Context() ctx: GatewayContext, @Root() me: MeType) {
    return groupsOfMe(ctx, me);
  }
}
