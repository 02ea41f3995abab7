import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { roleId } from '../../../access/public.js';
import { domainSchema } from '../domains/checks.js';
import { ssoConnectionId } from '../ids.js';
/** Protects the reading of a connection, which each sign-in does. */
const MAPPINGS_MAX = 50;
/** Of federations with hundreds of providers; one's own has a few kilobytes. */
export const METADATA_LENGTH_MAX = 500_000;
const url = line(2_000).refine((text) => URL.canParse(text), problem('MALFORMED', 'must be a URL such as https://login.example.com'));
const shared = {
    name: line(60),
    emailDomains: z.array(domainSchema).max(50, 'must have at most 50 domains').default([]),
    createsUsers: z.boolean().default(true),
    groupsAttribute: line(200).default('groups'),
    roleMappings: z
        .array(z.strictObject({ value: optional(line(200)).transform((value) => value ?? null), roleId: roleId.schema }))
        .max(MAPPINGS_MAX, `must have at most ${MAPPINGS_MAX} mappings`)
        .default([]),
    mfaValues: z.array(line(200)).max(20, 'must have at most 20 values').default([]),
};
const clientSecret = z.string().min(1, 'must not be empty').max(1_000, 'must have at most 1000 characters');
const oidc = {
    issuer: url,
    clientId: line(500),
    scopes: z
        .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, 'must be a scope such as groups'))
        .max(20, 'must have at most 20 scopes')
        .default(['email', 'profile']),
    trustsEmails: z.boolean().default(false),
};
const saml = {
    metadataXml: optional(z.string().max(METADATA_LENGTH_MAX, `must have at most ${METADATA_LENGTH_MAX} characters`)),
    metadataUrl: optional(url),
    emailAttribute: optional(line(200)),
    nameAttribute: optional(line(200)),
    subjectAttribute: optional(line(200)),
};
const EITHER = problem('EXACTLY_ONE', 'must hold metadataXml or metadataUrl, and not both');
const hasBoth = ({ metadataXml, metadataUrl }) => metadataXml !== undefined && metadataUrl !== undefined;
export const createOidcSchema = z.strictObject({ ...shared, ...oidc, clientSecret });
export const createSamlSchema = z
    .strictObject({ ...shared, ...saml })
    .refine((given) => !hasBoth(given) && (given.metadataXml ?? given.metadataUrl) !== undefined, EITHER);
/** What is not given stays. */
function changed(shape) {
    return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [
        key,
        optional(schema instanceof z.ZodDefault ? schema.unwrap() : schema),
    ]));
}
const which = { id: ssoConnectionId.schema, ifVersion: ifVersionSchema };
export const updateOidcSchema = z.strictObject({ ...which, ...changed({ ...shared, ...oidc, clientSecret }) });
export const updateSamlSchema = z.strictObject({ ...which, ...changed(shared), ...changed(saml) }).refine((given) => !hasBoth(given), EITHER);
export const connectionSchema = z.strictObject({ id: ssoConnectionId.schema });
//# sourceMappingURL=checks.js.map