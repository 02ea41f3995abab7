var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
let OidcSettingsType = class OidcSettingsType {
    issuer;
    clientId;
    scopes;
    callbackUrl;
};
__decorate([
    Field(() => String, { description: 'The issuer.' })
], OidcSettingsType.prototype, "issuer", void 0);
__decorate([
    Field(() => String, { description: 'What the provider calls us.' })
], OidcSettingsType.prototype, "clientId", void 0);
__decorate([
    Field(() => [String], { description: 'What is asked for.' })
], OidcSettingsType.prototype, "scopes", void 0);
__decorate([
    Field(() => String, { description: 'The redirect URI to register at the provider.' })
], OidcSettingsType.prototype, "callbackUrl", void 0);
OidcSettingsType = __decorate([
    ObjectType('OidcSettings', { description: 'How a provider is spoken to in OpenID Connect. The secret is never shown.' })
], OidcSettingsType);
export { OidcSettingsType };
let SamlSettingsType = class SamlSettingsType {
    entityId;
    signInUrl;
    certificates;
    emailAttribute;
    nameAttribute;
    subjectAttribute;
    metadataUrl;
    acsUrl;
};
__decorate([
    Field(() => String, { description: "The provider's entity id." })
], SamlSettingsType.prototype, "entityId", void 0);
__decorate([
    Field(() => String, { description: 'Where people are sent to sign in.' })
], SamlSettingsType.prototype, "signInUrl", void 0);
__decorate([
    Field(() => [String], { description: "The provider's certificates, as PEM." })
], SamlSettingsType.prototype, "certificates", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The attribute that holds the address; null means the NameID.' })
], SamlSettingsType.prototype, "emailAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The attribute that holds the name to show.' })
], SamlSettingsType.prototype, "nameAttribute", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The attribute that names a person for ever; null means the NameID.' })
], SamlSettingsType.prototype, "subjectAttribute", void 0);
__decorate([
    Field(() => String, { description: 'Our metadata, for the provider. Also our entity id and the audience of assertions.' })
], SamlSettingsType.prototype, "metadataUrl", void 0);
__decorate([
    Field(() => String, { description: 'Where answers go (assertion consumer service, HTTP-POST).' })
], SamlSettingsType.prototype, "acsUrl", void 0);
SamlSettingsType = __decorate([
    ObjectType('SamlSettings', { description: 'How a provider is spoken to in SAML 2.0.' })
], SamlSettingsType);
export { SamlSettingsType };
let SsoConnectionType = class SsoConnectionType {
    id;
    name;
    emailDomains;
    trustsEmails;
    createsUsers;
    groupsAttribute;
    mfaValues;
    enabledAt;
    provedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `sso_`.' })
], SsoConnectionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What people read on the button.' })
], SsoConnectionType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'For whose addresses it may speak.' })
], SsoConnectionType.prototype, "emailDomains", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether an address counts without `email_verified`; always for SAML, which has no such mark.' })
], SsoConnectionType.prototype, "trustsEmails", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether people who are not users yet become users.' })
], SsoConnectionType.prototype, "createsUsers", void 0);
__decorate([
    Field(() => String, { description: 'The claim or attribute that holds the groups of a person.' })
], SsoConnectionType.prototype, "groupsAttribute", void 0);
__decorate([
    Field(() => [String], { description: 'Words of the provider that count as two factors here.' })
], SsoConnectionType.prototype, "mfaValues", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when people can sign in through it; null while they cannot.' })
], SsoConnectionType.prototype, "enabledAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When somebody last came through it as it is; null when nobody has since it was changed.' })
], SsoConnectionType.prototype, "provedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Grows with each change.' })
], SsoConnectionType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], SsoConnectionType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], SsoConnectionType.prototype, "updatedAt", void 0);
SsoConnectionType = __decorate([
    ObjectType('SsoProvider', { description: 'A provider of the company that people sign in through.' })
], SsoConnectionType);
export { SsoConnectionType };
let SsoRoleMappingType = class SsoRoleMappingType {
    value;
};
__decorate([
    Field(() => String, { nullable: true, description: 'The name or id of a group at the provider; null means everybody who comes.' })
], SsoRoleMappingType.prototype, "value", void 0);
SsoRoleMappingType = __decorate([
    ObjectType('SsoRoleMapping', { description: 'A role for whoever has a value among their groups.' })
], SsoRoleMappingType);
export { SsoRoleMappingType };
let SsoTestType = class SsoTestType {
    connection;
    problems;
};
__decorate([
    Field(() => SsoConnectionType, { description: 'The connection.' })
], SsoTestType.prototype, "connection", void 0);
__decorate([
    Field(() => [String], { description: 'What keeps people from coming through it, in sentences; none when it can be enabled.' })
], SsoTestType.prototype, "problems", void 0);
SsoTestType = __decorate([
    ObjectType('SsoTest', { description: 'What a test of a connection found.' })
], SsoTestType);
export { SsoTestType };
//# sourceMappingURL=types.js.map