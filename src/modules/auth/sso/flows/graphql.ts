import { check } from '../../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, DateTime, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { SignInResult, toSignInResult } from '../../graphql.js';
import type { SsoConnectionId } from '../ids.js';
import { beginSso, findSsoOptions } from './begin.js';
import { beginSsoSchema, finishSsoSchema } from './checks.js';
import { finishSso } from './finish.js';

@ObjectType('SsoOption', { description: 'A provider that people of the tenant can sign in through.' })
class SsoOptionType {
  @Field(() => ID, { description: 'For `beginSso`.' })
  id: SsoConnectionId;

  @Field(() => String, { description: 'What to write on the button.' })
  name: string;
}

@ObjectType('SsoOptions', { description: 'How people of the tenant can sign in through their company.' })
class SsoOptionsType {
  @Field(() => [SsoOptionType], { description: 'The oldest first; empty when there is none.' })
  connections: readonly SsoOptionType[];

  @Field(() => Boolean, { description: 'Whether passwords and passkeys are refused, but for a few administrators.' })
  isRequired: boolean;
}

@ObjectType('SsoBegun', { description: 'Where to send the browser.' })
class SsoBegunType {
  @Field(() => String, { description: 'An address of the gateway, for the whole window: it binds the browser and sends it on. Good once.' })
  url: string;

  @Field(() => DateTime, { description: 'Until when the person must be back.' })
  expiresAt: Date;
}

@InputType('BeginSsoInput', { description: 'Through which provider: exactly one of `connectionId` and `email`.' })
class BeginSsoInput {
  @Field(() => ID, { nullable: true, description: 'One of `ssoOptions`.' })
  connectionId?: SsoConnectionId | null;

  @Field(() => String, { nullable: true, description: 'What the person typed; the provider follows from its domain. Nobody is looked up by it.' })
  email?: string | null;

  @Field(() => String, {
    description: 'SHA-256, in base64url, of a random text that the front-end keeps for `finishSso` (RFC 7636, S256): 43 characters.',
  })
  codeChallenge: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the provider is to look at the person anew, as after STEP_UP_REQUIRED for people who have no password here.',
  })
  isFresh?: boolean | null;
}

@InputType('FinishSsoInput', { description: 'What came back with the browser, and what the front-end has kept.' })
class FinishSsoInput {
  @Field(() => String, { description: 'The parameter `code` of the page that the browser came back to. Good once, for a minute.' })
  code: string;

  @Field(() => String, { description: 'The random text whose hash was the `codeChallenge`: 43 to 128 letters, digits and `-._~`.' })
  codeVerifier: string;
}

@Resolver()
export class SsoFlowResolver {
  @Query(() => SsoOptionsType, { nullable: true, description: 'For the page where people sign in: the providers of the company. For everyone.' })
  ssoOptions(@Context() ctx: Ctx) {
    return findSsoOptions(ctx);
  }

  @Mutation(() => SsoBegunType, {
    nullable: true,
    description:
      'Begins a sign-in through a provider of the company. Keep a random text, send its hash, and send the browser to the address that is answered. It comes back to the page of `SSO_URL` with a parameter `code`, or `error` with a reason such as AUTH_SSO_PERSON_REFUSED.',
  })
  beginSso(@Context() ctx: Ctx, @Arg('input', () => BeginSsoInput, { description: 'Which provider.' }) input: BeginSsoInput) {
    return beginSso(ctx, check(beginSsoSchema, { ...input, isFresh: input.isFresh ?? undefined }));
  }

  @Mutation(() => SignInResult, {
    nullable: true,
    description:
      'Exchanges the code of the page that the browser came back to for a session, or for the question for a second factor of an account that has one here.',
  })
  async finishSso(@Context() ctx: GatewayContext, @Arg('input', () => FinishSsoInput, { description: 'The code.' }) input: FinishSsoInput) {
    return toSignInResult(ctx, await finishSso(ctx, check(finishSsoSchema, input)));
  }
}
