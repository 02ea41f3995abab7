import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';

@InputType('AssignPlanInput', { description: 'Which plan a tenant gets.' })
export class AssignPlanInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'The key of a plan that is not archived.' })
  plan: string;
}

@InputType('OverrideFlagInput', { description: 'What a flag is for one tenant.' })
export class OverrideFlagInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'A key of `featureFlags`.' })
  key: string;

  @Field(() => Boolean, { description: 'Whether it is on.' })
  enabled: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself, in the future; never when nothing is given.' })
  expiresAt?: Date | null;
}

@InputType('OverrideSettingInput', { description: 'What a setting is for one tenant.' })
export class OverrideSettingInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'A key of `settings`.' })
  key: string;

  @Field(() => String, { description: 'A value within the bounds of the setting, as text.' })
  value: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself, in the future; never when nothing is given.' })
  expiresAt?: Date | null;
}

@InputType('ClearOverrideInput', { description: 'What is no longer otherwise for one tenant.' })
export class ClearOverrideInput {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'The key of the flag or setting.' })
  key: string;
}

@InputType('ChooseFlagInput', { description: 'How the tenant wants a flag.' })
export class ChooseFlagInput {
  @Field(() => String, { description: 'A key of `tenantFlags` that the tenant may set.' })
  key: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is on; null to have it as the plan says.' })
  enabled?: boolean | null;
}

@InputType('ChooseSettingInput', { description: 'How the tenant wants a setting.' })
export class ChooseSettingInput {
  @Field(() => String, { description: 'A key of `tenantSettings` that the tenant may set.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'A value within the bounds of the setting, as text; null to have it as the plan says.' })
  value?: string | null;
}
