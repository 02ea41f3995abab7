import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('OidcSettings', { description: 'How a provider is spoken to in OpenID Connect. The secret is never shown.' })
export class OidcSettingsType {
  @Field(() => String, { description: 'The issuer.' })
  issuer: string;

  @Field(() => String, { description: 'What the provider calls us.' })
  clientId: string;

  @Field(() => [String], { description: 'What is asked for.' })
  scopes: readonly string[];

  @Field(() => String, { description: 'The redirect URI to register at the provider.' })
  callbackUrl: string;
}

@ObjectType('SamlSettings', { description: 'How a provider is spoken to in SAML 2.0.' })
export class SamlSettingsType {
  @Field(() => String, { description: "The provider's entity id." })
  entityId: string;

  @Field(() => String, { description: 'Where people are sent to sign in.' })
  signInUrl: string;

  @Field(() => [String], { description: "The provider's certificates, as PEM." })
  certificates: readonly string[];

  @Field(() => String, { nullable: true, description: 'The attribute that holds the address; null means the NameID.' })
  emailAttribute: string | null;

  @Field(() => String, { nullable: true, description: 'The attribute that holds the name to show.' })
  nameAttribute: string | null;

  @Field(() => String, { nullable: true, description: 'The attribute that names a person for ever; null means the NameID.' })
  subjectAttribute: string | null;

  @Field(() => String, { description: 'Our metadata, for the provider. Also our entity id and the audience of assertions.' })
  metadataUrl: string;

  @Field(() => String, { description: 'Where answers go (assertion consumer service, HTTP-POST).' })
  acsUrl: string;
}

@ObjectType('SsoProvider', { description: 'A provider of the company that people sign in through.' })
export class SsoConnectionType {
  @Field(() => ID, { description: 'Begins with `sso_`.' })
  id: string;

  @Field(() => String, { description: 'What people read on the button.' })
  name: string;

  @Field(() => [String], { description: 'For whose addresses it may speak.' })
  emailDomains: readonly string[];

  @Field(() => Boolean, { description: 'Whether an address counts without `email_verified`; always for SAML, which has no such mark.' })
  trustsEmails: boolean;

  @Field(() => Boolean, { description: 'Whether people who are not users yet become users.' })
  createsUsers: boolean;

  @Field(() => String, { description: 'The claim or attribute that holds the groups of a person.' })
  groupsAttribute: string;

  @Field(() => [String], { description: 'Words of the provider that count as two factors here.' })
  mfaValues: readonly string[];

  @Field(() => DateTime, { nullable: true, description: 'Since when people can sign in through it; null while they cannot.' })
  enabledAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last came through it as it is; null when nobody has since it was changed.' })
  provedAt: Date | null;

  @Field(() => Int, { description: 'Grows with each change.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

@ObjectType('SsoRoleMapping', { description: 'A role for whoever has a value among their groups.' })
export class SsoRoleMappingType {
  @Field(() => String, { nullable: true, description: 'The name or id of a group at the provider; null means everybody who comes.' })
  value: string | null;
}

@ObjectType('SsoTest', { description: 'What a test of a connection found.' })
export class SsoTestType {
  @Field(() => SsoConnectionType, { description: 'The connection.' })
  connection: SsoConnectionType;

  @Field(() => [String], { description: 'What keeps people from coming through it, in sentences; none when it can be enabled.' })
  problems: readonly string[];
}
