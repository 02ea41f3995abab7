import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Int, Mutation, Resolver } from '../../../kernel/graphql.js';
import { UserType } from '../people/types.js';
import { updateSettings } from '../settings/service.js';
import { SettingType, UpdateSettingsInput } from '../settings/types.js';
import { updateProfile } from './service.js';

@InputType('UpdateProfileInput', { description: 'Changes of what oneself is called and likes. What is not given stays as it is.' })
class UpdateProfileInput {
  @Field(() => Int, { nullable: true, description: 'Refuse the change with USERS_VERSION_STALE unless the user has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'How one is called on screens; 1 to 120 characters.' })
  displayName: string | null;

  @Field(() => String, { nullable: true, description: 'A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it.' })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); an explicit null removes it.' })
  timeZone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A picture: an https address, or the key of a file, at most 500 characters; an explicit null removes it.',
  })
  avatar: string | null;
}

@Resolver()
export class ProfileResolver {
  @Mutation(() => UserType, { nullable: true, description: 'Changes the profile of the signed-in user.' })
  updateProfile(@Context() ctx: Ctx, @Arg('input', () => UpdateProfileInput, { description: 'What to change.' }) input: UpdateProfileInput) {
    return updateProfile(ctx, input);
  }

  @Mutation(() => [SettingType], {
    nullable: true,
    description: 'Sets and removes settings of the signed-in user; answers all that there are then, by key.',
  })
  updateSettings(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateSettingsInput, { description: 'What to set and to remove.' }) input: UpdateSettingsInput,
  ) {
    return updateSettings(ctx, input);
  }
}
