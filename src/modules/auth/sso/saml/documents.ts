/** XML that strangers bring: what none of our documents needs is refused before any parser sees it. */
import xml2js from 'xml2js';
import { Refused } from '../assertion.js';

/** An element as xml2js gives it: attributes under `$`, text under `_`, children by their local names. */
export type Element = { readonly $?: Readonly<Record<string, string>>; readonly _?: string } & { readonly [name: string]: unknown };

/** W3C XML Signature with hashes that are not broken; canonicalisation without comments. SAML Core 2.0, section 5.4, needs no other. */
const ALGORITHMS: ReadonlySet<string> = new Set([
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
export function textOfAnswer(base64: string): string {
  const compact = base64.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) throw new Refused('NOT_BASE64', 'ANSWER');
  const text = decode(Buffer.from(compact, 'base64'));
  if (/<!(?!\[CDATA\[|--)/.test(text)) throw new Refused('DOCUMENT_TYPE', 'ANSWER');
  if (/<!--|<!\[CDATA\[/.test(text)) throw new Refused('COMMENT_OR_SECTION', 'ANSWER');
  if (/<\?(?!xml\s)/i.test(text.slice(1)) || text.lastIndexOf('<?') > 0) throw new Refused('INSTRUCTION', 'ANSWER');
  for (const [, , algorithm = ''] of text.matchAll(/\bAlgorithm\s*=\s*(["'])(.*?)\1/gs))
    if (!ALGORITHMS.has(algorithm)) throw new Refused('ALGORITHM', 'ANSWER');
  return text;
}

/** Throws what the parser says. */
export async function parseXml(text: string): Promise<Element> {
  const parser = new xml2js.Parser({ explicitCharkey: true, tagNameProcessors: [xml2js.processors.stripPrefix] });
  return (await parser.parseStringPromise(text)) as Element;
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  const children = element?.[name];
  // An element without attributes and children is its text.
  return Array.isArray(children) ? children.map((child: unknown) => (typeof child === 'string' ? { _: child } : (child as Element))) : [];
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('NOT_UTF8', 'ANSWER', { cause });
  }
}
