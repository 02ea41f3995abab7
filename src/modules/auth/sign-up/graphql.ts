import { check } from '../../../kernel/check.js';
import type { ControlCtx } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import type { Language } from '../../../kernel/language.js';
import { mailLanguage } from '../../tenancy/public.js';
import { SignedInType, TenantSummaryType, toSession } from '../graphql.js';
import { confirmSignUpSchema, signUpSchema } from './checks.js';
import { type ConfirmedSignUp, confirmSignUp, signUp } from './service.js';

@InputType('SignUpInput', { description: 'A company that wants a tenant.' })
class SignUpInput {
  @Field(() => String, { description: "The company's name, at most 120 characters." })
  companyName: string;

  @Field(() => String, {
    description: 'Its name in addresses: 3 to 32 small letters, digits and hyphens. Whether it is free is said when the link is followed.',
  })
  slug: string;

  @Field(() => String, { description: 'Where the link goes; its reader becomes the first administrator.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'How the administrator is called; the part before the @ when nothing is given.' })
  displayName?: string | null;

  @Field(() => mailLanguage, { nullable: true, description: 'What its people are written to in; English when nothing is given.' })
  language?: Language | null;
}

@InputType('ConfirmSignUpInput', { description: 'What a sign-up is confirmed with.' })
class ConfirmSignUpInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
  token: string;

  @Field(() => String, { description: "The administrator's password: 15 to 256 characters, none of the common ones." })
  password: string;

  @Field(() => String, { nullable: true, description: 'Another slug, when the first one proved to be taken.' })
  slug?: string | null;
}

@ObjectType('SignUpConfirmed', { description: 'What became of a sign-up.' })
class SignUpConfirmedType {
  @Field(() => TenantSummaryType, { description: 'The new tenant.' })
  tenant: TenantSummaryType;

  @Field(() => SignedInType, {
    nullable: true,
    description: 'The session of its administrator. Null when many sign up at this moment: sign in at the address of the tenant a little later.',
  })
  session: SignedInType | null;
}

@Resolver()
export class SignUpResolver {
  @Mutation(() => Boolean, {
    nullable: true,
    description:
      "Asks for a tenant of one's own. A mail brings the link that makes it. The answer is true in any case. Refused with AUTH_SIGN_UP_CLOSED where the installation does not offer it.",
  })
  signUp(
    @Context() ctx: ControlCtx,
    @Arg('input', () => SignUpInput, { description: 'The company and its first administrator.' }) input: SignUpInput,
  ) {
    return signUp(ctx, check(signUpSchema, input));
  }

  @Mutation(() => SignUpConfirmedType, {
    nullable: true,
    description: 'Makes the tenant by the link of the mail, and signs its administrator in. A slug that is taken leaves the link as it is.',
  })
  async confirmSignUp(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ConfirmSignUpInput, { description: 'The token and the password.' }) input: ConfirmSignUpInput,
  ) {
    return toConfirmed(await confirmSignUp(ctx, check(confirmSignUpSchema, input)));
  }
}

function toConfirmed({ tenant, session }: ConfirmedSignUp): SignUpConfirmedType {
  const summary = { id: tenant.id, slug: tenant.slug, name: tenant.name };
  return { tenant: summary, session: session && toSession({ tenantOrNull: summary }, session) };
}
