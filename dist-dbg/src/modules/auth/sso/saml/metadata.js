/** What a SAML provider says of itself (SAML Metadata 2.0), given as a file or fetched once from its address. */
import { X509Certificate } from 'node:crypto';
import { invalidInput } from '../../../../kernel/errors.js';
import { problemOfUrl, requireCallable } from '../connections/addresses.js';
import { metadataUnreadable } from '../errors.js';
import { ProviderUnreachable, callProvider } from '../oidc/calls.js';
import { childOf, childrenOf, parseXml } from './documents.js';
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
/** During a change of keys there are two. */
const CERTIFICATES_MAX = 10;
export async function readMetadata(ctx, { metadataXml, metadataUrl }) {
    const at = metadataUrl === undefined ? 'input.metadataXml' : 'input.metadataUrl';
    const text = metadataUrl === undefined ? (metadataXml ?? '') : await fetchMetadata(ctx, metadataUrl);
    const described = describe(await parse(text, at), at);
    const problem = await problemOfUrl(ctx, described.signInUrl);
    if (problem !== null)
        throw unfit(at, `name a sign-in service whose address must ${problem}`);
    return described;
}
async function fetchMetadata(ctx, url) {
    await requireCallable(ctx, url, 'input.metadataUrl');
    const call = { url, method: 'GET', headers: { accept: 'application/samlmetadata+xml, application/xml, text/xml' }, body: null };
    const answer = await callProvider(ctx, { ...call, caller: ctx.tenant.id }).catch((error) => {
        throw error instanceof ProviderUnreachable ? metadataUnreadable(error.message) : error;
    });
    if (answer.status !== 200)
        throw metadataUnreadable(`status ${answer.status}`);
    return answer.body;
}
async function parse(text, at) {
    if (/<!DOCTYPE|<!ENTITY/i.test(text))
        throw unfit(at, 'have no document type');
    try {
        return await parseXml(text);
    }
    catch {
        throw unfit(at, 'be well-formed XML');
    }
}
function describe(document, at) {
    const root = document['EntityDescriptor'];
    const all = root ? [root] : childrenOf(document['EntitiesDescriptor'], 'EntityDescriptor');
    const providers = all.filter((entity) => roleOf(entity) !== undefined);
    const [entity] = providers;
    if (entity === undefined || providers.length > 1)
        throw unfit(at, 'describe exactly one identity provider that speaks SAML 2.0');
    const role = roleOf(entity);
    const entityId = entity.$?.['entityID'] ?? '';
    const signInUrl = childrenOf(role, 'SingleSignOnService').find((service) => service.$?.['Binding'] === REDIRECT)?.$?.['Location'] ?? '';
    if (entityId === '' || entityId.length > 1_024)
        throw unfit(at, 'name the provider (entityID)');
    if (!URL.canParse(signInUrl))
        throw unfit(at, 'name a sign-in service with the binding HTTP-Redirect');
    return { entityId, signInUrl, certificates: certificatesIn(role, at) };
}
function roleOf(entity) {
    return childrenOf(entity, 'IDPSSODescriptor').find((role) => role.$?.['protocolSupportEnumeration']?.split(/\s+/).includes(PROTOCOL));
}
function certificatesIn(role, at) {
    const texts = childrenOf(role, 'KeyDescriptor')
        .filter((key) => key.$?.['use'] !== 'encryption')
        .flatMap((key) => childrenOf(childOf(key, 'KeyInfo'), 'X509Data'))
        .flatMap((data) => childrenOf(data, 'X509Certificate'))
        .map((certificate) => certificate._ ?? '');
    if (texts.length === 0 || texts.length > CERTIFICATES_MAX)
        throw unfit(at, `hold one to ${CERTIFICATES_MAX} certificates for signing`);
    return [...new Set(texts.map((text) => toPem(text, at)))];
}
/** A signature is compared with RSA keys alone: others are refused here, where somebody can do something about it. */
function toPem(text, at) {
    try {
        const certificate = new X509Certificate(Buffer.from(text, 'base64'));
        const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
        if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048)
            return certificate.toString();
    }
    catch {
        // Said below.
    }
    throw unfit(at, 'hold certificates of RSA keys with 2048 bits or more');
}
function unfit(at, what) {
    return invalidInput([{ path: at, reason: 'METADATA_UNFIT', message: `must ${what}` }]);
}
//# sourceMappingURL=metadata.js.map