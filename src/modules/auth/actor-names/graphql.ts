import type { GatewayContext } from '../../../kernel/context.js';
import { Context, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import { AuditActorType } from '../../audit/public.js';
import { nameOfActor } from './service.js';

@Resolver(() => AuditActorType)
export class ActorNameResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the user or operator is called by now; null for jobs, logins, customers and the anonymous, and for a user who is gone.',
  })
  name(@Context() ctx: GatewayContext, @Root() actor: AuditActorType): Promise<string | null> {
    return nameOfActor(ctx, actor);
  }
}
