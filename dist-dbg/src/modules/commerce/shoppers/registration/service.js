import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { tenantJob } from '../../../../kernel/jobs.js';
import { requireMail } from '../../../../kernel/mail.js';
import { networkOf } from '../../../../platform/throttle/network.js';
import { LINKS_OF_ADDRESS, hashNewPassword, linkInvalid } from '../../../auth/public.js';
import { claim } from '../../../entitlements/public.js';
import { recordConsent } from '../../customers/consents/service.js';
import { customerCreated } from '../../customers/events.js';
import { findCustomerByEmail, insertCustomer } from '../../customers/queries.js';
import { customerId, customerRegistrationId } from '../../ids.js';
import { findAccount, insertAccount } from '../accounts/queries.js';
import { openCustomerSession } from '../accounts/session.js';
import { registrationBusy } from '../errors.js';
import { customerAccountOpened, customerRegistrationRequested } from '../events.js';
import { customerPasswordLengthMin } from '../settings.js';
import { confirmCustomerSchema, registerCustomerSchema } from './checks.js';
import { countOpenRegistrations, deleteExpiredRegistrations, deleteOpenRegistration, deleteRegistrationsOf, findOpenRegistration, insertRegistration, } from './queries.js';
const HOUR_MS = 3_600_000;
/** How long the link lies in a mailbox. */
export const REGISTRATION_LIFETIME_MS = 24 * HOUR_MS;
/** Protects strangers' mailboxes from one address. A household or an office sits behind one. */
const REGISTRATIONS_OF_ADDRESS = { name: 'registrations-of-address', burst: 20, everyMs: 3 * 60_000 };
/** One mailbox is not filled. What lies in it is still good, so beyond this nothing is sent and nothing is said. */
const REGISTRATIONS_OF_EMAIL = { name: 'registrations-of-email', burst: 3, everyMs: 8 * HOUR_MS };
/** Protects the shop's table and trail, and its name as a sender of mails. */
const REGISTRATIONS_OF_TENANT = { name: 'registrations-of-tenant', burst: 500, everyMs: 2_000 };
/** Bounds the table that strangers fill. */
const PENDING_MAX = 10_000;
/** Always true, and the same work for every e-mail address: who has an account already is told by mail, to whoever reads that mailbox. */
export async function registerCustomer(ctx, input) {
    const wanted = check(registerCustomerSchema, input);
    requireMail(ctx);
    await ctx.throttle.take([REGISTRATIONS_OF_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`], [REGISTRATIONS_OF_TENANT, ctx.tenant.id]);
    if (!(await ctx.throttle.mayTake([REGISTRATIONS_OF_EMAIL, `${ctx.tenant.id}:${wanted.email.toLowerCase()}`])))
        return true;
    const { language = null, consentText = null, ...given } = wanted;
    await ctx.write(async (tx) => {
        const [id, createdAt] = [customerRegistrationId.mint(), ctx.now()];
        if ((await countOpenRegistrations(tx.db, createdAt)) >= PENDING_MAX)
            throw registrationBusy();
        const digest = ctx.tokens.digestOf(ctx.tokens.linkTokenOf(id));
        const expiresAt = new Date(createdAt.getTime() + REGISTRATION_LIFETIME_MS);
        await insertRegistration(tx.db, { id, digest, ...given, language, consentText, createdAt, expiresAt });
        tx.emit(customerRegistrationRequested({ registrationId: id }));
    });
    return true;
}
/**
 * Opens the account by the link of the mail. The password is chosen here, not before: whoever registers somebody else's address must not know
 * the password of the account that its owner then confirms.
 */
export async function confirmCustomer(ctx, input) {
    const { token, password, cartToken } = check(confirmCustomerSchema, input);
    await ctx.throttle.take([LINKS_OF_ADDRESS, networkOf(ctx.address)]);
    const presented = { digest: ctx.tokens.digestOf(token), now: ctx.now() };
    const known = await ctx.read((db) => findOpenRegistration(db, presented));
    if (!known)
        throw linkInvalid();
    const lengthMin = settingOf(ctx, customerPasswordLengthMin);
    const passwordHash = password === undefined ? null : await hashNewPassword(ctx, { password, owner: known, at: 'input.password', lengthMin });
    return ctx.write(async (tx) => {
        const confirmed = await deleteOpenRegistration(tx.db, presented);
        if (!confirmed)
            throw linkInvalid();
        await deleteRegistrationsOf(tx.db, confirmed.email);
        const { id } = await customerOfRegistration(tx, confirmed);
        const { language, acceptsMarketing, consentText } = confirmed;
        if (!(await insertAccount(tx.db, { customerId: id, passwordHash, language, createdAt: ctx.now() })))
            throw linkInvalid();
        tx.emit(customerAccountOpened({ customerId: id }));
        if (acceptsMarketing)
            await recordConsent(tx, id, { granted: true, textVersion: consentText, source: 'REGISTRATION' });
        const account = await findAccount(tx.db, id);
        if (!account)
            throw linkInvalid();
        return openCustomerSession(tx, account, { methods: [password === undefined ? 'link' : 'pwd'], cartToken });
    });
}
/** Whom the shop knows by the address already gets the account of who they are: whoever follows the link reads that mailbox. */
async function customerOfRegistration(tx, { email, displayName }) {
    const known = await findCustomerByEmail(tx.db, email);
    if (known)
        return known;
    const now = tx.ctx.now();
    const customer = await insertCustomer(tx.db, { id: customerId.mint(), email, displayName, createdAt: now, updatedAt: now });
    // Written down by somebody at this very moment: the link still works.
    if (!customer)
        throw linkInvalid();
    await claim(tx, 'records', 1);
    tx.emit(customerCreated({ customerId: customer.id }));
    return customer;
}
/** Forgets whom the mail did not move to anything. */
export const forgetExpiredRegistrations = tenantJob({
    name: 'forgetExpiredRegistrations',
    every: '1h',
    run: (ctx) => ctx.write((tx) => deleteExpiredRegistrations(tx.db, ctx.now())),
});
//# sourceMappingURL=service.js.map