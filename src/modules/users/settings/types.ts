import { DateTime, Field, InputType, Json, ObjectType } from '../../../kernel/graphql.js';

@ObjectType('UserSetting', { description: 'Something that a front-end keeps for a person. The server does not read it.' })
export class SettingType {
  @Field(() => String, { description: 'Names joined by points: `products.list.columns`.' })
  key: string;

  @Field(() => Json, { description: 'Any JSON.' })
  value: unknown;

  @Field(() => DateTime, { description: 'When it was last set.' })
  updatedAt: Date;
}

@InputType('UserSettingInput', { description: 'A setting with its new value.' })
export class SettingInput {
  @Field(() => String, { description: 'Names joined by points, at most 80 characters: `products.list.columns`.' })
  key: string;

  @Field(() => Json, { description: 'Any JSON but null, of at most 8 levels and 4,000 characters.' })
  value: unknown;
}

@InputType('UpdateSettingsInput', { description: 'Settings to set and to remove. A user has at most 100.' })
export class UpdateSettingsInput {
  @Field(() => [SettingInput], { nullable: true, description: 'Settings to set, those of before are replaced; at most 100.' })
  set: SettingInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys to remove; those that are not there stay away.' })
  remove: string[] | null;
}
