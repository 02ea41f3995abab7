/** What an assertion must say of itself to be one for us, now, in answer to what we asked (SAML Profiles 2.0, section 4.1.4). */
import { Refused } from '../assertion.js';
import { childOf, childrenOf } from './documents.js';
/** Clocks differ a little. */
const SKEW_MS = 60_000;
/** An assertion for a browser is good for minutes; one that is good for longer is taken for as long as this and no longer. */
const LIFETIME_MAX_MS = 60 * 60_000;
const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
/** What stands around the assertion and may not be signed: it can only make an answer unfit, never fit. */
export function requireResponseFitting(document, wanted) {
    const response = document['Response'];
    if (response === undefined)
        throw new Refused('NO_RESPONSE', 'ANSWER');
    const { Destination: destination, InResponseTo: inResponseTo } = response.$ ?? {};
    if (destination !== undefined && destination !== wanted.acs)
        throw new Refused('DESTINATION', 'ANSWER');
    if (inResponseTo !== wanted.requestId)
        throw new Refused('IN_RESPONSE_TO', 'ANSWER');
    const issuer = childOf(response, 'Issuer')?._;
    if (issuer !== undefined && issuer !== wanted.issuer)
        throw new Refused('ISSUER', 'ANSWER');
    const code = childOf(childOf(response, 'Status'), 'StatusCode')?.$?.['Value'];
    if (code !== SUCCESS)
        throw new Refused(`PROVIDER_SAID: ${/[A-Za-z]{1,40}$/.exec(code ?? '')?.[0] ?? 'UNKNOWN'}`, 'DENIED');
}
/** Of the part that was signed. Returns what it is called and until when it is good. */
export function requireFitting(assertion, wanted) {
    const assertionId = assertion.$?.['ID'] ?? '';
    if (assertionId === '' || assertion.$?.['Version'] !== '2.0')
        throw new Refused('ASSERTION_MALFORMED', 'ANSWER');
    if (onlyChild(assertion, 'Issuer')?._ !== wanted.issuer)
        throw new Refused('ISSUER', 'ANSWER');
    requireOfNow(onlyChild(assertion, 'Conditions'), wanted.now, 'CONDITIONS');
    requireAudience(onlyChild(assertion, 'Conditions'), wanted);
    const expiresAt = requireConfirmed(onlyChild(assertion, 'Subject'), wanted);
    if (childrenOf(assertion, 'AuthnStatement').length === 0)
        throw new Refused('AUTHN_STATEMENT', 'ANSWER');
    return { assertionId, expiresAt };
}
/** Each restriction must name us (SAML Core 2.0, section 2.5.1.4). */
function requireAudience(conditions, { audience }) {
    const restrictions = childrenOf(conditions, 'AudienceRestriction');
    const names = (restriction) => childrenOf(restriction, 'Audience').some(({ _: text }) => text === audience);
    if (restrictions.length === 0 || !restrictions.every(names))
        throw new Refused('AUDIENCE', 'ANSWER');
}
/** One confirmation for a bearer must be for us, in answer to our request, and of now. Until when it is. */
function requireConfirmed(subject, wanted) {
    const reasons = [];
    for (const confirmation of childrenOf(subject, 'SubjectConfirmation')) {
        const { Recipient, InResponseTo, NotOnOrAfter } = childOf(confirmation, 'SubjectConfirmationData')?.$ ?? {};
        if (confirmation.$?.['Method'] !== BEARER)
            reasons.push('CONFIRMATION');
        else if (Recipient !== wanted.acs)
            reasons.push('RECIPIENT');
        else if (InResponseTo !== wanted.requestId)
            reasons.push('IN_RESPONSE_TO');
        else if (NotOnOrAfter === undefined || !isOfNow(childOf(confirmation, 'SubjectConfirmationData'), wanted.now))
            reasons.push('TIME');
        else
            return new Date(Math.min(Date.parse(NotOnOrAfter), wanted.now.getTime() + LIFETIME_MAX_MS) + 2 * SKEW_MS);
    }
    throw new Refused(reasons[0] ?? 'CONFIRMATION', 'ANSWER');
}
function requireOfNow(element, now, reason) {
    if (element?.$?.['NotOnOrAfter'] === undefined)
        throw new Refused(`${reason}_MISSING`, 'ANSWER');
    if (!isOfNow(element, now))
        throw new Refused('TIME', 'ANSWER');
}
/** A time that cannot be read is never now. */
function isOfNow(element, now) {
    const { NotBefore, NotOnOrAfter } = element?.$ ?? {};
    const at = now.getTime();
    const hasBegun = NotBefore === undefined || Date.parse(NotBefore) <= at + SKEW_MS;
    return hasBegun && (NotOnOrAfter === undefined || at - SKEW_MS < Date.parse(NotOnOrAfter));
}
/** Two of what there is one of are taken for an attempt to be read in two ways. */
function onlyChild(element, name) {
    const children = childrenOf(element, name);
    if (children.length > 1)
        throw new Refused(`TWO_OF_${name.toUpperCase()}`, 'ANSWER');
    return children[0];
}
//# sourceMappingURL=terms.js.map