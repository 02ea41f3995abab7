import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { customerId, customerRegistrationId } from '../ids.js';
/** What happens to an account is the shop's own matter: audited, and never offered to webhooks. */
const own = { version: 1, public: false, subject: 'customerId' };
const byCustomer = { ...own, doneBy: 'customerId', doneByKind: 'customer' };
const ofCustomer = z.object({ customerId: customerId.schema });
const asked = z.object({ tenantId: z.string(), email: z.string() });
export const customerRegistrationRequested = defineEvent({
    name: 'commerce.customerRegistrationRequested',
    version: 1,
    public: false,
    description: 'Somebody wants an account at the shop; a mail takes them the link.',
    subject: 'registrationId',
    // Nothing of the person, who may never confirm: what was asked for is forgotten within a day.
    payload: z.object({ registrationId: customerRegistrationId.schema }),
});
export const customerAccountOpened = defineEvent({
    ...byCustomer,
    name: 'commerce.customerAccountOpened',
    public: true,
    description: 'A customer proved their e-mail address and can sign in from now on.',
    payload: ofCustomer,
});
export const customerSignedIn = defineEvent({
    ...byCustomer,
    name: 'commerce.customerSignedIn',
    description: 'A customer signed in and a session began.',
    payload: ofCustomer.extend({ sessionId: z.string(), isNewDevice: z.boolean() }),
});
export const customerSessionEnded = defineEvent({
    ...own,
    name: 'commerce.customerSessionEnded',
    description: "A customer's session ended: by signing out, by a new password, because the account was blocked, or because a used refresh token came again.",
    payload: ofCustomer.extend({ sessionId: z.string(), reason: z.string() }),
});
export const customerSignInLinkRequested = defineEvent({
    name: 'commerce.customerSignInLinkRequested',
    version: 1,
    public: false,
    description: 'Somebody asked for a link to sign in to the shop with, whether the e-mail address belongs to a customer or not.',
    // Not the address: what an entry of the trail is about stays there when a person is erased.
    subject: 'tenantId',
    payload: asked,
});
export const customerPasswordResetRequested = defineEvent({
    name: 'commerce.customerPasswordResetRequested',
    version: 1,
    public: false,
    description: 'Somebody asked for a new password at the shop, whether the e-mail address belongs to a customer or not.',
    subject: 'tenantId',
    payload: asked,
});
export const customerPasswordChanged = defineEvent({
    ...byCustomer,
    name: 'commerce.customerPasswordChanged',
    description: 'A customer has a new password: CHANGED while signed in, or RESET by a link.',
    payload: ofCustomer.extend({ how: z.enum(['CHANGED', 'RESET']) }),
});
export const customerAccountBlocked = defineEvent({
    ...own,
    name: 'commerce.customerAccountBlocked',
    description: 'A customer cannot sign in any more: the shop says so. Their sessions have ended.',
    payload: ofCustomer,
});
export const customerAccountUnblocked = defineEvent({
    ...own,
    name: 'commerce.customerAccountUnblocked',
    description: 'A customer who was blocked may sign in again.',
    payload: ofCustomer,
});
const address = ofCustomer.extend({ email: z.string() });
export const customerEmailChangeRequested = defineEvent({
    ...own,
    name: 'commerce.customerEmailChangeRequested',
    description: 'A customer wants another e-mail address, to which a link goes.',
    payload: address,
});
export const customerEmailChanged = defineEvent({
    ...byCustomer,
    name: 'commerce.customerEmailChanged',
    description: 'A customer signs in with another e-mail address from now on, by a link that they followed.',
    payload: address.extend({ formerEmail: z.string() }),
});
//# sourceMappingURL=events.js.map