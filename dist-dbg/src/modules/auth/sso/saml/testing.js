import { X509Certificate } from 'node:crypto';
/** SAML says what it has to say in its metadata, which was read when it was given; certificates grow old since. */
export function problemsOfSaml(ctx, { saml }) {
    const now = ctx.now().getTime();
    const certificates = (saml?.certificates ?? []).map((pem) => new X509Certificate(pem));
    const isGood = (certificate) => Date.parse(certificate.validFrom) <= now && now < Date.parse(certificate.validTo);
    return certificates.some(isGood) ? [] : ["None of the provider's certificates is valid at this moment."];
}
//# sourceMappingURL=testing.js.map