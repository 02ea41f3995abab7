import { check } from '../../../kernel/check.js';
import { type ControlCtx, serverId } from '../../../kernel/context.js';
import { Arg, Context, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { DatabaseServerType } from '../../servers/public.js';
import { TenantType, toType } from '../graphql.js';
import { moveToNodeSchema } from './checks.js';
import { moveToNode, nodesOf } from './service.js';

@ObjectType('CitusNode', { description: 'A node of a Citus cluster that may hold tenants.' })
class CitusNodeType {
  @Field(() => String, { description: 'Its host, as the cluster knows it.' })
  host: string;

  @Field(() => Int, { description: 'Its port.' })
  port: number;
}

@InputType('MoveTenantToNodeInput', { description: 'Which tenant goes to which node of its Citus cluster.' })
class MoveTenantToNodeInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => String, { description: 'The host of the node, as `DatabaseServer.nodes` tells it.' })
  host: string;

  @Field(() => Int, { description: 'The port of the node.' })
  port: number;
}

@Resolver(() => DatabaseServerType)
export class NodeResolver {
  @FieldResolver(() => [CitusNodeType], {
    nullable: true,
    description: 'The nodes of a Citus cluster; empty for plain PostgreSQL, null with an error while it cannot be reached. Costs a look at it.',
  })
  nodes(@Context() ctx: ControlCtx, @Root() { id }: DatabaseServerType): Promise<readonly CitusNodeType[]> {
    return nodesOf(ctx, serverId.parse(id));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description:
      "Lets Citus move a tenant's tables to another node of its cluster (`citus_schema_move`), while the tenant works on. Untried: written by the documentation of Citus. For operators.",
  })
  async moveTenantToNode(
    @Context() ctx: ControlCtx,
    @Arg('input', () => MoveTenantToNodeInput, { description: 'Which tenant, to which node.' }) input: MoveTenantToNodeInput,
  ): Promise<TenantType> {
    return toType(await moveToNode(ctx, check(moveToNodeSchema, input)));
  }
}
