import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import { Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../../tenancy/public.js';
import { type TenantVersions, getTenantVersions } from './versions.js';

@ObjectType('TenantVersions', { description: 'Which migrations the schema of a tenant has.' })
class TenantVersionsType {
  @Field(() => String, { description: 'Names exactly these migrations: tenants of one digest have the same tables.' })
  digest: string;

  @Field(() => [String], { description: 'In the order in which they were applied, as `tenant/core/0000_foundation`.' })
  migrations: readonly string[];

  @Field(() => Int, { description: 'How many migrations of this build it lacks; 0 when it is up to date.' })
  behind: number;
}

@Resolver(() => TenantType)
export class TenantVersionsResolver {
  @FieldResolver(() => TenantVersionsType, { description: 'Which migrations its schema has. Read once for all tenants of one digest.' })
  versions(@Context() ctx: ControlCtx, @Root() { id, modules, migrationsDigest }: TenantType): Promise<TenantVersions> {
    return getTenantVersions(ctx, { id: tenantId.parse(id), modules, migrationsDigest });
  }
}
