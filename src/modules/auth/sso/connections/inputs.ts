import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';

@InputType('SsoRoleMappingInput', { description: 'A role for whoever has a value among their groups.' })
export class SsoRoleMappingInput {
  @Field(() => String, { nullable: true, description: 'The name or id of a group at the provider, exactly; null means everybody who comes.' })
  value?: string | null;

  @Field(() => ID, { description: 'The role. One must hold all that it gives.' })
  roleId: string;
}

const NAME = 'What people read on the button: 1 to 60 characters.';
const DOMAINS = 'For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved.';
const CREATES = 'Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does.';
const GROUPS = 'The claim or attribute that holds the groups of a person; `groups` when nothing is given.';
const MAPPINGS = 'Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay.';
const MFA = 'Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given.';
const SCOPES = 'Besides `openid`; `email` and `profile` when nothing is given.';
const TRUSTS =
  'Whether an address counts without `email_verified`, which Microsoft Entra ID does not send. One that is marked as not verified never does.';
const METADATA = "The provider's metadata; or `metadataUrl`.";
const METADATA_URL = 'Where the metadata is fetched from, now and once.';
const EMAIL = 'The attribute that holds the address; the NameID when nothing is given.';
const PERSON = 'The attribute that holds the name to show.';
const SUBJECT = 'The attribute that names a person for ever, where the NameID does not.';

@InputType('CreateOidcConnectionInput', { description: 'A provider that speaks OpenID Connect.' })
export class CreateOidcConnectionInput {
  @Field(() => String, { description: NAME })
  name: string;

  @Field(() => String, { description: 'The issuer, exactly as the provider writes it: `https://login.example.com`.' })
  issuer: string;

  @Field(() => String, { description: 'What the provider calls us.' })
  clientId: string;

  @Field(() => String, { description: 'The secret that goes with it. It is sealed, and never shown again.' })
  clientSecret: string;

  @Field(() => [String], { nullable: true, description: SCOPES })
  scopes?: string[] | null;

  @Field(() => [String], { nullable: true, description: DOMAINS })
  emailDomains?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: TRUSTS })
  trustsEmails?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: CREATES })
  createsUsers?: boolean | null;

  @Field(() => String, { nullable: true, description: GROUPS })
  groupsAttribute?: string | null;

  @Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
  roleMappings?: SsoRoleMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: MFA })
  mfaValues?: string[] | null;
}

@InputType('CreateSamlConnectionInput', { description: 'A provider that speaks SAML 2.0: exactly one of `metadataXml` and `metadataUrl`.' })
export class CreateSamlConnectionInput {
  @Field(() => String, { description: NAME })
  name: string;

  @Field(() => String, { nullable: true, description: METADATA })
  metadataXml?: string | null;

  @Field(() => String, { nullable: true, description: METADATA_URL })
  metadataUrl?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  emailAttribute?: string | null;

  @Field(() => String, { nullable: true, description: PERSON })
  nameAttribute?: string | null;

  @Field(() => String, { nullable: true, description: SUBJECT })
  subjectAttribute?: string | null;

  @Field(() => [String], { nullable: true, description: DOMAINS })
  emailDomains?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: CREATES })
  createsUsers?: boolean | null;

  @Field(() => String, { nullable: true, description: GROUPS })
  groupsAttribute?: string | null;

  @Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
  roleMappings?: SsoRoleMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: MFA })
  mfaValues?: string[] | null;
}

@InputType('UpdateOidcConnectionInput', { description: 'What to change of a connection; what is not given stays.' })
export class UpdateOidcConnectionInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refused when the connection has another version by now.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Another issuer, which must come with its own secret.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls us.' })
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'Another secret.' })
  clientSecret?: string | null;

  @Field(() => [String], { nullable: true, description: SCOPES })
  scopes?: string[] | null;

  @Field(() => [String], { nullable: true, description: DOMAINS })
  emailDomains?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: TRUSTS })
  trustsEmails?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: CREATES })
  createsUsers?: boolean | null;

  @Field(() => String, { nullable: true, description: GROUPS })
  groupsAttribute?: string | null;

  @Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
  roleMappings?: SsoRoleMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: MFA })
  mfaValues?: string[] | null;
}

@InputType('UpdateSamlConnectionInput', { description: 'What to change of a connection; what is not given stays.' })
export class UpdateSamlConnectionInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refused when the connection has another version by now.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: METADATA })
  metadataXml?: string | null;

  @Field(() => String, { nullable: true, description: METADATA_URL })
  metadataUrl?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  emailAttribute?: string | null;

  @Field(() => String, { nullable: true, description: PERSON })
  nameAttribute?: string | null;

  @Field(() => String, { nullable: true, description: SUBJECT })
  subjectAttribute?: string | null;

  @Field(() => [String], { nullable: true, description: DOMAINS })
  emailDomains?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: CREATES })
  createsUsers?: boolean | null;

  @Field(() => String, { nullable: true, description: GROUPS })
  groupsAttribute?: string | null;

  @Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
  roleMappings?: SsoRoleMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: MFA })
  mfaValues?: string[] | null;
}

@InputType('SsoConnectionInput', { description: 'A connection.' })
export class SsoConnectionInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;
}
