import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  connectionOf,
  registerEnumType,
} from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { type TenantDrift, getTenantDrift, pageDrifts, repairTenantDrift } from './service.js';

export enum SchemaDifferenceState {
  MISSING = 'MISSING',
  UNEXPECTED = 'UNEXPECTED',
  DIFFERENT = 'DIFFERENT',
}
registerEnumType(SchemaDifferenceState, {
  name: 'SchemaDifferenceState',
  description: 'How an object of a schema differs from what its migrations make.',
  valuesConfig: {
    MISSING: { description: 'It is not there.' },
    UNEXPECTED: { description: 'No migration makes it. It may hold data and is never removed by a repair.' },
    DIFFERENT: { description: 'It is there, and otherwise.' },
  },
});

@ObjectType('SchemaDifference', { description: 'One object of a schema that is not what its migrations make.' })
class SchemaDifferenceType {
  @Field(() => String, { description: 'table, column, constraint, index, function, trigger, policy or grant.' })
  kind: string;

  @Field(() => String, { description: 'As `users.email` for a column, `users: users_email` for what belongs to a table.' })
  name: string;

  @Field(() => SchemaDifferenceState, { description: 'How it differs.' })
  state: SchemaDifferenceState;

  @Field(() => String, { nullable: true, description: "What it should be, in PostgreSQL's words; null when it should not be there." })
  expected: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; null when it is not there.' })
  found: string | null;

  @Field(() => String, { nullable: true, description: 'The SQL that mends it; null where a person must decide.' })
  repair: string | null;
}

@ObjectType('TenantDrift', { description: "What differs in a tenant's schema from what its migrations make, with a plan to mend it." })
class TenantDriftType {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => Boolean, { description: 'False when the schema has migrations of another build, so that this one cannot compare.' })
  comparable: boolean;

  @Field(() => [SchemaDifferenceType], { description: 'All differences, in the order in which they would be mended; empty when all is well.' })
  differences: readonly SchemaDifferenceType[];

  @Field(() => String, { description: 'Names exactly the repairs above; `repairTenantDrift` wants it as the confirmation.' })
  planFingerprint: string;
}

@ObjectType('DriftedTenant', {
  description: 'A tenant whose schema was not what its migrations make at the last scan. Scans follow each run, and run hourly.',
})
class DriftedTenantType {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => [String], { description: 'The objects, as `missing index users: users_email`; the first hundred.' })
  objects: readonly string[];

  @Field(() => Int, { description: 'How many objects differ.' })
  differences: number;

  @Field(() => DateTime, { description: 'When the scan found it.' })
  foundAt: Date;
}

const DriftedTenantConnection = connectionOf('DriftedTenant', () => DriftedTenantType);

@InputType('RepairTenantDriftInput', { description: 'Which plan for which tenant is confirmed.' })
class RepairTenantDriftInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  id: string;

  @Field(() => String, { description: '`planFingerprint` of the `tenantDrift` that was read.' })
  planFingerprint: string;
}

const repairSchema = z.object({
  id: tenantId.schema,
  planFingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'must be the planFingerprint of tenantDrift'),
});

@Resolver()
export class DriftResolver {
  @Query(() => TenantDriftType, { nullable: true, description: "Compares a tenant's schema with what its migrations make, now. For operators." })
  async tenantDrift(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' }) id: string,
  ): Promise<TenantDriftType> {
    return toType(await getTenantDrift(ctx, tenantId.parse(id, 'tenantId')));
  }

  @Query(() => DriftedTenantConnection, { nullable: true, description: 'The tenants that the last scan found to differ. For operators.' })
  async fleetDrift(@Context() ctx: ControlCtx, @Args(() => PageArgs) page: PageArgs): Promise<Page<DriftedTenantType>> {
    return mapPage(await pageDrifts(ctx, page), (row) => row);
  }

  @Mutation(() => TenantDriftType, {
    nullable: true,
    description:
      "Runs the repairs of a tenant's drift, all or none, when the plan is still the one that was confirmed; returns what is left. For operators.",
  })
  async repairTenantDrift(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RepairTenantDriftInput, { description: 'The plan that was read.' }) input: RepairTenantDriftInput,
  ): Promise<TenantDriftType> {
    return toType(await repairTenantDrift(ctx, check(repairSchema, input)));
  }
}

function toType({ tenant, comparable, differences, planFingerprint }: TenantDrift): TenantDriftType {
  const typed = differences.map((one) => ({ ...one, state: SchemaDifferenceState[one.state] }));
  return { tenantId: tenant.id, comparable, differences: typed, planFingerprint };
}
