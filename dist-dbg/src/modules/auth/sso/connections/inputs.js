var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
let SsoRoleMappingInput = class SsoRoleMappingInput {
    value;
    roleId;
};
__decorate([
    Field(() => String, { nullable: true, description: 'The name or id of a group at the provider, exactly; null means everybody who comes.' })
], SsoRoleMappingInput.prototype, "value", void 0);
__decorate([
    Field(() => ID, { description: 'The role. One must hold all that it gives.' })
], SsoRoleMappingInput.prototype, "roleId", void 0);
SsoRoleMappingInput = __decorate([
    InputType('SsoRoleMappingInput', { description: 'A role for whoever has a value among their groups.' })
], SsoRoleMappingInput);
export { SsoRoleMappingInput };
const NAME = 'What people read on the button: 1 to 60 characters.';
const DOMAINS = 'For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved.';
const CREATES = 'Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does.';
const GROUPS = 'The claim or attribute that holds the groups of a person; `groups` when nothing is given.';
const MAPPINGS = 'Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay.';
const MFA = 'Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given.';
const SCOPES = 'Besides `openid`; `email` and `profile` when nothing is given.';
const TRUSTS = 'Whether an address counts without `email_verified`, which Microsoft Entra ID does not send. One that is marked as not verified never does.';
const METADATA = "The provider's metadata; or `metadataUrl`.";
const METADATA_URL = 'Where the metadata is fetched from, now and once.';
const EMAIL = 'The attribute that holds the address; the NameID when nothing is given.';
const PERSON = 'The attribute that holds the name to show.';
const SUBJECT = 'The attribute that names a person for ever, where the NameID does not.';
let CreateOidcConnectionInput = class CreateOidcConnectionInput {
    name;
    issuer;
    clientId;
    clientSecret;
    scopes;
    emailDomains;
    trustsEmails;
    createsUsers;
    groupsAttribute;
    roleMappings;
    mfaValues;
};
__decorate([
    Field(() => String, { description: NAME })
], CreateOidcConnectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The issuer, exactly as the provider writes it: `https://login.example.com`.' })
], CreateOidcConnectionInput.prototype, "issuer", void 0);
__decorate([
    Field(() => String, { description: 'What the provider calls us.' })
], CreateOidcConnectionInput.prototype, "clientId", void 0);
__decorate([
    Field(() => String, { description: 'The secret that goes with it. It is sealed, and never shown again.' })
], CreateOidcConnectionInput.prototype, "clientSecret", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: SCOPES })
], CreateOidcConnectionInput.prototype, "scopes", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: DOMAINS })
], CreateOidcConnectionInput.prototype, "emailDomains", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: TRUSTS })
], CreateOidcConnectionInput.prototype, "trustsEmails", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: CREATES })
], CreateOidcConnectionInput.prototype, "createsUsers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: GROUPS })
], CreateOidcConnectionInput.prototype, "groupsAttribute", void 0);
__decorate([
    Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
], CreateOidcConnectionInput.prototype, "roleMappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: MFA })
], CreateOidcConnectionInput.prototype, "mfaValues", void 0);
CreateOidcConnectionInput = __decorate([
    InputType('CreateOidcConnectionInput', { description: 'A provider that speaks OpenID Connect.' })
], CreateOidcConnectionInput);
export { CreateOidcConnectionInput };
let CreateSamlConnectionInput = class CreateSamlConnectionInput {
    name;
    metadataXml;
    metadataUrl;
    emailAttribute;
    nameAttribute;
    subjectAttribute;
    emailDomains;
    createsUsers;
    groupsAttribute;
    roleMappings;
    mfaValues;
};
__decorate([
    Field(() => String, { description: NAME })
], CreateSamlConnectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: METADATA })
], CreateSamlConnectionInput.prototype, "metadataXml", void 0);
__decorate([
    Field(() => String, { nullable: true, description: METADATA_URL })
], CreateSamlConnectionInput.prototype, "metadataUrl", void 0);
__decorate([
    Field(() => String, { nullable: true, description: EMAIL })
], CreateSamlConnectionInput.prototype, "emailAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: PERSON })
], CreateSamlConnectionInput.prototype, "nameAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: SUBJECT })
], CreateSamlConnectionInput.prototype, "subjectAttribute", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: DOMAINS })
], CreateSamlConnectionInput.prototype, "emailDomains", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: CREATES })
], CreateSamlConnectionInput.prototype, "createsUsers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: GROUPS })
], CreateSamlConnectionInput.prototype, "groupsAttribute", void 0);
__decorate([
    Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
], CreateSamlConnectionInput.prototype, "roleMappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: MFA })
], CreateSamlConnectionInput.prototype, "mfaValues", void 0);
CreateSamlConnectionInput = __decorate([
    InputType('CreateSamlConnectionInput', { description: 'A provider that speaks SAML 2.0: exactly one of `metadataXml` and `metadataUrl`.' })
], CreateSamlConnectionInput);
export { CreateSamlConnectionInput };
let UpdateOidcConnectionInput = class UpdateOidcConnectionInput {
    id;
    ifVersion;
    name;
    issuer;
    clientId;
    clientSecret;
    scopes;
    emailDomains;
    trustsEmails;
    createsUsers;
    groupsAttribute;
    roleMappings;
    mfaValues;
};
__decorate([
    Field(() => ID, { description: 'Which one.' })
], UpdateOidcConnectionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refused when the connection has another version by now.' })
], UpdateOidcConnectionInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: NAME })
], UpdateOidcConnectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another issuer, which must come with its own secret.' })
], UpdateOidcConnectionInput.prototype, "issuer", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the provider calls us.' })
], UpdateOidcConnectionInput.prototype, "clientId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another secret.' })
], UpdateOidcConnectionInput.prototype, "clientSecret", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: SCOPES })
], UpdateOidcConnectionInput.prototype, "scopes", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: DOMAINS })
], UpdateOidcConnectionInput.prototype, "emailDomains", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: TRUSTS })
], UpdateOidcConnectionInput.prototype, "trustsEmails", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: CREATES })
], UpdateOidcConnectionInput.prototype, "createsUsers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: GROUPS })
], UpdateOidcConnectionInput.prototype, "groupsAttribute", void 0);
__decorate([
    Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
], UpdateOidcConnectionInput.prototype, "roleMappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: MFA })
], UpdateOidcConnectionInput.prototype, "mfaValues", void 0);
UpdateOidcConnectionInput = __decorate([
    InputType('UpdateOidcConnectionInput', { description: 'What to change of a connection; what is not given stays.' })
], UpdateOidcConnectionInput);
export { UpdateOidcConnectionInput };
let UpdateSamlConnectionInput = class UpdateSamlConnectionInput {
    id;
    ifVersion;
    name;
    metadataXml;
    metadataUrl;
    emailAttribute;
    nameAttribute;
    subjectAttribute;
    emailDomains;
    createsUsers;
    groupsAttribute;
    roleMappings;
    mfaValues;
};
__decorate([
    Field(() => ID, { description: 'Which one.' })
], UpdateSamlConnectionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refused when the connection has another version by now.' })
], UpdateSamlConnectionInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: NAME })
], UpdateSamlConnectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: METADATA })
], UpdateSamlConnectionInput.prototype, "metadataXml", void 0);
__decorate([
    Field(() => String, { nullable: true, description: METADATA_URL })
], UpdateSamlConnectionInput.prototype, "metadataUrl", void 0);
__decorate([
    Field(() => String, { nullable: true, description: EMAIL })
], UpdateSamlConnectionInput.prototype, "emailAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: PERSON })
], UpdateSamlConnectionInput.prototype, "nameAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: SUBJECT })
], UpdateSamlConnectionInput.prototype, "subjectAttribute", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: DOMAINS })
], UpdateSamlConnectionInput.prototype, "emailDomains", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: CREATES })
], UpdateSamlConnectionInput.prototype, "createsUsers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: GROUPS })
], UpdateSamlConnectionInput.prototype, "groupsAttribute", void 0);
__decorate([
    Field(() => [SsoRoleMappingInput], { nullable: true, description: MAPPINGS })
], UpdateSamlConnectionInput.prototype, "roleMappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: MFA })
], UpdateSamlConnectionInput.prototype, "mfaValues", void 0);
UpdateSamlConnectionInput = __decorate([
    InputType('UpdateSamlConnectionInput', { description: 'What to change of a connection; what is not given stays.' })
], UpdateSamlConnectionInput);
export { UpdateSamlConnectionInput };
let SsoConnectionInput = class SsoConnectionInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Which one.' })
], SsoConnectionInput.prototype, "id", void 0);
SsoConnectionInput = __decorate([
    InputType('SsoConnectionInput', { description: 'A connection.' })
], SsoConnectionInput);
export { SsoConnectionInput };
//# sourceMappingURL=inputs.js.map