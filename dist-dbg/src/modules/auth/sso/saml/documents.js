/** XML that strangers bring: what none of our documents needs is refused before any parser sees it. */
import xml2js from 'xml2js';
import { Refused } from '../assertion.js';
/** W3C XML Signature with hashes that are not broken; canonicalisation without comments. SAML Core 2.0, section 5.4, needs no other. */
const ALGORITHMS = new Set([
    'http://www.w3.org/2001/10/xml-exc-c14n#',
    'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
    ...['sha256', 'sha512'].map((hash) => `http://www.w3.org/2001/04/xmlenc#${hash}`),
    'http://www.w3.org/2001/04/xmldsig-more#sha384',
    ...['sha256', 'sha384', 'sha512'].map((hash) => `http://www.w3.org/2001/04/xmldsig-more#rsa-${hash}`),
]);
/**
 * The text of an answer. A document type brings entities and files, a comment or a section splits texts that parsers read differently,
 * and an instruction is for programs that we are not.
 */
export function textOfAnswer(base64) {
    const compact = base64.replace(/\s/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
        throw new Refused('NOT_BASE64', 'ANSWER');
    const text = decode(Buffer.from(compact, 'base64'));
    if (/<!(?!\[CDATA\[|--)/.test(text))
        throw new Refused('DOCUMENT_TYPE', 'ANSWER');
    if (/<!--|<!\[CDATA\[/.test(text))
        throw new Refused('COMMENT_OR_SECTION', 'ANSWER');
    if (/<\?(?!xml\s)/i.test(text.slice(1)) || text.lastIndexOf('<?') > 0)
        throw new Refused('INSTRUCTION', 'ANSWER');
    for (const [, , algorithm = ''] of text.matchAll(/\bAlgorithm\s*=\s*(["'])(.*?)\1/gs))
        if (!ALGORITHMS.has(algorithm))
            throw new Refused('ALGORITHM', 'ANSWER');
    return text;
}
/** Throws what the parser says. */
export async function parseXml(text) {
    const parser = new xml2js.Parser({ explicitCharkey: true, tagNameProcessors: [xml2js.processors.stripPrefix] });
    return (await parser.parseStringPromise(text));
}
export function childrenOf(element, name) {
    const children = element?.[name];
    // An element without attributes and children is its text.
    return Array.isArray(children) ? children.map((child) => (typeof child === 'string' ? { _: child } : child)) : [];
}
export function childOf(element, name) {
    return childrenOf(element, name)[0];
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new Refused('NOT_UTF8', 'ANSWER', { cause });
    }
}
//# sourceMappingURL=documents.js.map