import { check } from '../../../kernel/check.js';
import { type ControlCtx, serverId } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { registerSchema, removeSchema, updateSchema } from './checks.js';
import { answers } from './health.js';
import { getServer, pageDatabaseServers, registerServer, removeServer } from './service.js';
import {
  DatabaseServerConnection,
  DatabaseServerType,
  RegisterDatabaseServerInput,
  RemoveDatabaseServerInput,
  UpdateDatabaseServerInput,
  toServerType,
} from './types.js';
import { changeServer } from './update.js';

@Resolver(() => DatabaseServerType)
export class ServerResolver {
  @Query(() => DatabaseServerType, { nullable: true, description: 'One database server. For operators.' })
  async databaseServer(
    @Context() ctx: ControlCtx,
    @Arg('id', () => ID, { description: 'Begins with `srv_`.' }) id: string,
  ): Promise<DatabaseServerType> {
    return toServerType(await getServer(ctx, serverId.parse(id)));
  }

  @Query(() => DatabaseServerConnection, { nullable: true, description: 'The database servers, the home server first. For operators.' })
  async databaseServers(@Context() ctx: ControlCtx, @Args(() => PageArgs) page: PageArgs): Promise<Page<DatabaseServerType>> {
    return mapPage(await pageDatabaseServers(ctx, page), toServerType);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it answers the gateway at this moment. Costs a look at it: ask for it only when it is shown.',
  })
  isReachable(@Context() ctx: ControlCtx, @Root() { id }: DatabaseServerType): Promise<boolean> {
    return answers(ctx, serverId.parse(id));
  }

  @Mutation(() => DatabaseServerType, {
    nullable: true,
    description:
      'Makes a PostgreSQL database one of ours: looks at it first (reachable, version, rights; `fields` names what is wrong), makes the schema `platform` there, and stores its login encrypted. Tenants may be placed on it at once. For operators.',
  })
  async registerDatabaseServer(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RegisterDatabaseServerInput, { description: 'Where it is and how to get in.' }) input: RegisterDatabaseServerInput,
  ): Promise<DatabaseServerType> {
    return toServerType(await registerServer(ctx, check(registerSchema, input)));
  }

  @Mutation(() => DatabaseServerType, {
    nullable: true,
    description:
      'Changes what is given of a database server: capacity, region, weight, whether it is drained (takes no new tenants), and its address or login, which are tried first. Every process follows within two seconds. For operators.',
  })
  async updateDatabaseServer(
    @Context() ctx: ControlCtx,
    @Arg('input', () => UpdateDatabaseServerInput, { description: 'What to change.' }) input: UpdateDatabaseServerInput,
  ): Promise<DatabaseServerType> {
    return toServerType(await changeServer(ctx, check(updateSchema, input)));
  }

  @Mutation(() => DatabaseServerType, {
    nullable: true,
    description: 'Takes a database server without tenants off the registry; nothing is deleted there. Returns what it was. For operators.',
  })
  async removeDatabaseServer(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RemoveDatabaseServerInput, { description: 'Which one.' }) input: RemoveDatabaseServerInput,
  ): Promise<DatabaseServerType> {
    return toServerType(await removeServer(ctx, check(removeSchema, input)));
  }
}
