import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { signInPolicySchema } from './checks.js';
import { getSignInPolicy, updateSignInPolicy } from './service.js';

@ObjectType('SignInPolicy', { description: "A tenant's terms for passwords and sign-ins." })
class SignInPolicyType {
  @Field(() => Int, { description: 'How many characters a new password must have at least.' })
  passwordLengthMin: number;

  @Field(() => Boolean, { description: 'Whether users are written to when they sign in with a device that is new.' })
  newDeviceMails: boolean;
}

@InputType('UpdateSignInPolicyInput', { description: 'New terms. What is not given stays as it is.' })
class UpdateSignInPolicyInput {
  @Field(() => Int, { nullable: true, description: '15 to 64. Holds for passwords that are chosen from now on.' })
  passwordLengthMin?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether users are written to when they sign in with a device that is new.' })
  newDeviceMails?: boolean | null;
}

@Resolver()
export class PolicyResolver {
  @Query(() => SignInPolicyType, { nullable: true, description: 'What the tenant asks of passwords, for pages where one is chosen.' })
  signInPolicy(@Context() ctx: Ctx) {
    return getSignInPolicy(ctx);
  }

  @Mutation(() => SignInPolicyType, { nullable: true, description: "Changes the tenant's terms for passwords and sign-ins." })
  updateSignInPolicy(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateSignInPolicyInput, { description: 'What to change.' }) input: UpdateSignInPolicyInput,
  ) {
    return updateSignInPolicy(ctx, check(signInPolicySchema, input));
  }
}
