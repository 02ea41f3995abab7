import { check } from '../../kernel/check.js';
import { type ControlCtx, type ServerId, type Tenant, tenantId } from '../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
  type SortDirection,
  connectionOf,
  registerEnumType,
  sortDirection,
} from '../../kernel/graphql.js';
import type { Language } from '../../kernel/language.js';
import { type Page, mapPage } from '../../kernel/page.js';
import { newTenantSchema, tenantFilterSchema } from './onboarding/checks.js';
import type { TenantOrderField } from './order.js';
import type { TenantConditions, TenantStatus } from './queries.js';
import { type SeenTenant, getSeenTenant, onboardNewTenant, pageTenants, totalTenants } from './service.js';

const tenantStatus = { PENDING: 'PENDING', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', TERMINATING: 'TERMINATING' } as const;
registerEnumType(tenantStatus, {
  name: 'TenantStatus',
  description: 'Whether a tenant is served.',
  valuesConfig: {
    PENDING: {
      description: 'It is still being made: it waits for the worker, in no list but `tenantOnboardings`, or its database server has been told of it.',
    },
    ACTIVE: { description: 'It is served.' },
    SUSPENDED: { description: 'Nobody can work in it until it is reactivated.' },
    TERMINATING: { description: 'Suspended, and erased at `terminatesAt` unless it is reactivated before.' },
  },
});

export const mailLanguage = { EN: 'en', DE: 'de', ES: 'es', FR: 'fr' } as const satisfies Record<Uppercase<Language>, Language>;
registerEnumType(mailLanguage, {
  name: 'MailLanguage',
  description: 'A language that mails are written in (ISO 639-1).',
  valuesConfig: {
    EN: { description: 'English.' },
    DE: { description: 'German.' },
    ES: { description: 'Spanish.' },
    FR: { description: 'French.' },
  },
});

@ObjectType('Tenant', { description: 'A customer company with a PostgreSQL schema of its own. Seen by operators of the platform.' })
export class TenantType {
  @Field(() => ID, { description: 'Begins with `ten_`.' })
  id: string;

  @Field(() => String, { description: 'The name in addresses and in the header `x-tenant`.' })
  slug: string;

  @Field(() => String, { description: "The company's name." })
  name: string;

  @Field(() => [String], { description: 'The business modules that it has.' })
  modules: readonly string[];

  @Field(() => tenantStatus, { description: 'Whether it is served.' })
  status: TenantStatus;

  /** Resolved to the server itself. */
  serverId: ServerId;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is suspended.' })
  suspendedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it will be erased; null unless it was terminated.' })
  terminatesAt: Date | null;

  @Field(() => DateTime, { description: 'When it was onboarded; while it is PENDING, when it was asked for.' })
  createdAt: Date;

  /** What other fields are made from; not shown themselves. */
  entitlements: Tenant['entitlements'];
  migrationsDigest: string;
}

const TenantConnection = connectionOf('Tenant', () => TenantType);
/** What `totalCount` counts travels with the page. */
type CountedPage = Page<TenantType> & { readonly filter: TenantConditions };

@InputType('TenantFilter', { description: 'Which tenants to list.' })
class TenantFilterInput {
  @Field(() => String, { nullable: true, description: 'A part of the slug or of the name.' })
  search?: string | null;

  @Field(() => tenantStatus, { nullable: true, description: 'In this status.' })
  status?: TenantStatus | null;

  @Field(() => String, { nullable: true, description: 'Having this business module.' })
  module?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lying on this database server.' })
  serverId?: string | null;

  @Field(() => String, { nullable: true, description: 'Having the plan with this key.' })
  plan?: string | null;
}

const tenantOrderField = { CREATED_AT: 'CREATED_AT', NAME: 'NAME', SLUG: 'SLUG' } as const;
registerEnumType(tenantOrderField, {
  name: 'TenantOrderField',
  description: 'What a list of tenants is ordered by.',
  valuesConfig: {
    CREATED_AT: { description: 'By the time of onboarding.' },
    NAME: { description: 'By name, regardless of case.' },
    SLUG: { description: 'By slug.' },
  },
});

@InputType('TenantOrder', { description: 'How a list of tenants is ordered.' })
class TenantOrderInput {
  @Field(() => tenantOrderField, { description: 'What to order by.' })
  field: TenantOrderField;

  @Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
  direction: SortDirection;
}

@InputType('OnboardTenantInput', { description: 'What a tenant begins with.' })
class OnboardTenantInput {
  @Field(() => String, { description: 'Its name in addresses: 3 to 32 small letters, digits and hyphens. Cannot be one that the platform reserves.' })
  slug: string;

  @Field(() => String, { description: "The company's name, at most 120 characters." })
  name: string;

  @Field(() => String, { description: 'The e-mail address of its first administrator.' })
  adminEmail: string;

  @Field(() => String, {
    nullable: true,
    description: 'The password of its first administrator: 15 to 256 characters. Without it they are invited by mail and choose one themselves.',
  })
  adminPassword?: string | null;

  @Field(() => mailLanguage, { nullable: true, description: 'What its people are written to in; English when nothing is given.' })
  language?: Language | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The business modules to switch on, such as `commerce`, which bring along what they require; all of them when nothing is given.',
  })
  modules?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The database server to lie on; the least full one when nothing is given.' })
  serverId?: string | null;

  @Field(() => String, { nullable: true, description: 'The region to lie in; the least full server of it is taken.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'The key of its plan; the default plan when nothing is given.' })
  plan?: string | null;
}

@Resolver(() => TenantConnection)
export class TenantResolver {
  @Query(() => TenantType, { nullable: true, description: 'One tenant. For operators.' })
  async tenant(@Context() ctx: ControlCtx, @Arg('id', () => ID, { description: 'Begins with `ten_`.' }) id: string): Promise<TenantType> {
    return toType(await getSeenTenant(ctx, tenantId.parse(id)));
  }

  @Query(() => TenantConnection, { nullable: true, description: 'All tenants; the newest first when no order is given. For operators.' })
  async tenants(
    @Context() ctx: ControlCtx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TenantFilterInput, { nullable: true, description: 'Only those that match.' }) filter: TenantFilterInput | null,
    @Arg('orderBy', () => TenantOrderInput, { nullable: true, description: 'In which order.' }) orderBy: TenantOrderInput | null,
  ): Promise<CountedPage> {
    return toConnection(ctx, { filter: check(tenantFilterSchema, filter ?? {}, 'filter'), orderBy, page });
  }

  @FieldResolver(() => Int, { description: 'How many tenants match. Costs a count: ask for it only when it is shown.' })
  totalCount(@Context() ctx: ControlCtx, @Root() { filter }: CountedPage): Promise<number> {
    return totalTenants(ctx, filter);
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description:
      'Creates a tenant: its database role and schema, the tables of its modules, the system roles and the first administrator. All of it, or nothing. One without a password is invited right after it. When many are asked for at once, the status is PENDING: follow it with `tenantOnboarding`. For operators.',
  })
  async onboardTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => OnboardTenantInput, { description: 'What it begins with.' }) input: OnboardTenantInput,
  ): Promise<TenantType> {
    return toType(await onboardNewTenant(ctx, check(newTenantSchema, input)));
  }
}

async function toConnection(ctx: ControlCtx, listed: Parameters<typeof pageTenants>[1]): Promise<CountedPage> {
  return { ...mapPage(await pageTenants(ctx, listed), toType), filter: listed.filter };
}

export function toType(tenant: SeenTenant): TenantType {
  return { ...tenant, modules: [...tenant.modules], status: 'isPending' in tenant ? 'PENDING' : statusOf(tenant) };
}

function statusOf({
  provisioningSince,
  suspendedAt,
  terminatesAt,
}: Pick<Tenant, 'provisioningSince' | 'suspendedAt' | 'terminatesAt'>): TenantStatus {
  if (provisioningSince !== null) return 'PENDING';
  if (terminatesAt !== null) return 'TERMINATING';
  return suspendedAt === null ? 'ACTIVE' : 'SUSPENDED';
}
