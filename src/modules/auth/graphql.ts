import { check } from '../../kernel/check.js';
import type { GatewayContext } from '../../kernel/context.js';
import { Arg, Context, DateTime, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, createUnionType } from '../../kernel/graphql.js';
import { refreshTokenSchema, signInSchema } from './checks.js';
import type { SecondFactorQuestion } from './factors/proving/question.js';
import { MfaRequiredType } from './factors/types.js';
import type { Person } from './realms/realm.js';
import { type SignedIn, me, refreshSession, signIn, signOut } from './service.js';

@ObjectType('TenantSummary', { description: 'The tenant that somebody is signed in to.' })
export class TenantSummaryType {
  @Field(() => ID, { description: 'Begins with `ten_`.' })
  id: string;

  @Field(() => String, { description: 'The name in addresses: `acme` in `acme.example.com`.' })
  slug: string;

  @Field(() => String, { description: "The company's name." })
  name: string;
}

@ObjectType('Me', { description: 'The signed-in person: a user of a tenant, or an operator of the platform.' })
export class MeType {
  @Field(() => ID, { description: 'Begins with `usr_` for users and with `opr_` for operators.' })
  id: string;

  @Field(() => String, { description: 'The e-mail address that one signs in with.' })
  email: string;

  @Field(() => DateTime, { nullable: true, description: 'When the address was proved by a link; null while it was not, and for operators.' })
  emailVerifiedAt: Date | null;

  @Field(() => String, { description: 'How the person is called on screens.' })
  displayName: string;

  @Field(() => [String], {
    description: "Keys of system roles (`admin`, `manager`, `member`, `viewer`, `operator`) and names of the tenant's own roles.",
  })
  roles: readonly string[];

  @Field(() => [String], { description: 'What the roles permit, such as `products:write`. For showing and hiding; the server checks by itself.' })
  permissions: readonly string[];

  @Field(() => TenantSummaryType, { nullable: true, description: 'The tenant; null for operators.' })
  tenant: TenantSummaryType | null;
}

@ObjectType('SignedIn', { description: 'A session with its tokens.' })
export class SignedInType {
  @Field(() => String, { description: 'Goes into the header `Authorization: Bearer …` of each request. A JWT; do not read it, ask `me`.' })
  accessToken: string;

  @Field(() => String, { description: 'Buys the next pair of tokens through `refreshSession`, once. Keep it as carefully as a password.' })
  refreshToken: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  expiresAt: Date;

  @Field(() => MeType, { description: 'Who signed in.' })
  user: MeType;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Either a session, or the question for a second factor.',
  types: () => [SignedInType, MfaRequiredType] as const,
});

@InputType('SignInInput', { description: 'What one signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address; case does not matter.' })
  email: string;

  @Field(() => String, { description: 'The password, as it was typed.' })
  password: string;
}

@InputType('RefreshSessionInput', { description: 'What a session is continued with.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token of the last `SignedIn`.' })
  refreshToken: string;
}

@Resolver()
export class AuthResolver {
  @Query(() => MeType, { nullable: true, description: 'The signed-in person, with roles and permissions as they are now.' })
  async me(@Context() ctx: GatewayContext): Promise<MeType> {
    return toMe(ctx, await me(ctx));
  }

  @Mutation(() => SignInResult, {
    nullable: true,
    description:
      "Begins a session, or asks for the second factor of an account that has one. On a tenant's address its users sign in; on the address without a tenant, operators of the platform.",
  })
  async signIn(@Context() ctx: GatewayContext, @Arg('input', () => SignInInput, { description: 'E-mail address and password.' }) input: SignInInput) {
    return toSignInResult(ctx, await signIn(ctx, check(signInSchema, input)));
  }

  @Mutation(() => SignedInType, {
    nullable: true,
    description:
      'Continues a session with new tokens. A refresh token works once; for ten seconds more it gives the same successor, so that racing tabs are not signed out; used later it ends the session.',
  })
  async refreshSession(
    @Context() ctx: GatewayContext,
    @Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }) input: RefreshSessionInput,
  ): Promise<SignedInType> {
    return toSession(ctx, await refreshSession(ctx, check(refreshTokenSchema, input).refreshToken));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Ends the session of the access token: both of its tokens stop working everywhere, within two seconds. True.',
  })
  signOut(@Context() ctx: GatewayContext): Promise<boolean> {
    return signOut(ctx);
  }
}

type Signing = { readonly tenantOrNull: TenantSummaryType | null };

export function toSession(ctx: Signing, { person, ...tokens }: SignedIn): SignedInType {
  return Object.assign(new SignedInType(), tokens, { user: toMe(ctx, person) });
}

export function toSignInResult(ctx: Signing, answer: SignedIn | SecondFactorQuestion): SignedInType | MfaRequiredType {
  return 'accessToken' in answer ? toSession(ctx, answer) : Object.assign(new MfaRequiredType(), answer);
}

function toMe({ tenantOrNull }: Signing, { kind: _kind, ...person }: Person): MeType {
  return { ...person, tenant: tenantOrNull && { id: tenantOrNull.id, slug: tenantOrNull.slug, name: tenantOrNull.name } };
}
