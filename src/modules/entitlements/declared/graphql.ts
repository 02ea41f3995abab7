import { Query, Resolver } from '../../../kernel/graphql.js';
import { declaredFlags, declaredSettings } from '../catalogue.js';
import { FeatureFlagType, SettingObject, toFlagType, toSettingType } from './types.js';

@Resolver()
export class DeclaredResolver {
  @Query(() => [FeatureFlagType], { nullable: true, description: 'All flags that modules declare, by key. For operators.' })
  featureFlags(): FeatureFlagType[] {
    return declaredFlags().map(toFlagType);
  }

  @Query(() => [SettingObject], { nullable: true, description: 'All settings that modules declare, by key. For operators.' })
  settings(): SettingObject[] {
    return declaredSettings().map(toSettingType);
  }
}
