import { Field, InputType, Int, SafeInt } from '../../../kernel/graphql.js';

@InputType('PlanQuotasInput', { description: 'How much a tenant may have. An explicit null is no limit; what is not given stays.' })
class PlanQuotasInput {
  @Field(() => SafeInt, { nullable: true, description: 'Active users; at least 1.' })
  users?: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules.' })
  records?: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Requests of signed-in users by day in UTC; at least 1.' })
  requestsPerDay?: number | null;

  @Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema; at least 1." })
  storageBytes?: number | null;
}

@InputType('PlanFlagInput', { description: 'Whether a plan opens something.' })
class PlanFlagInput {
  @Field(() => String, { description: 'A key of `featureFlags`.' })
  key: string;

  @Field(() => Boolean, { description: 'Whether it is on.' })
  enabled: boolean;
}

@InputType('PlanSettingInput', { description: 'The value that a plan gives to a setting.' })
class PlanSettingInput {
  @Field(() => String, { description: 'A key of `settings`.' })
  key: string;

  @Field(() => String, { description: 'A value within the bounds of the setting, as text.' })
  value: string;
}

@InputType('CreatePlanInput', { description: 'A new plan.' })
export class CreatePlanInput {
  @Field(() => String, { description: 'Its name for programs, for ever: 3 to 32 small letters, digits and hyphens.' })
  key: string;

  @Field(() => String, { description: 'Its name for people, at most 120 characters.' })
  title: string;

  @Field(() => PlanQuotasInput, { nullable: true, description: 'Its limits; none when nothing is given.' })
  quotas?: PlanQuotasInput | null;

  @Field(() => [PlanFlagInput], { nullable: true, description: 'Flags that it switches.' })
  flags?: PlanFlagInput[] | null;

  @Field(() => [PlanSettingInput], { nullable: true, description: 'Settings that it gives a value to.' })
  settings?: PlanSettingInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True makes it the plan of new tenants that ask for no other.' })
  isDefault?: boolean | null;
}

@InputType('UpdatePlanInput', { description: 'Changes of a plan, for all tenants that have it. What is not given stays as it is.' })
export class UpdatePlanInput {
  @Field(() => String, { description: 'The plan to change.' })
  key: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with PLAN_VERSION_STALE unless the plan has this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Its name for people, at most 120 characters.' })
  title?: string | null;

  @Field(() => PlanQuotasInput, { nullable: true, description: 'Limits to change.' })
  quotas?: PlanQuotasInput | null;

  @Field(() => [PlanFlagInput], { nullable: true, description: 'All flags that it switches from now on.' })
  flags?: PlanFlagInput[] | null;

  @Field(() => [PlanSettingInput], { nullable: true, description: 'All settings that it gives a value to from now on.' })
  settings?: PlanSettingInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True makes it the plan of new tenants that ask for no other.' })
  isDefault?: boolean | null;
}

@InputType('ArchivePlanInput', { description: 'Which plan to archive.' })
export class ArchivePlanInput {
  @Field(() => String, { description: 'The plan.' })
  key: string;
}
