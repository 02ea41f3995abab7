import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  connectionOf,
  registerEnumType,
} from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { type Onboarding, getOnboarding, pageOnboardings, toOnboarding, totalOnboardings } from './queue.js';

const onboardingStatus = { PENDING: 'PENDING', ONBOARDED: 'ONBOARDED', FAILED: 'FAILED' } as const;
registerEnumType(onboardingStatus, {
  name: 'OnboardingStatus',
  description: 'How far an onboarding is.',
  valuesConfig: {
    PENDING: { description: 'It waits for its turn.' },
    ONBOARDED: { description: 'The tenant is there.' },
    FAILED: { description: 'The tenant could not be created; `failure` says why.' },
  },
});

@ObjectType('TenantOnboarding', { description: 'The making of a tenant. Seen by operators of the platform.' })
class TenantOnboardingType {
  @Field(() => ID, { description: 'The id that the tenant has, or will have.' })
  tenantId: string;

  @Field(() => String, { description: 'The slug that it has, or will have.' })
  slug: string;

  @Field(() => onboardingStatus, { description: 'How far it is.' })
  status: Onboarding['status'];

  @Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md, such as `TENANCY_SLUG_TAKEN`.' })
  failure: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt: Date;

  @Field(() => Int, { description: 'How many tenants are to be made before it. In lists it is 0: ask for one to know.' })
  ahead: number;
}

const TenantOnboardingConnection = connectionOf('TenantOnboarding', () => TenantOnboardingType);

@Resolver(() => TenantOnboardingConnection)
export class OnboardingResolver {
  @Query(() => TenantOnboardingType, { nullable: true, description: 'How far the onboarding of a tenant is. For operators.' })
  tenantOnboarding(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { description: 'The id of the tenant that `onboardTenant` gave.' }) id: string,
  ): Promise<Onboarding> {
    return getOnboarding(ctx, tenantId.parse(id, 'tenantId'));
  }

  @Query(() => TenantOnboardingConnection, {
    nullable: true,
    description: 'Onboardings that wait or have failed, in the order in which they were asked for. For operators.',
  })
  async tenantOnboardings(@Context() ctx: ControlCtx, @Args(() => PageArgs) page: PageArgs) {
    return mapPage(await pageOnboardings(ctx, page), (row) => toOnboarding(row, 0));
  }

  @FieldResolver(() => Int, { description: 'How many there are. Counted only when it is selected.' })
  totalCount(@Context() ctx: ControlCtx): Promise<number> {
    return totalOnboardings(ctx);
  }
}
