import { on } from '../../../../kernel/events.js';
import { momentIn } from '../../../../kernel/language.js';
import { deviceOf, emailChangeMail, emailChangedMail, passwordChangedMail, passwordResetMail, sessionId, sessionRevokedMail, } from '../../../auth/public.js';
import { languageOf } from '../../../tenancy/public.js';
import { customerId, customerRegistrationId } from '../../ids.js';
import { findAccount, findAccountByEmail, shopSessions } from '../accounts/queries.js';
import { CUSTOMER_LINK_LIFETIME_MS, isOpen, linksOfCustomers } from '../accounts/realm.js';
import { customerEmailChangeRequested, customerEmailChanged, customerPasswordChanged, customerPasswordResetRequested, customerRegistrationRequested, customerSessionEnded, customerSignInLinkRequested, } from '../events.js';
import { findRegistration } from '../registration/queries.js';
import { REGISTRATION_LIFETIME_MS } from '../registration/service.js';
import { linkToShop } from '../settings.js';
import { accountThereMail } from './texts/account-there.js';
import { confirmAccountMail } from './texts/confirm-account.js';
import { signInLinkMail } from './texts/sign-in-link.js';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const shopMailListeners = [
    on(customerRegistrationRequested, sendConfirmation),
    on(customerPasswordResetRequested, sendCustomerPasswordReset),
    on(customerSignInLinkRequested, sendSignInLink),
    on(customerEmailChangeRequested, sendEmailChangeToCustomer),
    on(customerEmailChanged, tellCustomersFormerAddress),
    on(customerPasswordChanged, tellCustomerOfPassword),
    on(customerSessionEnded, tellCustomerOfReplay),
];
/** To who has an account it says so, and brings no link that opens anything. */
async function sendConfirmation(ctx, event) {
    const id = customerRegistrationId.parse(event.payload.registrationId);
    const { registration, account } = await ctx.read(async (db) => {
        const found = await findRegistration(db, id);
        return { registration: found, account: found && (await findAccountByEmail(db, found.email)) };
    });
    // Confirmed or forgotten since.
    if (!registration)
        return;
    if (account)
        return isOpen(account) ? tell(ctx, event, { account, template: accountThereMail, values: {} }) : undefined;
    await ctx.mail.send({
        ...addressed(ctx, event, registration),
        template: confirmAccountMail,
        values: { ...named(ctx, registration), hours: String(REGISTRATION_LIFETIME_MS / HOUR_MS) },
        link: linkToShop(ctx, 'shop-confirmation', ctx.tokens.linkTokenOf(id)),
    });
}
async function sendCustomerPasswordReset(ctx, event) {
    const account = await ctx.read((db) => findAccountByEmail(db, event.payload.email));
    await sendLinkTo(ctx, event, { account, purpose: 'PASSWORD_RESET', page: 'shop-password-reset', template: passwordResetMail });
}
async function sendSignInLink(ctx, event) {
    const account = await ctx.read((db) => findAccountByEmail(db, event.payload.email));
    await sendLinkTo(ctx, event, { account, purpose: 'SIGN_IN', page: 'shop-sign-in', template: signInLinkMail });
}
async function sendEmailChangeToCustomer(ctx, event) {
    const known = await ctx.read((db) => findAccount(db, customerId.parse(event.payload.customerId)));
    const account = known && { ...known, email: event.payload.email };
    await sendLinkTo(ctx, event, { account, purpose: 'EMAIL_CHANGE', page: 'shop-email-change', template: emailChangeMail });
}
async function tellCustomersFormerAddress(ctx, event) {
    const known = await ctx.read((db) => findAccount(db, customerId.parse(event.payload.customerId)));
    const account = known && { ...known, email: event.payload.formerEmail };
    const values = { email: event.payload.email, time: ctx.now() };
    if (account && isOpen(account))
        await tell(ctx, event, { account, template: emailChangedMail, values });
}
async function tellCustomerOfPassword(ctx, event) {
    const account = await ctx.read((db) => findAccount(db, customerId.parse(event.payload.customerId)));
    if (account && isOpen(account))
        await tell(ctx, event, { account, template: passwordChangedMail, values: { time: ctx.now() } });
}
/** Sessions end for many reasons; only one of them is an alarm. */
async function tellCustomerOfReplay(ctx, event) {
    if (event.payload.reason !== 'TOKEN_REUSED')
        return;
    const { account, session } = await ctx.read(async (db) => ({
        account: await findAccount(db, customerId.parse(event.payload.customerId)),
        session: await shopSessions.findSession(db, sessionId.parse(event.payload.sessionId)),
    }));
    const device = deviceOf(session?.userAgent ?? null) ?? session?.address ?? '?';
    if (account && isOpen(account))
        await tell(ctx, event, { account, template: sessionRevokedMail, values: { time: ctx.now(), device } });
}
async function sendLinkTo(ctx, event, { account, purpose, page, template }) {
    if (!account || !isOpen(account))
        return;
    await linksOfCustomers.sendLink(ctx, event, {
        ...{ purpose, subjectId: account.id, email: account.email },
        send: (token) => ctx.mail.send({
            ...addressed(ctx, event, account),
            template,
            values: { ...named(ctx, account), minutes: String(CUSTOMER_LINK_LIFETIME_MS[purpose] / MINUTE_MS) },
            link: linkToShop(ctx, page, token),
        }),
    });
}
async function tell(ctx, event, { account, template, values }) {
    const to = addressed(ctx, event, account);
    const words = Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : momentIn(to.language, value)]);
    await ctx.mail.send({ ...to, template, values: { ...named(ctx, account), ...Object.fromEntries(words) }, link: null });
}
function addressed(ctx, event, { email, displayName, language }) {
    return { id: event.id, to: { name: displayName, address: email }, language: languageOf(ctx, language) };
}
function named({ tenant }, { displayName }) {
    return { name: displayName, tenant: tenant.name };
}
//# sourceMappingURL=listeners.js.map