import { check } from '../../../kernel/check.js';
import { type ControlCtx, schemaOf, tenantId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../graphql.js';
import { credentialSchema, issueSchema, rotateSchema } from './checks.js';
import { loginNameOf } from './ids.js';
import type { CredentialRow } from './queries.js';
import { type IssuedCredential, credentialsOf, issueCredential, revealCredential, revokeCredential, rotateCredential } from './service.js';

@ObjectType('TenantCredential', {
  description: "A database login of a tenant's own, for reports: it may read the tables of its business modules and nothing else.",
})
class TenantCredentialType {
  @Field(() => ID, { description: 'Begins with `tcr_`.' })
  id: string;

  @Field(() => String, { description: 'What it is for, as operators name it.' })
  name: string;

  @Field(() => String, { description: 'The login on the database server.' })
  login: string;

  @Field(() => String, { description: 'The schema that it may read, and in which it finds tables by their bare names.' })
  schema: string;

  @Field(() => Boolean, { description: 'Whether the server lets it in: not while the tenant is suspended, nor in the second before it is made.' })
  isOpen: boolean;

  @Field(() => DateTime, { description: 'When it was issued.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends because another one took its place; null when it does not.' })
  expiresAt: Date | null;
}

@ObjectType('IssuedTenantCredential', { description: 'A credential with its password.' })
class IssuedTenantCredentialType {
  @Field(() => TenantCredentialType, { description: 'The credential.' })
  credential: TenantCredentialType;

  @Field(() => String, { description: 'Its password. `revealTenantCredential` shows it again, and the audit trail tells each time.' })
  password: string;
}

@InputType('IssueTenantCredentialInput', { description: 'For whom and for what.' })
class IssueTenantCredentialInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => String, { description: 'What it is for, at most 60 characters.' })
  name: string;
}

@InputType('RotateTenantCredentialInput', { description: 'Which credential gets a successor.' })
class RotateTenantCredentialInput {
  @Field(() => ID, { description: 'The credential. Begins with `tcr_`.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'How long the one before works on, in minutes: 0 to 10080, a day when nothing is given.' })
  overlapMinutes?: number | null;
}

@InputType('TenantCredentialInput', { description: 'Which credential.' })
class TenantCredentialInput {
  @Field(() => ID, { description: 'Begins with `tcr_`.' })
  id: string;
}

@Resolver(() => TenantType)
export class TenantCredentialResolver {
  @FieldResolver(() => [TenantCredentialType], { description: 'Its own database logins, the oldest first; at most ten.' })
  async credentials(@Context() ctx: ControlCtx, @Root() { id }: TenantType): Promise<TenantCredentialType[]> {
    return (await credentialsOf(ctx, tenantId.parse(id))).map(toType);
  }

  @Mutation(() => IssuedTenantCredentialType, {
    nullable: true,
    description: 'Makes a database login that may read the tables of the business modules of one tenant, for its reports. For operators.',
  })
  async issueTenantCredential(
    @Context() ctx: ControlCtx,
    @Arg('input', () => IssueTenantCredentialInput, { description: 'For whom and for what.' }) input: IssueTenantCredentialInput,
  ): Promise<IssuedTenantCredentialType> {
    return toIssued(await issueCredential(ctx, check(issueSchema, input)));
  }

  @Mutation(() => IssuedTenantCredentialType, {
    nullable: true,
    description: 'Makes another login in the place of this one, which works on for the time of overlap. For operators.',
  })
  async rotateTenantCredential(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RotateTenantCredentialInput, { description: 'Which one.' }) input: RotateTenantCredentialInput,
  ): Promise<IssuedTenantCredentialType> {
    return toIssued(await rotateCredential(ctx, check(rotateSchema, input)));
  }

  @Mutation(() => TenantCredentialType, { nullable: true, description: 'Ends a login and its open connections. For operators.' })
  async revokeTenantCredential(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantCredentialInput, { description: 'Which one.' }) input: TenantCredentialInput,
  ): Promise<TenantCredentialType> {
    return toType(await revokeCredential(ctx, check(credentialSchema, input).id));
  }

  @Mutation(() => IssuedTenantCredentialType, { nullable: true, description: 'Shows a password again, which the audit trail tells. For operators.' })
  async revealTenantCredential(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantCredentialInput, { description: 'Which one.' }) input: TenantCredentialInput,
  ): Promise<IssuedTenantCredentialType> {
    return toIssued(await revealCredential(ctx, check(credentialSchema, input).id));
  }
}

function toType({ id, tenantId: tenant, name, applied, revokedAt, createdAt, expiresAt }: CredentialRow): TenantCredentialType {
  const isOpen = applied === 'open' && revokedAt === null;
  return { id, name, login: loginNameOf(tenant, id), schema: schemaOf(tenant), isOpen, createdAt, expiresAt };
}

function toIssued({ credential, password }: IssuedCredential): IssuedTenantCredentialType {
  return { credential: toType(credential), password };
}
