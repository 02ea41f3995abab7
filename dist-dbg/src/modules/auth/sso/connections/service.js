import { invalidInput } from '../../../../kernel/errors.js';
import { requireMayGive } from '../../../access/public.js';
import { connectionFaulty, connectionNotFound, connectionOfOtherKind, connectionVersionStale, lastConnection, tooManyConnections, } from '../errors.js';
import { ssoConnectionCreated, ssoConnectionDeleted, ssoConnectionDisabled, ssoConnectionEnabled, ssoConnectionUpdated } from '../events.js';
import { ssoConnectionId } from '../ids.js';
import { findRequirement } from '../requirement/queries.js';
import { readMetadata } from '../saml/metadata.js';
import { requireCallable } from './addresses.js';
import { getConnection } from './lookup.js';
import { CONNECTIONS_MAX, deleteConnection, hasOtherEnabledConnection, insertConnection, listConnections, lockConnection, lockConnections, updateConnection, } from './queries.js';
import { sealSecret } from './secret.js';
import { problemsOf } from './testing.js';
export function listSsoConnections(ctx) {
    return ctx.read((db) => listConnections(db));
}
export async function createOidcConnection(ctx, { issuer, clientId, scopes, clientSecret, ...terms }) {
    await requireCallable(ctx, issuer, 'input.issuer');
    const id = ssoConnectionId.mint();
    const oidc = { issuer, clientId, scopes: withOpenid(scopes) };
    return create(ctx, { ...terms, id, oidc, saml: null, sealedSecret: sealSecret(ctx, id, clientSecret) });
}
export async function createSamlConnection(ctx, input) {
    const { metadataXml, metadataUrl, emailAttribute = null, nameAttribute = null, subjectAttribute = null, ...terms } = input;
    // Whoever may not set it up does not make us call anybody.
    await ctx.write((tx) => requireMappable(tx, terms.roleMappings));
    const described = await readMetadata(ctx, { metadataXml, metadataUrl });
    const saml = { ...described, emailAttribute, nameAttribute, subjectAttribute };
    // A SAML answer has no mark for addresses: the domains are all that speaks for them.
    return create(ctx, { ...terms, id: ssoConnectionId.mint(), trustsEmails: true, oidc: null, saml, sealedSecret: null });
}
export async function updateOidcConnection(ctx, input) {
    const { id, ifVersion, issuer, clientId, scopes, clientSecret, ...terms } = input;
    if (issuer !== undefined)
        await requireCallable(ctx, issuer, 'input.issuer');
    return update(ctx, { id, ifVersion, roleMappings: terms.roleMappings }, ({ oidc, sealedSecret }) => {
        if (oidc === null)
            throw connectionOfOtherKind();
        // The secret of one provider is never sent to another.
        if (issuer !== undefined && issuer !== oidc.issuer && clientSecret === undefined)
            throw secretMissing();
        return {
            ...given(terms),
            oidc: { issuer: issuer ?? oidc.issuer, clientId: clientId ?? oidc.clientId, scopes: scopes ? withOpenid(scopes) : oidc.scopes },
            sealedSecret: clientSecret === undefined ? sealedSecret : sealSecret(ctx, id, clientSecret),
        };
    });
}
export async function updateSamlConnection(ctx, input) {
    const { id, ifVersion, metadataXml, metadataUrl, emailAttribute, nameAttribute, subjectAttribute, ...terms } = input;
    await getConnection(ctx, id);
    const described = metadataXml === undefined && metadataUrl === undefined ? {} : await readMetadata(ctx, { metadataXml, metadataUrl });
    return update(ctx, { id, ifVersion, roleMappings: terms.roleMappings }, ({ saml }) => {
        if (saml === null)
            throw connectionOfOtherKind();
        return { ...given(terms), saml: { ...saml, ...described, ...given({ emailAttribute, nameAttribute, subjectAttribute }) } };
    });
}
/** Refused when it does not pass its test: what cannot work is not offered to people. */
export async function enableSsoConnection(ctx, id) {
    const known = await getConnection(ctx, id);
    const [problem] = await problemsOf(ctx, known);
    if (problem !== undefined)
        throw connectionFaulty(problem);
    return ctx.write(async (tx) => {
        const connection = await getLocked(tx, id);
        if (connection.version !== known.version)
            throw connectionVersionStale(connection.version);
        if (connection.enabledAt !== null)
            return connection;
        tx.emit(ssoConnectionEnabled({ connectionId: id, name: connection.name }));
        return updateConnection(tx.db, id, { enabledAt: ctx.now(), updatedAt: ctx.now() });
    });
}
export function disableSsoConnection(ctx, id) {
    return ctx.write(async (tx) => {
        const connection = await getLocked(tx, id);
        await requireAnother(tx, connection);
        if (connection.enabledAt === null)
            return connection;
        tx.emit(ssoConnectionDisabled({ connectionId: id, name: connection.name }));
        return updateConnection(tx.db, id, { enabledAt: null, updatedAt: ctx.now() });
    });
}
export function deleteSsoConnection(ctx, id) {
    return ctx.write(async (tx) => {
        const connection = await getLocked(tx, id);
        await requireAnother(tx, connection);
        tx.emit(ssoConnectionDeleted({ connectionId: id, name: connection.name, identities: await deleteConnection(tx.db, id) }));
        return true;
    });
}
function create(ctx, row) {
    return ctx.write(async (tx) => {
        await requireMappable(tx, row.roleMappings);
        const others = await lockConnections(tx.db);
        if (others.length >= CONNECTIONS_MAX)
            throw tooManyConnections();
        requireOwnDomains(row, others);
        const connection = await insertConnection(tx.db, { ...row, createdAt: ctx.now(), updatedAt: ctx.now() });
        const { id, name } = connection;
        tx.emit(ssoConnectionCreated({ connectionId: id, name, protocol: row.oidc ? 'OIDC' : 'SAML', terms: termsOf(connection) }));
        return connection;
    });
}
/** Whoever came through it before says nothing of how it is now: `provedAt` begins anew. */
function update(ctx, { id, ifVersion, roleMappings }, changeOf) {
    return ctx.write(async (tx) => {
        const others = await lockConnections(tx.db);
        const before = others.find((one) => one.id === id);
        if (!before)
            throw connectionNotFound();
        if (ifVersion !== undefined && ifVersion !== before.version)
            throw connectionVersionStale(before.version);
        // Also those that were there before: whoever changes a connection answers for all that it gives.
        await requireMappable(tx, roleMappings ?? before.roleMappings);
        const change = changeOf(before);
        requireOwnDomains({ emailDomains: change.emailDomains ?? before.emailDomains }, others.filter((one) => one !== before));
        const connection = await updateConnection(tx.db, id, { ...change, provedAt: null, updatedAt: ctx.now() });
        const isSecretNew = connection.sealedSecret !== before.sealedSecret;
        tx.emit(ssoConnectionUpdated({ connectionId: id, name: connection.name, terms: termsOf(connection), before: termsOf(before), isSecretNew }));
        return connection;
    });
}
function requireMappable(tx, mappings) {
    return requireMayGive(tx, mappings.map(({ roleId }) => roleId));
}
/** Which provider an address belongs to must be one answer. */
function requireOwnDomains({ emailDomains }, others) {
    const taken = new Set(others.flatMap((other) => other.emailDomains));
    const problems = emailDomains.flatMap((domain, index) => taken.has(domain)
        ? [{ path: `input.emailDomains.${index}`, reason: 'TAKEN', message: 'must not be one that another connection speaks for' }]
        : []);
    if (problems.length > 0)
        throw invalidInput(problems);
}
async function requireAnother(tx, { id, enabledAt }) {
    if (enabledAt === null || !(await findRequirement(tx.db)))
        return;
    if (!(await hasOtherEnabledConnection(tx.db, id)))
        throw lastConnection();
}
async function getLocked({ db }, id) {
    const connection = await lockConnection(db, id);
    if (!connection)
        throw connectionNotFound();
    return connection;
}
function termsOf({ emailDomains, trustsEmails, createsUsers, mfaValues, roleMappings, oidc, saml }) {
    const provider = oidc?.issuer ?? saml?.entityId ?? '';
    return { emailDomains, trustsEmails, createsUsers, mfaValues, roleMappings: [...roleMappings], provider };
}
function withOpenid(scopes) {
    return [...new Set(['openid', ...scopes])];
}
function secretMissing() {
    return invalidInput([{ path: 'input.clientSecret', reason: 'REQUIRED', message: 'must come with another issuer' }]);
}
/** Without what was not given. */
function given(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=service.js.map