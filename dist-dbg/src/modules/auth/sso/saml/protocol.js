/**
 * SAML 2.0, Web Browser SSO (Profiles, section 4.1), begun here. @node-saml/node-saml verifies the signature and gives exactly what was signed;
 * everything that an assertion must say of itself is compared here, by our clock.
 */
import { SAML, ValidateInResponseTo, generateServiceProviderMetadata } from '@node-saml/node-saml';
import { invariant } from '../../../../kernel/assert.js';
import { Refused } from '../assertion.js';
import { acsUrl, metadataUrl } from '../connections/addresses.js';
import { parseXml, textOfAnswer } from './documents.js';
import { toAssertion } from './person.js';
import { requireFitting, requireResponseFitting } from './terms.js';
/** Where the browser goes, with the request in its address. */
export async function samlRedirect(ctx, connection, request) {
    const client = clientOf(ctx, connection, { generateUniqueId: () => request.requestId, forceAuthn: request.isFresh });
    return client.getAuthorizeUrlAsync(request.state, undefined, {});
}
/** Throws `Refused`. */
export async function samlAssertion(ctx, connection, { response, request }) {
    const text = textOfAnswer(response);
    const wanted = {
        acs: acsUrl(ctx, connection.id),
        audience: metadataUrl(ctx, connection.id),
        requestId: request.requestId,
        issuer: connection.saml?.entityId ?? '',
        now: ctx.now(),
    };
    try {
        requireResponseFitting(await parseXml(text), wanted);
        const signed = await signedAssertion(ctx, connection, text);
        const { assertionId, expiresAt } = requireFitting(signed, wanted);
        return { assertion: toAssertion(connection, signed), assertionId, expiresAt };
    }
    catch (error) {
        if (error instanceof Refused)
            throw error;
        // Whatever the libraries say of it: never of ours, and never told but to administrators.
        throw new Refused(`UNVERIFIED: ${error instanceof Error ? error.message.slice(0, 200) : ''}`, 'ANSWER', { cause: error });
    }
}
/** Our own metadata, which a provider is given. */
export function samlMetadata(ctx, id) {
    return generateServiceProviderMetadata({
        issuer: metadataUrl(ctx, id),
        callbackUrl: acsUrl(ctx, id),
        wantAssertionsSigned: true,
        identifierFormat: null,
    });
}
/** The assertion as it was signed, by itself or as a part of the response: nothing else of the document is looked at from here on. */
async function signedAssertion(ctx, connection, text) {
    const { profile } = await clientOf(ctx, connection).validatePostResponseAsync({ SAMLResponse: Buffer.from(text).toString('base64') });
    const document = profile?.getAssertion?.();
    if (document?.Assertion === undefined)
        throw new Refused('ASSERTION_MISSING', 'ANSWER');
    return document.Assertion;
}
function clientOf(ctx, { id, saml }, more = {}) {
    invariant(saml !== null, 'the connection speaks SAML');
    return new SAML({
        entryPoint: saml.signInUrl,
        issuer: metadataUrl(ctx, id),
        callbackUrl: acsUrl(ctx, id),
        idpCert: [...saml.certificates],
        identifierFormat: null,
        disableRequestedAuthnContext: true,
        // One of the two must be signed; what is used is what was.
        wantAuthnResponseSigned: false,
        wantAssertionsSigned: false,
        // Compared in terms.ts, by our clock.
        validateInResponseTo: ValidateInResponseTo.never,
        audience: false,
        acceptedClockSkewMs: -1,
        ...more,
    });
}
//# sourceMappingURL=protocol.js.map