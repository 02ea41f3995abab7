import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import { Arg, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import { optional } from '../../../kernel/inputs.js';
import { SchemaDifferenceState } from '../drift/graphql.js';
import { type Provision, reprovisionTenant } from './service.js';

@ObjectType('ProvisionShortfall', { description: 'One thing that a tenant lacks of what every tenant has, or has that none should have.' })
class ProvisionShortfallType {
  @Field(() => String, {
    description:
      'role, membership, setting, schema, default privilege, record, registry, migration or row; or table, column, constraint, index, function, trigger, policy, grant.',
  })
  kind: string;

  @Field(() => String, { description: 'What it is about, as `users.email` for a column or `the role admin` for a row.' })
  name: string;

  @Field(() => SchemaDifferenceState, { description: 'How it differs.' })
  state: SchemaDifferenceState;

  @Field(() => String, { nullable: true, description: 'What would be done: SQL, or a sentence; null where a person must decide.' })
  repair: string | null;
}

@ObjectType('TenantProvision', {
  description: 'Whether a tenant has all that its onboarding and its migrations gave it, and what would bring it back.',
})
export class TenantProvisionType {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => Boolean, {
    description:
      'The schema is not there, and with it all data: they are not made anew here. Only a snapshot brings them back, see `newestSnapshot`.',
  })
  dataGone: boolean;

  @Field(() => [ProvisionShortfallType], { description: 'In the order in which they would be mended; empty when all is well.' })
  shortfalls: readonly ProvisionShortfallType[];

  @Field(() => String, { description: 'Names exactly the repairs above; the mutation wants it as the confirmation.' })
  planFingerprint: string;
}

@InputType('ReprovisionTenantInput', { description: 'Whom to look at, and which plan is confirmed.' })
class ReprovisionTenantInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => String, { nullable: true, description: '`planFingerprint` of the plan that was read. Without it nothing is changed.' })
  planFingerprint?: string | null;
}

const reprovisionSchema = z.strictObject({
  tenantId: tenantId.schema,
  planFingerprint: optional(z.string().regex(/^[0-9a-f]{32}$/, 'must be the planFingerprint of reprovisionTenant')),
});

@Resolver()
export class ProvisioningResolver {
  @Mutation(() => TenantProvisionType, {
    nullable: true,
    description:
      'Looks at everything that a tenant should have: role, rights, schema, migrations, objects, first rows, and the policies of what tenants share. Without a fingerprint it says what is missing and what would be done; with the one of that plan it does it, all or nothing, and says what is left. For operators.',
  })
  async reprovisionTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ReprovisionTenantInput, { description: 'Whom, and which plan.' }) input: ReprovisionTenantInput,
  ): Promise<TenantProvisionType> {
    return toType(await reprovisionTenant(ctx, check(reprovisionSchema, input)));
  }
}

function toType({ tenant, isGone, shortfalls, planFingerprint }: Provision): TenantProvisionType {
  const typed = shortfalls.map(({ kind, name, state, repair }) => ({ kind, name, state: SchemaDifferenceState[state], repair }));
  return { tenantId: tenant.id, dataGone: isGone, shortfalls: typed, planFingerprint };
}
