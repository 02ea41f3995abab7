/**
 * SAML 2.0, Web Browser SSO (Profiles, section 4.1), begun here. @node-saml/node-saml verifies the signature and gives exactly what was signed;
 * everything that an assertion must say of itself is compared here, by our clock.
 */
import { SAML, ValidateInResponseTo, generateServiceProviderMetadata } from '@node-saml/node-saml';
import { invariant } from '../../../../kernel/assert.js';
import type { Ctx } from '../../../../kernel/context.js';
import { type Assertion, Refused } from '../assertion.js';
import { acsUrl, metadataUrl } from '../connections/addresses.js';
import type { FlowRequest } from '../flows/request.js';
import type { SsoConnectionId } from '../ids.js';
import type { SsoConnectionRow } from '../tables.js';
import { type Element, parseXml, textOfAnswer } from './documents.js';
import { toAssertion } from './person.js';
import { requireFitting, requireResponseFitting } from './terms.js';

type Sent = FlowRequest & { readonly isFresh: boolean };
type Place = Pick<Ctx, 'tenant' | 'installation'>;

/** Where the browser goes, with the request in its address. */
export async function samlRedirect(ctx: Ctx, connection: SsoConnectionRow, request: Sent): Promise<string> {
  const client = clientOf(ctx, connection, { generateUniqueId: () => request.requestId, forceAuthn: request.isFresh });
  return client.getAuthorizeUrlAsync(request.state, undefined, {});
}

export type SamlAnswer = { readonly assertion: Assertion; readonly assertionId: string; readonly expiresAt: Date };

/** Throws `Refused`. */
export async function samlAssertion(
  ctx: Ctx,
  connection: SsoConnectionRow,
  { response, request }: { response: string; request: Sent },
): Promise<SamlAnswer> {
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
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Whatever the libraries say of it: never of ours, and never told but to administrators.
    throw new Refused(`UNVERIFIED: ${error instanceof Error ? error.message.slice(0, 200) : ''}`, 'ANSWER', { cause: error });
  }
}

/** Our own metadata, which a provider is given. */
export function samlMetadata(ctx: Place, id: SsoConnectionId): string {
  return generateServiceProviderMetadata({
    issuer: metadataUrl(ctx, id),
    callbackUrl: acsUrl(ctx, id),
    wantAssertionsSigned: true,
    identifierFormat: null,
  });
}

/** The assertion as it was signed, by itself or as a part of the response: nothing else of the document is looked at from here on. */
async function signedAssertion(ctx: Ctx, connection: SsoConnectionRow, text: string): Promise<Element> {
  const { profile } = await clientOf(ctx, connection).validatePostResponseAsync({ SAMLResponse: Buffer.from(text).toString('base64') });
  const document = profile?.getAssertion?.() as { readonly Assertion?: Element } | undefined;
  if (document?.Assertion === undefined) throw new Refused('ASSERTION_MISSING', 'ANSWER');
  return document.Assertion;
}

type Options = ConstructorParameters<typeof SAML>[0];

function clientOf(ctx: Place, { id, saml }: SsoConnectionRow, more: Partial<Options> = {}): SAML {
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
