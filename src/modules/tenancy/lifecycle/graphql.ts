import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { TenantType, toType } from '../graphql.js';
import { moduleSchema, reactivateSchema, renameSchema, suspendSchema, terminateSchema } from './checks.js';
import { type Erasure, getErasure } from './erasure.js';
import { disableModule, enableModule, reactivateTenant, renameTenant, suspendTenant, terminateTenant } from './service.js';

@ObjectType('TenantRemains', { description: 'What exists of a tenant, counted by place. After an erasure every number is 0.' })
class TenantRemainsType {
  @Field(() => Int, { description: 'PostgreSQL schemas.' })
  schemas: number;

  @Field(() => Int, { description: 'Tables in them.' })
  tables: number;

  @Field(() => Int, { description: 'Database roles.' })
  roles: number;

  @Field(() => Int, { description: 'Rows in the registry of tenants.' })
  registryRows: number;

  @Field(() => Int, { description: 'Events that wait to be relayed.' })
  outboxEvents: number;

  @Field(() => Int, { description: 'What listeners have still to do or have given up, and notes of what they have done.' })
  queueRows: number;

  @Field(() => Int, { description: 'Sessions that are remembered as ended.' })
  endedSessions: number;

  @Field(() => Int, { description: 'Users whose rights are remembered as changed.' })
  changedRights: number;

  @Field(() => Int, { description: "Entries of the operators' audit trail that tell more than that something happened." })
  auditDetails: number;

  @Field(() => Int, { description: 'Days of which its usage is known.' })
  usageDays: number;

  @Field(() => Int, { description: 'People whose data was erased, to be erased again in an older state.' })
  erasedPeople: number;

  @Field(() => Int, { description: 'Snapshots, each with its files.' })
  snapshots: number;

  @Field(() => Int, { description: 'Restores, each with the state that is kept beside.' })
  restores: number;
}

@ObjectType('TenantErasure', { description: 'The proof that a tenant was erased.' })
class TenantErasureType {
  @Field(() => ID, { description: 'The id that the tenant had.' })
  tenantId: string;

  @Field(() => DateTime, { description: 'When it was erased.' })
  erasedAt: Date;

  @Field(() => String, {
    description:
      'The certificate: a JWS (ES256, `typ` `erasure+jws`) that the keys at `/.well-known/jwks.json` verify. It tells what was found and what remained.',
  })
  certificate: string;

  @Field(() => TenantRemainsType, { description: 'What a look at this moment finds.' })
  remains: TenantRemainsType;
}

@InputType('SuspendTenantInput', { description: 'Whom to suspend, and why.' })
class SuspendTenantInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'For the audit trail, at most 500 characters.' })
  reason: string;
}

@InputType('ReactivateTenantInput', { description: 'Whom to open again.' })
class ReactivateTenantInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;
}

@InputType('TerminateTenantInput', { description: 'Whom to terminate, and why.' })
class TerminateTenantInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: "The tenant's slug, typed again so that nobody terminates another by mistake." })
  confirmSlug: string;

  @Field(() => String, { description: 'For the audit trail, at most 500 characters.' })
  reason: string;
}

@InputType('RenameTenantInput', { description: 'What a tenant is called from now on.' })
class RenameTenantInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { nullable: true, description: 'Its new name in addresses; the old one is free at once.' })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: "The company's new name." })
  name?: string | null;
}

@InputType('TenantModuleInput', { description: 'A module of a tenant.' })
class TenantModuleInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'The business module, such as `commerce`.' })
  module: string;
}

@Resolver()
export class LifecycleResolver {
  @Query(() => TenantErasureType, { nullable: true, description: 'The proof of an erasure, with a look at what remains. For operators.' })
  tenantErasure(@Context() ctx: ControlCtx, @Arg('tenantId', () => ID, { description: 'The id that the tenant had.' }) id: string): Promise<Erasure> {
    return getErasure(ctx, tenantId.parse(id, 'tenantId'));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description: 'Closes a tenant: within two seconds nobody can work in it, on any process. Its data stays. For operators.',
  })
  async suspendTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => SuspendTenantInput, { description: 'Whom, and why.' }) input: SuspendTenantInput,
  ) {
    return toType(await suspendTenant(ctx, check(suspendSchema, input)));
  }

  @Mutation(() => TenantType, { nullable: true, description: 'Opens a suspended tenant again, and takes back its termination. For operators.' })
  async reactivateTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ReactivateTenantInput, { description: 'Whom.' }) input: ReactivateTenantInput,
  ) {
    return toType(await reactivateTenant(ctx, check(reactivateSchema, input).tenantId));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description: 'Closes a tenant at once and erases it after 30 days; until then `reactivateTenant` takes it back. For operators.',
  })
  async terminateTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TerminateTenantInput, { description: 'Whom, and why.' }) input: TerminateTenantInput,
  ) {
    return toType(await terminateTenant(ctx, check(terminateSchema, input)));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description: "Gives a tenant another slug or name. Its users' sessions go on at the new address. For operators.",
  })
  async renameTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RenameTenantInput, { description: 'How it is called.' }) input: RenameTenantInput,
  ) {
    return toType(await renameTenant(ctx, check(renameSchema, input)));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description:
      'Switches a business module on for a tenant, with those that it requires, and makes their tables: `modules` of the answer names all that it then has. Users have its permissions within two seconds, in the sessions that there are. For operators.',
  })
  async enableModule(@Context() ctx: ControlCtx, @Arg('input', () => TenantModuleInput, { description: 'Which module.' }) input: TenantModuleInput) {
    return toType(await enableModule(ctx, check(moduleSchema, input)));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description:
      'Switches a business module off for a tenant. Its data stays and is there again when the module is enabled again. Refused with TENANCY_MODULE_REQUIRED while another module of the tenant requires it. For operators.',
  })
  async disableModule(@Context() ctx: ControlCtx, @Arg('input', () => TenantModuleInput, { description: 'Which module.' }) input: TenantModuleInput) {
    return toType(await disableModule(ctx, check(moduleSchema, input)));
  }
}
