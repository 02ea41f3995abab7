import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { UserType, personById } from '../../users/public.js';
import { apiKeyId } from '../ids.js';
import { shownPrefix } from '../presenting/secret.js';
import type { ApiKeyRow } from '../tables.js';
import { type ApiKeyPage, createApiKey, getApiKey, listApiKeys, revokeApiKey, rotateApiKey, statusOf } from './service.js';
import {
  ApiKeyConnection,
  ApiKeyFilter,
  ApiKeyType,
  ApiKeyWithSecretType,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
  apiKeyStatus,
} from './types.js';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => ApiKeyType, { nullable: true, description: 'One API key. Refused with APIKEYS_KEY_NOT_FOUND when there is none.' })
  apiKey(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `key_`.' }) id: string) {
    return getApiKey(ctx, apiKeyId.parse(id));
  }

  @Query(() => ApiKeyConnection, { nullable: true, description: 'The API keys of the tenant, the newest first.' })
  apiKeys(
    @Context() ctx: Ctx,
    @Arg('filter', () => ApiKeyFilter, { nullable: true, description: 'Which ones; all when not given.' }) filter: ApiKeyFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listApiKeys(ctx, filter, page);
  }

  @FieldResolver(() => apiKeyStatus, { description: 'Follows from `revokedAt` and `expiresAt`.' })
  status(@Context() ctx: Ctx, @Root() key: ApiKeyRow) {
    return statusOf(key, ctx.now());
  }

  @FieldResolver(() => String, { description: 'What its secrets begin with, to recognise one by that was found somewhere: `srk_` and its id.' })
  prefix(@Root() { id }: ApiKeyRow) {
    return shownPrefix(id);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who made it.' })
  createdBy(@Context() ctx: Ctx, @Root() key: ApiKeyRow) {
    return ctx.load(personById, key.createdBy);
  }

  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'Who was shown its secret: who made it or last rotated it. When they are deactivated, the key is revoked.',
  })
  shownTo(@Context() ctx: Ctx, @Root() key: ApiKeyRow) {
    return ctx.load(personById, key.shownTo);
  }

  @Mutation(() => ApiKeyWithSecretType, {
    nullable: true,
    description:
      'Makes an API key. Its secret is shown in this answer and never again. Refused with ACCESS_BEYOND_OWN for permissions that one does not hold.',
  })
  createApiKey(@Context() ctx: Ctx, @Arg('input', () => CreateApiKeyInput, { description: 'The new key.' }) input: CreateApiKeyInput) {
    return createApiKey(ctx, input);
  }

  @Mutation(() => ApiKeyWithSecretType, {
    nullable: true,
    description:
      'Makes a new secret for an API key and shows it this once; the present one works as well for the time of the overlap. Refused with ACCESS_BEYOND_OWN when the key may more than oneself, and with APIKEYS_KEY_OVER when it works no more.',
  })
  rotateApiKey(@Context() ctx: Ctx, @Arg('input', () => RotateApiKeyInput, { description: 'Which key, and how.' }) input: RotateApiKeyInput) {
    return rotateApiKey(ctx, input);
  }

  @Mutation(() => ApiKeyType, {
    nullable: true,
    description: 'Ends an API key, within two seconds on every process. Doing so again changes nothing.',
  })
  revokeApiKey(@Context() ctx: Ctx, @Arg('input', () => RevokeApiKeyInput, { description: 'Which one.' }) input: RevokeApiKeyInput) {
    return revokeApiKey(ctx, input);
  }
}

@Resolver(() => ApiKeyConnection)
export class ApiKeyConnectionResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many API keys the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: ApiKeyPage) {
    return page.count();
  }
}
