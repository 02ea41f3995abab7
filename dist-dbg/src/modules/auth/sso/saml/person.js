/** Whom an assertion is about, as the connection says where that stands. */
import { Refused, textIn, textsIn } from '../assertion.js';
import { childOf, childrenOf } from './documents.js';
/** A new one each time: nobody can be recognised by it. */
const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
export function toAssertion({ saml, groupsAttribute }, assertion) {
    const nameIds = childrenOf(childOf(assertion, 'Subject'), 'NameID');
    if (nameIds.length > 1)
        throw new Refused('TWO_OF_NAMEID', 'ANSWER');
    const [nameId] = nameIds;
    const attributes = attributesOf(assertion);
    const attribute = (name) => (name == null ? null : textIn(attributes.get(name)));
    const name = textIn(nameId?._);
    const subject = saml?.subjectAttribute == null ? (nameId?.$?.['Format'] === TRANSIENT ? null : name) : attribute(saml.subjectAttribute);
    if (subject === null)
        throw new Refused('SUBJECT_MISSING_OR_TRANSIENT', 'ANSWER');
    const [statement] = childrenOf(assertion, 'AuthnStatement');
    const authenticatedAt = Date.parse(statement?.$?.['AuthnInstant'] ?? '');
    return {
        issuer: childOf(assertion, 'Issuer')?._ ?? '',
        subject,
        email: saml?.emailAttribute == null ? name : attribute(saml.emailAttribute),
        displayName: attribute(saml?.nameAttribute),
        groups: textsIn(attributes.get(groupsAttribute)),
        contexts: childrenOf(statement, 'AuthnContext').flatMap((context) => textsIn(childOf(context, 'AuthnContextClassRef')?._)),
        authenticatedAt: Number.isNaN(authenticatedAt) ? null : authenticatedAt,
    };
}
function attributesOf(assertion) {
    const all = new Map();
    for (const statement of childrenOf(assertion, 'AttributeStatement')) {
        for (const attribute of childrenOf(statement, 'Attribute')) {
            const name = attribute.$?.['Name'] ?? '';
            const values = childrenOf(attribute, 'AttributeValue').flatMap(({ _: text }) => (text === undefined ? [] : [text]));
            all.set(name, [...(all.get(name) ?? []), ...values]);
        }
    }
    return all;
}
//# sourceMappingURL=person.js.map