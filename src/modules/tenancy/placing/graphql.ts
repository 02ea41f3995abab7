import { type ControlCtx, type ServerId, serverId } from '../../../kernel/context.js';
import { Context, FieldResolver, Int, Resolver, Root } from '../../../kernel/graphql.js';
import { DatabaseServerType, serverOf } from '../../servers/public.js';
import { TenantType } from '../graphql.js';
import { countTenantsByServer } from '../queries.js';

@Resolver(() => TenantType)
export class TenantServerResolver {
  @FieldResolver(() => DatabaseServerType, { nullable: true, description: 'The database server that its schema lies on.' })
  server(@Context() ctx: ControlCtx, @Root() { serverId: id }: TenantType): Promise<DatabaseServerType | null> {
    return serverOf(ctx, id);
  }
}

@Resolver(() => DatabaseServerType)
export class ServerTenantsResolver {
  @FieldResolver(() => Int, { description: 'How many tenants lie on it.' })
  tenants(@Context() ctx: ControlCtx, @Root() { id }: DatabaseServerType): Promise<number> {
    return countOn(ctx, serverId.parse(id));
  }
}

/** Counted once per request, however many servers are shown. */
const counted = new WeakMap<ControlCtx['control'], Promise<ReadonlyMap<ServerId, number>>>();

async function countOn(ctx: ControlCtx, id: ServerId): Promise<number> {
  const known = counted.get(ctx.control) ?? ctx.control.read(countTenantsByServer);
  counted.set(ctx.control, known);
  return (await known).get(id) ?? 0;
}
