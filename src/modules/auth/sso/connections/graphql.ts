import { check } from '../../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RoleType, roleById } from '../../../access/public.js';
import type { SsoConnectionRow } from '../tables.js';
import { acsUrl, callbackUrl, metadataUrl } from './addresses.js';
import { connectionSchema, createOidcSchema, createSamlSchema, updateOidcSchema, updateSamlSchema } from './checks.js';
import {
  CreateOidcConnectionInput,
  CreateSamlConnectionInput,
  SsoConnectionInput,
  UpdateOidcConnectionInput,
  UpdateSamlConnectionInput,
} from './inputs.js';
import {
  createOidcConnection,
  createSamlConnection,
  deleteSsoConnection,
  disableSsoConnection,
  enableSsoConnection,
  listSsoConnections,
  updateOidcConnection,
  updateSamlConnection,
} from './service.js';
import type { RoleMapping } from './settings.js';
import { testSsoConnection } from './testing.js';
import { OidcSettingsType, SamlSettingsType, SsoConnectionType, SsoRoleMappingType, SsoTestType } from './types.js';

const WHICH = { description: 'Which one.' };

@Resolver(() => SsoConnectionType)
export class SsoConnectionResolver {
  @FieldResolver(() => OidcSettingsType, { nullable: true, description: 'For a provider that speaks OpenID Connect, else null.' })
  oidc(@Context() ctx: Ctx, @Root() { id, oidc }: SsoConnectionRow) {
    return oidc && { ...oidc, callbackUrl: callbackUrl(ctx, id) };
  }

  @FieldResolver(() => SamlSettingsType, { nullable: true, description: 'For a provider that speaks SAML, else null.' })
  saml(@Context() ctx: Ctx, @Root() { id, saml }: SsoConnectionRow) {
    return saml && { ...saml, metadataUrl: metadataUrl(ctx, id), acsUrl: acsUrl(ctx, id) };
  }

  @FieldResolver(() => [SsoRoleMappingType], { description: 'Which roles people get and lose at each sign-in.' })
  roleMappings(@Root() { roleMappings }: SsoConnectionRow) {
    return roleMappings;
  }

  @Query(() => [SsoConnectionType], { nullable: true, description: 'The providers of the company, the oldest first: at most 20.' })
  ssoConnections(@Context() ctx: Ctx) {
    return listSsoConnections(ctx);
  }

  @Mutation(() => SsoConnectionType, {
    nullable: true,
    description: 'Connects a provider that speaks OpenID Connect. It is off until it is enabled.',
  })
  createOidcConnection(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateOidcConnectionInput, { description: 'The provider.' }) input: CreateOidcConnectionInput,
  ) {
    return createOidcConnection(ctx, check(createOidcSchema, withoutNulls(input)));
  }

  @Mutation(() => SsoConnectionType, { nullable: true, description: 'Connects a provider that speaks SAML 2.0. It is off until it is enabled.' })
  createSamlConnection(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateSamlConnectionInput, { description: 'The provider.' }) input: CreateSamlConnectionInput,
  ) {
    return createSamlConnection(ctx, check(createSamlSchema, withoutNulls(input)));
  }

  @Mutation(() => SsoConnectionType, { nullable: true, description: 'Changes a connection to an OpenID provider. It stays on or off as it was.' })
  updateOidcConnection(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateOidcConnectionInput, { description: 'What to change.' }) input: UpdateOidcConnectionInput,
  ) {
    return updateOidcConnection(ctx, check(updateOidcSchema, input));
  }

  @Mutation(() => SsoConnectionType, { nullable: true, description: 'Changes a connection to a SAML provider. It stays on or off as it was.' })
  updateSamlConnection(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateSamlConnectionInput, { description: 'What to change.' }) input: UpdateSamlConnectionInput,
  ) {
    return updateSamlConnection(ctx, check(updateSamlSchema, input));
  }

  @Mutation(() => SsoTestType, {
    nullable: true,
    description: 'Asks the provider what it says of itself, and looks at the domains. Nobody signs in.',
  })
  testSsoConnection(@Context() ctx: GatewayContext, @Arg('input', () => SsoConnectionInput, WHICH) input: SsoConnectionInput) {
    return testSsoConnection(ctx, check(connectionSchema, input).id);
  }

  @Mutation(() => SsoConnectionType, { nullable: true, description: 'Lets people sign in through a connection that passes its test.' })
  enableSsoConnection(@Context() ctx: GatewayContext, @Arg('input', () => SsoConnectionInput, WHICH) input: SsoConnectionInput) {
    return enableSsoConnection(ctx, check(connectionSchema, input).id);
  }

  @Mutation(() => SsoConnectionType, { nullable: true, description: 'Lets nobody sign in through a connection any more; sessions go on.' })
  disableSsoConnection(@Context() ctx: Ctx, @Arg('input', () => SsoConnectionInput, WHICH) input: SsoConnectionInput) {
    return disableSsoConnection(ctx, check(connectionSchema, input).id);
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Deletes a connection, with what it knew of who is who. Users and sessions stay. True.' })
  deleteSsoConnection(@Context() ctx: Ctx, @Arg('input', () => SsoConnectionInput, WHICH) input: SsoConnectionInput) {
    return deleteSsoConnection(ctx, check(connectionSchema, input).id);
  }
}

@Resolver(() => SsoRoleMappingType)
export class SsoRoleMappingResolver {
  @FieldResolver(() => RoleType, { nullable: true, description: 'The role; null when it was deleted.' })
  role(@Context() ctx: Ctx, @Root() { roleId }: RoleMapping) {
    return ctx.load(roleById, roleId);
  }
}

/** Null means the same as leaving it out. */
function withoutNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
